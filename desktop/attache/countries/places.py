"""Where an article names countries and bodies, each place with the one reading it has there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate

from attache.language.terms import TermKind, Weak
from attache.model import Span

NOUNS = frozenset(
    {
        TermKind.NAME,
        TermKind.OFFICIAL,
        TermKind.ALIAS,
        TermKind.HISTORIC,
        TermKind.CAPITAL,
        TermKind.CITY,
        TermKind.REGION,
    }
)
"""Kinds that name a country or a place in it by a noun."""

NATIONS = NOUNS - {TermKind.CAPITAL, TermKind.CITY, TermKind.REGION} | {
    TermKind.ABBREVIATION,
    TermKind.ADJECTIVE,
}
"""Kinds in which a national team is named."""

ORGANS = frozenset(
    {
        TermKind.SEAT,
        TermKind.GOVERNMENT,
        TermKind.LEGISLATURE,
        TermKind.MINISTRY,
        TermKind.COURT,
        TermKind.BANK,
        TermKind.FORCE,
        TermKind.AGENCY,
        TermKind.BODY,
    }
)
"""Kinds that are part of a state or body and speak for it."""

UNITS = frozenset(
    {
        TermKind.PARTY,
        TermKind.GROUP,
        TermKind.COMPANY,
        TermKind.ASSOCIATION,
        TermKind.INSTITUTE,
        TermKind.MEDIA,
    }
)
"""Kinds that belong to a country without speaking for its state."""

BODIES = frozenset({"EU", "NATO", "UN", "INT"})


_SHARED = re.compile(
    r"(?i)\b(?:secretary|minister|leader|attorney|counsel|general|speaker|commissioner|lady|governor|"
    r"senator|premier|congress|chancellor|democrat|sen|rep|gov)"
)


def shared(title: str) -> bool:
    """Whether a title is made of words that other countries' titles are made of too; a Taoiseach
    or a Pope is only one's."""
    return _SHARED.search(title) is not None


@dataclass(frozen=True, slots=True)
class Place:
    """A term of our tables at a place of the article, read one way; `reader` tells whether it is
    one of the reader's own."""

    span: Span
    code: str
    kind: TermKind
    name: str
    weak: Weak = Weak.NO
    reader: bool = False


class Places:
    """The places of an article in order, found by where they stand."""

    __slots__ = ("_ends", "_names", "_starts", "all")

    def __init__(self, places: Iterable[Place]) -> None:
        self.all = tuple(sorted(places, key=lambda place: (place.span.start, place.span.end)))
        self._starts = [place.span.start for place in self.all]
        # How far those up to each reach.
        self._ends = list(accumulate((place.span.end for place in self.all), max))
        self._names: dict[str, set[str]] = {}
        for place in self.all:
            self._names.setdefault(place.code, set()).add(place.name)

    def names(self, code: str) -> AbstractSet[str]:
        """The names of those that mean this country or body."""
        return self._names.get(code, frozenset())

    def free(self, span: Span) -> bool:
        """Whether none of them overlaps the span."""
        number = bisect_left(self._starts, span.end)
        return not number or self._ends[number - 1] <= span.start

    def within(self, span: Span) -> tuple[Place, ...]:
        """Those that lie wholly inside the span."""
        found = []
        number = bisect_left(self._starts, span.start)
        while number < len(self.all) and self._starts[number] < span.end:
            if self.all[number].span.end <= span.end:
                found.append(self.all[number])
            number += 1
        return tuple(found)

    def first_in(self, span: Span) -> Place | None:
        """The first that begins inside the span."""
        number = bisect_left(self._starts, span.start)
        begins = number < len(self.all) and self._starts[number] < span.end
        return self.all[number] if begins else None

    def at(self, offset: int) -> Place | None:
        """The one that begins at the code point `offset`."""
        number = bisect_left(self._starts, offset)
        if number < len(self.all) and self._starts[number] == offset:
            return self.all[number]
        return None
