"""The article read from left to right: every mention finds its character."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from attache.entities.bodies import body, classify
from attache.entities.characters import Cast, Character, title_gender
from attache.entities.descriptions import Grammar, before, descriptions
from attache.entities.kinds import Sort
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.passage import Passage
from attache.entities.people import full as full_name
from attache.entities.people import short as short_name
from attache.entities.phrases import nominal_character
from attache.entities.pronouns import ALL, antecedent
from attache.entities.salience import SOURCE, SUBJECT, Salience, weight
from attache.entities.sources import source_character
from attache.model import EntityType, Span

_RELATIVE = frozenset({"who", "whom", "which"})


@dataclass(slots=True)
class Story:
    """The state of the reading: `at` gives the character of each token of a mention, `begins` that
    of each token where a name begins, `beside` the character of the name beside a
    phrase, `apposed` that of a name behind such a phrase, by its first token."""

    grammar: Grammar
    cast: Cast
    sorts: dict[tuple[str, ...], Sort]
    salience: Salience = field(default_factory=Salience)
    at: dict[int, Character] = field(default_factory=dict)
    begins: dict[int, Character] = field(default_factory=dict)
    beside: dict[int, Character] = field(default_factory=dict)
    apposed: dict[int, Character] = field(default_factory=dict)
    full: dict[int, Character] = field(default_factory=dict)
    phrase: dict[int, Nominal] = field(default_factory=dict)
    place: dict[int, Name] = field(default_factory=dict)

    def sort(self, name: Name) -> Sort:
        """What the name names."""
        return self.sorts.get(name.keys, Sort.UNKNOWN)


def begin(story: Story, found: Sequence[Name]) -> None:
    """Make the characters of all full names of persons, with what is said of them."""
    for name in found:
        if not name.words or story.sort(name) is not Sort.PERSON or len(name.words) < 2:
            continue
        character = full_name(story.cast, name)
        story.full[name.first] = character
        _describe(story, name, character)


def _describe(story: Story, name: Name, character: Character) -> None:
    for role in descriptions(story.grammar, name):
        story.cast.add_role(character, role)
        if character.type is EntityType.ORGANISATION:
            for kind in sorted(story.cast.lexicon.kinds.get(role.head, ())):
                classify(story.cast, character, kind)
    beside = before(story.grammar, name)
    if beside is not None:
        story.beside[beside.first] = character
        story.apposed[name.first] = character


def _person(story: Story, name: Name) -> Character:
    character = short_name(story.cast, name, name.sentence)
    if character is None:
        character = story.cast.new(EntityType.PERSON)
        character.gender = title_gender(name, story.cast.lexicon) or (
            story.cast.lexicon.given.get(name.words[0].lower(), "")
        )
        story.cast.name_person(character, name)
    else:
        character.names.append((name.words, name.span))
    return character


def _named(story: Story, name: Name) -> Character | None:
    """The character of a name that is no full name of a person."""
    sort = story.sort(name)
    if sort is Sort.PERSON:
        return _person(story, name)
    key = name.keys
    if sort is not Sort.PLACE and len(key) == 1:
        if sort is Sort.BODY and key[0] in story.cast.by_initials and len(key[0]) > 2:
            character = story.cast.by_initials[key[0]]
            character.names.append((name.words, name.span))
            return character
        if key not in story.cast.bodies and not name.article:
            known = short_name(story.cast, name, name.sentence)
            if known is not None:
                known.names.append((name.words, name.span))
                return known
    if sort is Sort.BODY or sort is Sort.UNKNOWN:
        if (
            sort is Sort.UNKNOWN
            and name.words[0].lower() in story.cast.lexicon.given
            and len(key) == 1
        ):
            return _person(story, name)
        character = body(story.cast, story.grammar.passage, name, story.grammar.terms)
        character.maybe = sort is Sort.UNKNOWN and len(key) == 1 and not name.article
        if character.maybe:
            story.cast._index(story.cast.by_last, key[-1], character)
        return character
    return None


def _take(story: Story, character: Character, span: Span, first: int, end: int, seen: bool) -> bool:
    """Take down a mention; whether its sentence now has a subject."""
    passage = story.grammar.passage
    character.seen(span, passage.sentence[first])
    for token in range(first, end):
        story.at.setdefault(token, character)
    worth = weight(passage, first, end, seen)
    story.salience.put(character, worth)
    return seen or worth == SUBJECT


def _name(story: Story, name: Name, seen: bool) -> bool:
    if not name.words:
        return seen
    story.place[name.first] = name
    character = story.full.get(name.first)
    if character is None:
        character = _named(story, name)
        if character is not None:
            _describe(story, name, character)
    if character is None:
        return seen
    story.begins[name.first] = character
    return _take(story, character, name.span, name.first, name.end, seen)


def _nominal(story: Story, nominal: Nominal, seen: bool) -> bool:
    story.phrase[nominal.first] = nominal
    character = story.beside.get(nominal.first)
    if character is None:
        character = nominal_character(nominal, story.cast, story.salience, story.at)
    if character is None:
        return seen
    return _take(story, character, nominal.span, nominal.first, nominal.head + 1, seen)


def _pronoun(story: Story, index: int, seen: bool) -> bool:
    passage = story.grammar.passage
    if passage.tokens[index].lower in _RELATIVE:
        return _relative(story, index, seen)
    character = antecedent(passage, index, story.salience, story.full)
    if character is None:
        return seen
    return _take(story, character, passage.span(index, index + 1), index, index + 1, seen)


def _relative(story: Story, index: int, seen: bool) -> bool:
    """A "who" or "which" means what stands before it, a comma between them or not."""
    tokens = story.grammar.passage.tokens
    before = index - 1
    while before > 0 and tokens[before].tag in ",)":
        before -= 1
    character = story.at.get(before)
    if character is None or not story.grammar.passage.same(before, index):
        return seen
    person = character.type in (EntityType.PERSON, EntityType.UNNAMED) or character.plural
    if person == (tokens[index].lower != "which"):
        passage = story.grammar.passage
        character.seen(passage.span(index, index + 1), passage.sentence[index])
    return seen


def read(
    story: Story, names: Sequence[Name], nominals: Sequence[Nominal], sources: Sequence[Span]
) -> None:
    """Give every name, phrase, pronoun and source its character, sentence by sentence."""
    passage = story.grammar.passage
    events: dict[int, list[tuple[int, int, Name | Nominal | None]]] = defaultdict(list)
    for name in names:
        events[passage.sentence[name.first]].append((name.first, 0, name))
    for nominal in nominals:
        events[nominal.sentence].append((nominal.end - 1, 1, nominal))
    for index, token in enumerate(passage.tokens):
        if token.quotation < 0 and (token.lower in ALL or token.lower in _RELATIVE):
            events[passage.sentence[index]].append((index, 2, None))
    said: dict[int, list[Span]] = defaultdict(list)
    for source in sources:
        index = passage.range(source)[0]
        if index < len(passage.tokens):
            said[passage.sentence[index]].append(source)
    for sentence in range(len(passage.first) - 1):
        story.salience.open(sentence, passage.tokens[passage.first[sentence]].block)
        seen = False
        for first, _, what in sorted(events[sentence], key=lambda event: event[:2]):
            seen = _event(story, first, what, seen)
        for source in said[sentence]:
            _source(story, source)


def _event(story: Story, first: int, what: Name | Nominal | None, seen: bool) -> bool:
    if isinstance(what, Name):
        return _name(story, what, seen)
    if isinstance(what, Nominal):
        return _nominal(story, what, seen)
    return _pronoun(story, first, seen)


def _source(story: Story, source: Span) -> None:
    character = source_character(
        story.grammar.passage,
        source,
        story.cast,
        story.at,
        story.phrase,
        story.place,
        story.apposed,
    )
    if character is not None:
        character.spoke = True
        own = source.of(story.grammar.passage.text).lower() in ("i", "we")
        if not own and not _possessive(story.grammar.passage, source):
            story.salience.put(character, SOURCE)


def _possessive(passage: Passage, source: Span) -> bool:
    """Whether the source only owns what was said ("Trump's claim that ...")."""
    end = passage.range(source)[1]
    return passage.tokens[end - 1].tag == "p" or (
        end < len(passage.tokens) and passage.tokens[end].tag == "p"
    )
