"""What a sentence is about: the body or state that is its subject, or the only body in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attache.countries.places import ORGANS, UNITS, Place, Places
from attache.countries.vocabulary import singular, vocabulary
from attache.language import Document
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_OPENING = re.compile(
    r"[\"“‘'(]*(?:(?:But|And|Yet|Still|Meanwhile|However|So),? )?"
    r"(?:(?:In|At|On|Across|From|During|After|Before|Within|Outside|Near|Under|For|By|With|Since|"
    r"Earlier|Separately|Meanwhile)\b[^,.;:“”\"]{0,60}, )?(?:[Tt]he |[Aa]n? )?"
)
_NOUNS = re.compile(r"(?:['’]s?)?((?: [a-z][a-z-]*){1,4})")
_OWNER = re.compile(r"['’]s? ")
_STATES = frozenset(
    {TermKind.NAME, TermKind.OFFICIAL, TermKind.ALIAS, TermKind.ABBREVIATION, TermKind.CAPITAL}
)
_PLURAL = re.compile(r" (?:were|are|have)\b")
_BACK = 2  # sentences
_SMALL = 3  # words that open a sentence
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")


class Subject(NamedTuple):
    """A body by the entity it is, or a state or organ by its place."""

    span: Span
    entity: int | None = None
    place: Place | None = None


class Subjects:
    """The bodies and states that the sentences of an article put first."""

    __slots__ = (
        *("_bodies", "_entities", "_mentions", "_opened", "_places", "_sentences", "_starts"),
        "_text",
    )

    def __init__(self, document: Document, entities: Sequence[Entity], places: Places) -> None:
        self._text = document.text
        self._places = places
        self._sentences = document.sentences
        self._starts = [sentence.span.start for sentence in document.sentences]
        self._entities = {entity.id: entity for entity in entities}
        self._bodies = sorted(
            (mention, entity.id)
            for entity in entities
            if entity.type is EntityType.ORGANISATION and not entity.name.islower()
            for mention in entity.mentions
            if len(mention) > 3
        )
        self._mentions = [mention.start for mention, _ in self._bodies]
        # The names and pronouns of each by where they begin, for those who speak often.
        self._opened = {entity.id: [m.start for m in entity.mentions] for entity in entities}

    def before(self, offset: int, own: int) -> Subject | None:
        """The nearest body or state that is what a sentence is about, before the words at `offset`:
        of the same sentence, or of one of the last before it; never the entity `own`."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return None
        here = self._sentences[number]
        clause = Span(here.span.start, offset)
        found = self.of(clause, own)
        if found is not None or not self._opens(clause, own):
            return found
        for earlier in reversed(self._sentences[max(0, number - _BACK) : number]):
            if here.block - earlier.block > 1:
                return None
            found = self.of(earlier.span, own) or self._only(earlier.span, own)
            if found is not None:
                return found
        return None

    def _opens(self, clause: Span, own: int) -> bool:
        """Whether nothing comes before an office in its sentence but its holder's name, words in
        quotation marks, or small ones."""
        words = _QUOTED.sub("", clause.of(self._text))
        mentions, starts = self._entities[own].mentions, self._opened[own]
        first, last = bisect_left(starts, clause.start), bisect_left(starts, clause.end)
        for mention in mentions[first:last]:
            if clause.covers(mention):
                words = words.replace(mention.of(self._text), "")
        return len(words.split()) <= _SMALL

    def of(self, sentence: Span, own: int) -> Subject | None:
        """The body or state at the beginning of a sentence, behind an opening phrase."""
        opening = _OPENING.match(self._text, sentence.start, sentence.end)
        start = opening.end() if opening else sentence.start
        place = self._places.at(start)
        if place is not None and place.span.end < sentence.end:
            named = self._named_behind(place, sentence, own)
            if named is not None:
                return named
            if self._acts(place):
                return Subject(place.span, place=place)
        for mention, entity in self._within(sentence):
            first = re.sub(r"^[Tt]he ", "", mention.of(self._text))
            if mention.end - len(first) == start and entity != own:
                return Subject(mention, entity)
        return None

    def _named_behind(self, place: Place, sentence: Span, own: int) -> Subject | None:
        """The body that a state's word only introduces: "The Irish carrier [Ryanjet]"."""
        if place.kind is not TermKind.ADJECTIVE and not _OWNER.match(self._text, place.span.end):
            return None
        for mention, entity in self._within(sentence):
            between = self._text[place.span.end : mention.start]
            if 0 <= mention.start - place.span.end < 40 and re.fullmatch(
                r"(?:['’]s)?(?: [a-z-]+){0,3} ", between
            ):
                return Subject(mention, entity) if entity != own else None
        return None

    def _acts(self, place: Place) -> bool:
        """Whether the words at a place are a state, or an organ or body of one: "Iraq, which",
        "Sweden's coast guard"; not "Iraq's president"."""
        nouns = _NOUNS.match(self._text, place.span.end)
        words = [singular(word) for word in nouns.group(1).split()] if nouns else []
        owned = _OWNER.match(self._text, place.span.end) or place.kind is TermKind.ADJECTIVE
        if place.kind is TermKind.ADJECTIVE and _PLURAL.match(self._text, place.span.end):
            return True  # "The Dutch were"
        if owned:
            collective = vocabulary().organs | vocabulary().employers
            return not collective.isdisjoint(words[:3])
        return place.kind in _STATES | ORGANS | UNITS

    def _only(self, sentence: Span, own: int) -> Subject | None:
        """The body of a sentence that names but one."""
        found = {entity: mention for mention, entity in self._within(sentence) if entity != own}
        if len(found) != 1:
            return None
        entity, mention = next(iter(found.items()))
        return Subject(mention, entity)

    def _within(self, span: Span) -> Iterator[tuple[Span, int]]:
        first = bisect_left(self._mentions, span.start)
        for mention, entity in self._bodies[first : bisect_left(self._mentions, span.end)]:
            if mention.end <= span.end:
                yield mention, entity
