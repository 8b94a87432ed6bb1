"""How often each term stands in each sentence, and which sentences share terms: sparse arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attache.summary.polling import Poll, never

Floats = NDArray[np.float64]
Integers = NDArray[np.intp]

# Products held at once while sentences are compared: some 100 MB with all that numpy needs beside.
_AT_ONCE = 1_000_000


@dataclass(frozen=True, slots=True)
class Counts:
    """`size` sentences over `width` terms: entry k says that sentence `rows[k]` holds term
    `columns[k]` `counts[k]` times.  Entries are in order of the sentences, terms numbered in order
    of their first use; sentences without terms have no entries."""

    size: int
    width: int
    rows: Integers
    columns: Integers
    counts: Floats
    column_of: dict[str, int]

    def per_sentence(self, values: Floats) -> Floats:
        """The sum of `values`, one an entry, over each sentence."""
        return np.bincount(self.rows, values, minlength=self.size).astype(np.float64)

    def per_term(self, values: Floats) -> Floats:
        """The sum of `values`, one an entry, over each term."""
        return np.bincount(self.columns, values, minlength=self.width).astype(np.float64)

    def spread(self) -> Floats:
        """In how many sentences each term stands."""
        return self.per_term(np.ones(len(self.counts)))


def counted(sentences: Sequence[Sequence[str]]) -> Counts:
    """The counts of sentences that are given as lists of terms."""
    column_of: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    counts: list[int] = []
    for row, terms in enumerate(sentences):
        own: dict[str, int] = {}
        for term in terms:
            own[term] = own.get(term, 0) + 1
        rows.extend([row] * len(own))
        columns.extend(column_of.setdefault(term, len(column_of)) for term in own)
        counts.extend(own.values())
    return Counts(
        len(sentences),
        len(column_of),
        np.array(rows, dtype=np.intp),
        np.array(columns, dtype=np.intp),
        np.array(counts, dtype=np.float64),
        column_of,
    )


def products(counts: Counts, values: Floats, poll: Poll = never) -> Iterator[tuple[int, Floats]]:
    """The dot products of all sentences with all, where entry k weighs `values[k]`.

    Gives blocks of rows: the number of the first row, and an array of (rows, size).  Work goes with
    the number of pairs that share a term, memory with one block.  `poll` is called between blocks,
    and gives up by raising.
    """
    by_term = np.argsort(counts.columns, kind="stable")
    other, weight = counts.rows[by_term], values[by_term]
    spread = np.bincount(counts.columns, minlength=counts.width)
    first_of_term = np.cumsum(spread) - spread
    pairs = spread[counts.columns]
    entries = np.searchsorted(counts.rows, np.arange(counts.size + 1))
    load = np.concatenate(([0], np.cumsum(pairs)))[entries] + counts.size * np.arange(
        counts.size + 1
    )
    first = 0
    while first < counts.size:
        poll()
        last = int(np.searchsorted(load, load[first] + _AT_ONCE, side="right")) - 1
        last = min(max(last, first + 1), counts.size)
        mine = slice(entries[first], entries[last])
        repeats = pairs[mine]
        ends = np.cumsum(repeats)
        place = np.arange(int(repeats.sum())) + np.repeat(
            first_of_term[counts.columns[mine]] - ends + repeats, repeats
        )
        keys = np.repeat((counts.rows[mine] - first) * counts.size, repeats) + other[place]
        found = np.repeat(values[mine], repeats) * weight[place]
        block = np.bincount(keys, found, minlength=(last - first) * counts.size)
        yield first, block.astype(np.float64, copy=False).reshape(last - first, counts.size)
        first = last
