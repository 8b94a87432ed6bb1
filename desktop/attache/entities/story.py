"""The article read from left to right: every mention finds its character."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from attache.entities.beside import before
from attache.entities.bodies import classify
from attache.entities.characters import Cast, Character
from attache.entities.descriptions import Grammar, apposed, descriptions
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.people import full as full_name
from attache.entities.salience import Salience
from attache.entities.shapes import Sort
from attache.model import EntityType


@dataclass(slots=True)
class Story:
    """The state of the reading: `at` gives the character of each token of a mention, `begins` that
    of each token where a name begins, `beside` the character of the name beside a
    phrase, `apposed` that of a name behind such a phrase, by its first token, `owed` the phrase
    before a name, by their first tokens, if it is `waiting` until that name is read; `gave` tells
    who gave a name in a sentence, `wrote` who said something in a statement, and in which
    sentence."""

    grammar: Grammar
    cast: Cast
    sorts: dict[tuple[str, ...], Sort]
    salience: Salience = field(default_factory=Salience)
    at: dict[int, Character] = field(default_factory=dict)
    begins: dict[int, Character] = field(default_factory=dict)
    beside: dict[int, Character] = field(default_factory=dict)
    apposed: dict[int, Character] = field(default_factory=dict)
    full: dict[int, Character] = field(default_factory=dict)
    owed: dict[int, int] = field(default_factory=dict)
    waiting: set[int] = field(default_factory=set)
    phrase: dict[int, Nominal] = field(default_factory=dict)
    place: dict[int, Name] = field(default_factory=dict)
    gave: dict[int, Character] = field(default_factory=dict)
    wrote: dict[str, tuple[Character, int]] = field(default_factory=dict)

    def sort(self, name: Name) -> Sort:
        """What the name names."""
        return self.sorts.get(name.keys, Sort.UNKNOWN)


def begin(story: Story, found: Sequence[Name]) -> None:
    """Make the characters of all full names of persons, with what is said of them."""
    for name in found:
        if not name.words:
            continue
        if story.sort(name) is not Sort.PERSON or len(name.words) < 2:
            beside = _beside(story, name, person=story.sort(name) is Sort.PERSON)
            lone = story.sort(name) is Sort.UNKNOWN and not name.article
            if beside is not None and lone and beside.role.head in story.cast.lexicon.people:
                story.sorts[name.keys] = Sort.PERSON  # "Aoife's mum, Shona, said"
            if beside is not None and story.sort(name) in (Sort.PERSON, Sort.BODY):
                story.owed[name.first] = beside.first
                story.waiting.add(beside.first)
            continue
        character = full_name(story.cast, name)
        story.full[name.first] = character
        describe(story, name, character)


def _beside(story: Story, name: Name, *, person: bool) -> Nominal | None:
    """The phrase that a name stands beside, if it can be said of a person, or of a body."""
    beside = before(story.grammar, name)
    if beside is not None and person and beside.role.head not in story.cast.lexicon.people:
        return None
    return beside


def describe(story: Story, name: Name, character: Character) -> None:
    """Take down what the words around a name say of its bearer."""
    beside = _beside(story, name, person=character.type is EntityType.PERSON)
    behind = apposed(story.grammar, name)
    person = behind is not None and behind.role.head in story.cast.lexicon.people
    if behind is not None and person and character.type is EntityType.PERSON:
        story.beside.setdefault(behind.first, character)
    for role in descriptions(story.grammar, name, beside):
        story.cast.add_role(character, role)
        if character.type is EntityType.ORGANISATION:
            for kind in sorted(story.cast.lexicon.kinds.get(role.head, ())):
                classify(story.cast, character, kind)
    if beside is not None:
        story.beside[beside.first] = character
        story.apposed[name.first] = character
        first = beside.first
        outer = story.grammar.by_end.get(first - 1)
        comma = story.grammar.passage.tokens[first - 1].tag == "," if first else False
        if outer is not None and comma and (outer.definite or outer.possessed):
            # "Their mother, a seller named Wanjiru"
            story.beside.setdefault(outer.first, character)
