"""One mention finds its character: a name, a phrase, a pronoun."""

from __future__ import annotations

from attache.entities.bodies import body
from attache.entities.characters import Character, title_gender
from attache.entities.kinds import Sort
from attache.entities.late_names import (
    adopt,
    begun_without,
    self_named,
    take_over,
    told_in_paragraph,
)
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.people import short as short_name
from attache.entities.phrases import nominal_character
from attache.entities.pronouns import REFLEXIVE, antecedent, fits
from attache.entities.salience import SUBJECT, is_subject, weight
from attache.entities.story import Story, describe
from attache.model import EntityType, Span

_LOCATIVE = frozenset(
    {"in", "to", "from", "at", "near", "of", "for", "across", "outside", "inside"}
)
RELATIVE = frozenset({"who", "whom", "which"})


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
    bearer = _bearer(story, name) if sort in (Sort.PLACE, Sort.BODY) else None
    if bearer is not None:
        bearer.names.append((name.words, name.span))
        return bearer
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


def _bearer(story: Story, name: Name) -> Character | None:
    """The person met in full whose last name is also a place's: "Jack London ... London said"."""
    if len(name.keys) != 1 or name.article:
        return None
    passage = story.grammar.passage
    before = (
        passage.tokens[name.first - 1].lower if passage.same(name.first - 1, name.first) else ""
    )
    if before in _LOCATIVE or not is_subject(passage, name.first, name.end):
        return None
    found = [
        one
        for one in story.cast.by_last.get(name.keys[0], ())
        if one.type is EntityType.PERSON and one.given and one.latest >= 0
    ]
    return found[0] if len(found) == 1 else None


def _take(story: Story, character: Character, span: Span, first: int, end: int, seen: bool) -> bool:
    """Take down a mention; whether its sentence now has a subject."""
    passage = story.grammar.passage
    character.seen(span, passage.sentence[first])
    story.cast.notice(character)
    for token in range(first, end):
        story.at.setdefault(token, character)
    worth = weight(passage, first, end, seen)
    story.salience.put(character, worth)
    return seen or worth == SUBJECT


def resolve_name(story: Story, name: Name, seen: bool) -> bool:
    """Give a name its character; whether its sentence has a subject now (`seen`: had before)."""
    if not name.words:
        return seen
    story.place[name.first] = name
    character = story.full.get(name.first)
    if character is None:
        character = _named(story, name)
        if character is not None:
            describe(story, name, character)
    if character is None:
        return seen
    story.begins[name.first] = character
    seen = _owed(story, name, character, seen)
    if character.type is EntityType.PERSON:
        begun_without(story, name, character)
        take_over(story, name, character)
        told_in_paragraph(story, name, character)
    if character.type is EntityType.PERSON or character.maybe:
        self_named(story, name, character)
    return _take(story, character, name.span, name.first, name.end, seen)


def _owed(story: Story, name: Name, character: Character, seen: bool) -> bool:
    """Take down the phrase before a name that waited for it: "The union, SIPTU, said"."""
    nominal = story.phrase.get(story.owed.get(name.first, -1))
    if nominal is None:
        return seen
    adopt(story, nominal, character)
    return _take(story, character, nominal.span, nominal.first, nominal.head + 1, seen)


def resolve_nominal(story: Story, nominal: Nominal, seen: bool) -> bool:
    """The same for a phrase without a name."""
    story.phrase[nominal.first] = nominal
    if nominal.first in story.waiting and nominal.first not in story.beside:
        return seen  # taken down with the name behind it
    character = story.beside.get(nominal.first)
    if character is not None:
        adopt(story, nominal, character)
    else:
        character = nominal_character(nominal, story.cast, story.salience, story.at)
    if character is None:
        return seen
    return _take(story, character, nominal.span, nominal.first, nominal.head + 1, seen)


def resolve_pronoun(story: Story, index: int, seen: bool) -> bool:
    """The same for a pronoun."""
    passage = story.grammar.passage
    if passage.tokens[index].lower in RELATIVE:
        return _relative(story, index, seen)
    if passage.tokens[index].lower in REFLEXIVE:
        character = story.at.get(index - 1) or story.salience.here(
            lambda one: fits(passage.tokens[index].lower, one)
        )
    else:
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
