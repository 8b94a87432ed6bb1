"""Whom a name means that is no full name of a person: a last name, a body, a place's namesake."""

from __future__ import annotations

from attache.entities.bodies import body
from attache.entities.characters import Character, title_gender
from attache.entities.names import Name
from attache.entities.people import short as short_name
from attache.entities.roles import Role
from attache.entities.salience import is_subject
from attache.entities.shapes import Sort
from attache.entities.story import Story
from attache.model import EntityType

# Among how many characters a spouse is looked for.
_RECENT = 200
_MARRIED = {"mrs": "f", "mr": "m"}
_SPOUSES = frozenset({"wife", "widow", "husband", "widower"})
_LOCATIVE = frozenset(
    {"in", "to", "from", "at", "near", "of", "for", "across", "outside", "inside"}
)


def _person(story: Story, name: Name) -> Character:
    character = short_name(story.cast, name, name.sentence) or _spouse(story, name)
    if character is None:
        character = story.cast.new(EntityType.PERSON)
        character.gender = title_gender(name, story.cast.lexicon) or (
            story.cast.lexicon.given.get(name.words[0].lower(), "")
        )
        story.cast.name_person(character, name)
    else:
        character.names.append((name.words, name.span))
    return character


def _spouse(story: Story, name: Name) -> Character | None:
    """The wife or husband met by a first name: "Lund's wife, Ada, ... Mrs Lund said"."""
    cast, gender = story.cast, _MARRIED.get(name.honorific)
    if gender is None or len(name.keys) > 1 or name.keys[0] not in cast.by_last:
        return None
    met = [
        one
        for one in cast.everyone[-_RECENT:]
        if one.type is EntityType.PERSON and one.gender == gender and one.latest >= 0
        if all(len(words) == 1 for words, _ in one.names)
        if any(role.head in _SPOUSES for role in one.roles)
    ]
    return max(met, key=lambda one: one.latest, default=None)


def by_name(story: Story, name: Name) -> Character | None:
    """The character of the name; None for places and things."""
    sort = story.sort(name)
    if sort is Sort.PERSON:
        return _person(story, name)
    key = name.keys
    holder = _acronym(story, name) if sort is Sort.BODY and name.article else None
    if holder is not None:
        return holder
    bearer = _bearer(story, name) if sort in (Sort.PLACE, Sort.BODY) else None
    if bearer is not None:
        bearer.names.append((name.words, name.span))
        return bearer
    if sort is not Sort.PLACE and len(key) == 1:
        if sort is Sort.BODY and key[0] in story.cast.by_initials and len(key[0]) > 2:
            character = story.cast.by_initials[key[0]]
            character.names.append((name.words, name.span))
            return character
        known = None
        if key not in story.cast.bodies:
            known = short_name(story.cast, name, name.sentence)
        if known is not None and not name.article:
            known.names.append((name.words, name.span))
            return known
        if known is not None and known.given and sort is Sort.UNKNOWN:
            return None  # the Miller campaign
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


def _acronym(story: Story, name: Name) -> Character | None:
    """The person whose office is written in capitals: "the MEC", "the CP"."""
    if len(name.keys) != 1 or not name.words[0].isupper():
        return None
    met = story.cast.holders(
        Role(name.keys[0]), lambda one: one.type is EntityType.PERSON and one.latest >= 0
    )
    return met[-1][1] if met else None


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
