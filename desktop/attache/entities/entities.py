"""The entities of an article, each with all its mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attache.entities.affiliation import affiliate
from attache.entities.characters import Cast, Character
from attache.entities.descriptions import Grammar
from attache.entities.kinds import sorts
from attache.entities.knowledge import remember
from attache.entities.lexicon import Lexicon, lexicon
from attache.entities.names import Name, names
from attache.entities.nominals import nominals
from attache.entities.passage import Passage, passage
from attache.entities.places import known
from attache.entities.readthrough import read
from attache.entities.story import Story, begin
from attache.entities.told import is_told
from attache.language import Document
from attache.language.officeholders import offices
from attache.model import Entity, EntityType, Role, Span

# How many words a designation may have, so that it reads as a name.
_DESIGNATION = 6


def entities(document: Document, sources: Sequence[Span] = ()) -> tuple[Entity, ...]:
    """The persons, organisations and groups that the article mentions, in order of their first
    mention; ids count from 0.  Their countries are told by `attache.countries`.

    `sources` are the noun phrases that cues name as speaking, in order of the text: whatever they
    are ("supporters", "a poll"), each becomes a mention of an entity, cut as
    `attache.entities.heads.bounds` cuts it.
    """
    words = passage(document)
    if not words.tokens:
        return ()
    told = lexicon()
    terms = known(document.terms)
    headed = _headed(document)
    found = [
        name
        for name in names(words, told)
        if words.tokens[name.first].block not in headed or _is_full(name, told)
    ]
    phrases = [
        phrase
        for phrase in nominals(words, told, terms, found)
        if words.tokens[phrase.first].block not in headed
    ]
    grammar = Grammar(
        words, told, terms, {p.first: p for p in phrases}, {p.end: p for p in phrases}
    )
    codes: dict[str, int] = {}
    for place, term in terms.items():
        codes.setdefault(term.code, place)
    story = Story(grammar, Cast(told, codes=codes), sorts(words, told, found, terms))
    begin(story, found)
    remember(story.cast, document.article.source.date)
    read(story, found, phrases, sources)
    return _entities(words, story.cast)


def _headed(document: Document) -> frozenset[int]:
    """The blocks that are titles, whose capitals and clipped phrases name nobody reliably."""
    blocks = document.article.blocks
    return frozenset(number for number, block in enumerate(blocks) if block.role is Role.TITLE)


def _is_full(name: Name, told: Lexicon) -> bool:
    """Whether a name is a person's, whole: all that is taken from a title."""
    return len(name.words) > 1 and name.words[0].lower() in told.given


def _entities(words: Passage, cast: Cast) -> tuple[Entity, ...]:
    kept = [one for one in cast.everyone if one.mentions and is_told(one, cast.lexicon)]
    affiliate(kept, cast.lexicon)
    kept.sort(key=lambda one: min(one.mentions))
    numbers = {id(one): number for number, one in enumerate(kept)}
    return tuple(_entity(words.text, one, numbers) for one in kept)


# Beside a name these only repeat it: "Murithi Nyagah, Its general secretary".
_OPENING = re.compile(r"^(?:his|her|its|their|our|my|the|an?)\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<=\w)\s+(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?$")  # Meteorologist Dr


def _fullest(character: Character, text: str) -> tuple[str, tuple[str, ...]]:
    """The fullest name, verbatim, and the others."""
    spelled: dict[str, int] = {}
    for words, span in character.names:
        name = span.of(text)
        spelled.setdefault(name, 2 * len(words) + (not name.endswith(words[-1])))  # with "Jr."
    if not spelled:
        name = min(character.mentions, key=lambda span: (span.start, -span.end)).of(text)
        name = name.removesuffix("’s").removesuffix("'s")
        return name, _designations(character, name, text)
    styled = character.styled.of(text) if character.styled is not None else ""
    if styled and all(size < 4 for size in spelled.values()) and not any(map(offices, spelled)):
        return styled, tuple(spelled)
    size = max(spelled.values()) if character.type is EntityType.PERSON else 0
    order = sorted(spelled, key=lambda name: -len(name))
    full = next((name for name in spelled if spelled[name] == size), order[0])
    if character.type is not EntityType.PERSON:
        full = order[0]
    return full, tuple(name for name in spelled if name != full)


def _designations(character: Character, name: str, text: str) -> tuple[str, ...]:
    """What else somebody whom nobody names is called: "the official" for "a senior official"."""
    if character.type is not EntityType.UNNAMED:
        return ()
    spelled = dict.fromkeys(span.of(text) for span in sorted(character.mentions))
    return tuple(
        words
        for words in spelled
        if words.lower() != name.lower() and 1 < len(words.split()) <= _DESIGNATION
    )


def _mentions(character: Character) -> tuple[Span, ...]:
    """The places in order; one that lies inside another of the same character is left out."""
    kept: list[Span] = []
    for span in sorted(character.mentions, key=lambda span: (span.start, -span.end)):
        if not kept or not kept[-1].covers(span):
            kept.append(span)
    return tuple(kept)


def _entity(text: str, character: Character, numbers: dict[int, int]) -> Entity:
    name, aliases = _fullest(character, text)
    spans = sorted({role.span for role in character.roles if role.span is not None})
    owner = numbers.get(id(character.owner)) if character.owner is not None else None
    role = _ADDRESS.sub("", _OPENING.sub("", spans[0].of(text))) if spans else None
    return Entity(
        numbers[id(character)], name, character.type, _mentions(character), aliases,
        role if character.names else None, tuple(spans), owner,
    )  # fmt: skip
