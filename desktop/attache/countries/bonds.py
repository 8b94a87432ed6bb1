"""Speakers who speak for another speaker: "his spokesman", "Trump's adviser", "an aide to Duda"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from attache.countries.claims import Claim, Strength, shortened
from attache.countries.naming import name_span
from attache.countries.vocabulary import singular, vocabulary
from attache.model import Entity, EntityType, Span

_WORD = re.compile(r"[^\W_]+")
_OWN = frozenset({"his", "her", "their", "its"})
# They are of the same house, unless the article names another country for them.
_PEER = re.compile(r"(?:(?:[Hh]is|[Hh]er|[Tt]heir) )?colleague")
_TO = re.compile(r"([^\W_]+)\s+(?:to|of|for)\s+(?:the\s+|then-?\s*)?(?:[A-Z][a-z]+\.?\s+){0,3}$")
_FIRST_PREPOSITION = re.compile(r" (?:on|for|in|to|of|at) ")
_POSSESSIVE = re.compile(r"['’]s\b|['’](?=\s)")
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_BOUNDARY = re.compile(r"[,;()]")


def _plays(words: str) -> bool:
    """Whether somebody plays for a club or trains it, and may be from anywhere."""
    heads = _WORD.findall(_FIRST_PREPOSITION.split(words)[0])
    sport = vocabulary().players | vocabulary().trainers
    return bool(heads) and singular(heads[-1]) in sport


class Bonds:
    """Whose mentions stand where in an article."""

    __slots__ = ("_entities", "_found", "_mentions", "_starts", "_text")

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self._text = text
        self._entities = {entity.id: entity for entity in entities}
        self._mentions = sorted(
            ((mention, entity.id) for entity in entities for mention in entity.mentions),
            key=lambda pair: (pair[0].start, pair[0].end, pair[1]),
        )
        self._starts = [mention.start for mention, _ in self._mentions]
        self._found: dict[int, tuple[tuple[int, Span], ...]] = {}  # masters, by id

    def claims(self, entity: Entity, known: Mapping[int, Claim]) -> Iterator[Claim]:
        """The claims that the countries of others (`known`, by id) give to an entity."""
        if entity.id not in self._found:
            self._found[entity.id] = tuple(self._masters(entity))
        for other, span in self._found[entity.id]:
            claim = known.get(other)
            if claim is None or other == entity.id or claim.strength < Strength.RESIDENCE:
                continue
            words, name = shortened(span.of(self._text)), self._entities[other].name
            bond = "speaks for " + (name if name in claim.why else f"{name}: {claim.why}")
            if _PEER.fullmatch(span.of(self._text)):
                yield Claim(claim.code, Strength.MEMBER, f"{words} of {name}: {claim.why}", span)
                continue
            if _ARTICLE.sub("", words) == name:  # "The Pole" is whom it speaks for
                yield Claim(claim.code, Strength.NATIONAL, f"called “{words}”", span)
                continue
            bare = not words or words in entity.name
            strength = Strength.MEMBER if _plays(words) else Strength.AIDE
            yield Claim(claim.code, strength, bond if bare else f"{words} ({bond})", span)

    def _masters(self, entity: Entity) -> Iterator[tuple[int, Span]]:
        if entity.affiliation is not None and entity.affiliation in self._entities:
            yield entity.affiliation, self._evidence(entity)
        spans = list(entity.descriptions)
        if entity.type is not EntityType.PERSON:
            spans.extend(filter(None, [name_span(self._text, entity)]))
        for span in spans:
            if _PEER.fullmatch(span.of(self._text)):
                yield from self._owners(span)
            for mention, number in self._within(span):
                if number != entity.id and self._serves(span, mention):
                    yield number, span

    def _owners(self, span: Span) -> Iterator[tuple[int, Span]]:
        """Whose the colleague of a description is: "her colleague N.N."."""
        noun = span.end - len("colleague")
        index = bisect_left(self._starts, noun)
        for mention, number in self._mentions[max(0, index - 2) : index]:
            owner = mention.of(self._text).lower() in _OWN
            if owner and noun - mention.end == 1:
                yield number, span

    def _evidence(self, entity: Entity) -> Span:
        """The description that names the bond, or where the entity is named."""
        master = self._entities[entity.affiliation] if entity.affiliation is not None else entity
        for span in entity.descriptions:
            if master.name in span.of(self._text):
                return span
        if entity.descriptions:
            return entity.descriptions[0]
        return entity.mentions[0] if entity.mentions else Span(0, 0)

    def _within(self, span: Span) -> Iterator[tuple[Span, int]]:
        first = bisect_left(self._starts, span.start)
        for index in range(first, bisect_left(self._starts, span.end)):
            mention, number = self._mentions[index]
            if mention.end <= span.end and mention != span:
                yield mention, number

    def _serves(self, span: Span, mention: Span) -> bool:
        """Whether the words around a mention in a description make its bearer the master."""
        words = vocabulary()
        text = self._text
        behind = _BOUNDARY.split(text[mention.end : span.end])[0]
        possessive = _POSSESSIVE.match(behind)
        owner = mention.of(text).lower()
        if possessive or owner in _OWN or owner.endswith(("'s", "’s")):
            heads = [singular(word) for word in _WORD.findall(behind)]
            return not words.aides.isdisjoint(heads) and words.objects.isdisjoint(heads[-1:])
        before = _TO.search(text, span.start, mention.start)
        if before:
            opening = _FIRST_PREPOSITION.split(text[span.start : mention.start])[0]
            served = {before.group(1), *_WORD.findall(opening)[-1:]}
            return not words.aides.isdisjoint(singular(head) for head in served)
        direct = _WORD.match(behind.lstrip())
        return direct is not None and singular(direct.group()) in words.aides
