"""A phrase that describes somebody, cut into its words and places, with its head.

"the former German ambassador to Iran" -> former, German, ambassador | to, Iran; the zone is what
stands before the first preposition, the head its last word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attache.countries.places import ORGANS, Place, Places
from attache.countries.vocabulary import singular, vocabulary
from attache.language.terms import TermKind
from attache.model import Span

_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
_PARTS = re.compile(
    r"[,;:()\[\]—]|\b(?<=\w )who (?:is|are)(?: now)? (?=[A-Z])|\s[–-]\s|“[^”]*”?|\"[^\"]*\"?"
)
_SHORT = re.compile(r"\([A-Z]{2,8}\)")  # of a body named before it: belongs to the phrase
_SHORT_END = re.compile(r"\([A-Z]{2,8}\)$")
_ONE_OF = re.compile(
    r"(?:(?:one|some|many|most|several|two|three|both|a (?:group|number|pair|dozen)) of )",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:said|says|told|added|who (?:is|was|are|were)|and|but|also|currently|now|once|then|himself|"
    r"herself|is|was|are|were|being|as|the|a|an|his|her|its|their|our|my|mr|ms|mrs|dr)\b[ .]*",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:ing|ed)$")
_NO_VERB = frozenset({"king", "ruling", "leading", "acting", "governing", "outgoing", "incoming"})


class Item(NamedTuple):
    """A word, or a place of several words; `word` is singular and in small letters, for a place
    empty, unless it is an office itself ("Secretary of State", "Treasury": its last word); `joined`
    tells whether a hyphen binds it to the item before it."""

    span: Span
    word: str
    place: Place | None = None
    joined: bool = False


class Chunk(NamedTuple):
    """A noun phrase; `zone` is the number of items before the first preposition or verb."""

    text: str
    span: Span
    items: tuple[Item, ...]
    zone: int

    @property
    def head(self) -> str:
        """The last word of the zone, singular; empty where that is a place or there is none."""
        return self.items[self.zone - 1].word if self.zone else ""

    @property
    def words(self) -> frozenset[str]:
        """The words of the zone."""
        return frozenset(item.word for item in self.items[: self.zone] if item.word)

    @property
    def office(self) -> bool:
        """Whether the one described holds an office, or is an organ of a state or body."""
        if not self.words.isdisjoint(vocabulary().offices):
            return True
        last = self.items[self.zone - 1].place if self.zone else None
        return last is not None and (last.kind in ORGANS or last.kind is TermKind.TITLE)

    @property
    def former(self) -> bool:
        """Whether the office is one that is no longer held."""
        return not self.words.isdisjoint(vocabulary().former)

    def possessive(self, number: int) -> bool:
        """Whether 's or s' follows the item of that number."""
        end = self.items[number].span.end
        after = self.text[end : end + 3]
        if after[:1] not in {"'", "’"}:
            return False
        return (after[1:2] == "s" and not after[2:3].isalpha()) or self.text[end - 1] == "s"


def chunks(text: str, span: Span, places: Places) -> Iterator[Chunk]:
    """The phrases of a description, which commas, brackets, dashes and words in quotation marks
    part; a comma inside a place's own words does not."""
    inside = places.within(span)
    start = span.start
    for match in _PARTS.finditer(text, span.start, span.end):
        if _SHORT.match(text, match.start()) or _SHORT_END.search(text, span.start, match.end()):
            continue
        if any(p.span.start < match.start() and match.end() < p.span.end for p in inside):
            continue
        chunk = _chunk(text, Span(start, match.start()), places)
        if chunk is not None:
            yield chunk
        start = match.end()
    chunk = _chunk(text, Span(start, span.end), places)
    if chunk is not None:
        yield chunk


def _chunk(text: str, span: Span, places: Places) -> Chunk | None:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while match := _ONE_OF.match(text, start, end) or _OPENING.match(text, start, end):
        start = match.end()
    end = start + len(text[start:end].rstrip())
    if start >= end:
        return None
    items = tuple(_items(text, Span(start, end), places))
    return Chunk(text, Span(start, end), items, _zone(text, items))


def _items(text: str, span: Span, places: Places) -> Iterator[Item]:
    position = span.start
    for place in places.within(span):
        yield from _plain(text, Span(position, place.span.start))
        yield Item(place.span, _office(text, place), place, _joined(text, place.span.start))
        position = place.span.end
        if text[position : position + 2] in {"'s", "’s"}:
            position += 2
    yield from _plain(text, Span(position, span.end))


def _office(text: str, place: Place) -> str:
    if place.kind is not TermKind.TITLE:
        return ""
    words = [singular(word) for word in _WORD.findall(place.span.of(text))]
    return next((word for word in words if word in vocabulary().offices), words[-1])


def _plain(text: str, span: Span) -> Iterator[Item]:
    for match in _WORD.finditer(text, span.start, span.end):
        if match.group() == "s" and text[match.start() - 1] in "'’":
            continue
        found = Span(*match.span())
        yield Item(found, singular(match.group()), None, _joined(text, found.start))


def _joined(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] in "-‐‑–"


def _zone(text: str, items: tuple[Item, ...]) -> int:
    words = vocabulary()
    ends = words.prepositions | words.relatives | words.heading_verbs | words.copulas
    headed = False
    for number, item in enumerate(items):
        raw = text[item.span.start : item.span.end]
        if item.place is not None or (item.joined and number):
            continue
        if raw.lower() in ends:
            return number
        verb = _TAIL.search(raw) and raw.islower() and item.word not in _NO_VERB
        if headed and verb:
            return number
        headed = headed or item.word in words.offices or item.word in words.anonymous
    return len(items)
