"""What describes somebody, as it is found around the places of a name."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from attache.model import Span


class Descriptions:
    """Spans that describe somebody, in the order in which they were added; somebody who is named
    thousands of times has as many, and so those near another are found by their places."""

    __slots__ = ("_longest", "_numbers", "_spans")

    def __init__(self, known: Iterable[Span]) -> None:
        """`known` are kept even where they overlap each other."""
        self._numbers = dict(enumerate(known))
        self._spans = sorted((span, number) for number, span in self._numbers.items())
        self._longest = max(map(len, self._numbers.values()), default=0)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._numbers.values())

    def add(self, span: Span) -> None:
        """Take a span in place of those that it covers, but not where it overlaps another."""
        first = bisect_left(self._spans, (Span(span.start - self._longest, 0),))
        last = bisect_left(self._spans, (Span(span.end, 0),))
        near = [entry for entry in self._spans[first:last] if span.overlaps(entry[0])]
        covered = [entry for entry in near if span.covers(entry[0])]
        for entry in covered:
            self._spans.remove(entry)
            del self._numbers[entry[1]]
        if len(covered) == len(near):
            self._longest = max(self._longest, len(span))
            number = next(reversed(self._numbers), -1) + 1
            self._numbers[number] = span
            insort(self._spans, (span, number))
