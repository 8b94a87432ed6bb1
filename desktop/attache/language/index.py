"""Many phrases by the words they are made of, built quickly: thousands of them at each start."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, count, repeat
from operator import add

from attache.language.spelling import phrase_keys


class Index:
    """Where in a table the phrases of a key stand.

    A table is a sequence of cells; a cell lists phrases, parted by ``|`` or ``=``.  The whole of it
    is handled as one text, by what the interpreter does in one step: a loop over the phrases would
    take ten times as long.  `keys` are those of all phrases.
    """

    __slots__ = ("_begins", "_first", "_next", "keys")

    def __init__(self, cells: Iterable[str]) -> None:
        bulk = phrase_keys(cells)
        # A phrase's number is its place among all; those of a cell begin at _begins[cell].
        parts = map(str.count, bulk.split("\n"), repeat("|"))
        self._begins = list(map(add, accumulate(parts, initial=0), count()))
        keys = bulk.replace("\n", "|").split("|")
        first = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        self._first, self.keys = first, first.keys()
        # Of a key that has several numbers, each leads to the next: no lists for the collector.
        self._next: dict[int, int] = {}
        last: dict[str, int] = {}
        for number in [number for number, key in enumerate(keys) if first[key] != number]:
            key = keys[number]
            self._next[last.get(key, first[key])] = number
            last[key] = number

    def numbers(self, key: str) -> tuple[int, ...]:
        """The numbers of the phrases of that key, in order of the table."""
        found = []
        number = self._first.get(key)
        while number is not None:
            found.append(number)
            number = self._next.get(number)
        return tuple(found)

    def places(self, key: str) -> Iterator[tuple[int, int]]:
        """The same as pairs: number of the cell, place of the phrase in it."""
        for number in self.numbers(key):
            yield self.place(number)

    def place(self, number: int) -> tuple[int, int]:
        """The cell that holds the phrase of that number, and its place there."""
        cell = bisect_right(self._begins, number) - 1
        return cell, number - self._begins[cell]
