"""Sentences as tf-idf vectors of unit length: where NewsRank looks for what is central and said.

Without numpy: importing that takes longer than the summary of any but a very long article.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import repeat
from operator import truediv
from typing import NamedTuple

Vector = Mapping[int, float]
"""A weight for each term by its number; the others are nought."""


class Space(NamedTuple):
    """`rows` are the sentences; `places` gives for each term the sentences that hold it, in order,
    with its weight there, `idf` what it tells, `column_of` its number."""

    rows: tuple[Vector, ...]
    places: tuple[tuple[tuple[int, float], ...], ...]
    idf: tuple[float, ...]
    column_of: Mapping[str, int]

    def times(self, vector: Vector) -> dict[int, float]:
        """The dot products of a vector with the sentences that share a term with it."""
        found: dict[int, float] = {}
        for column, value in vector.items():
            for row, weight in self.places[column]:
                found[row] = found.get(row, 0.0) + weight * value
        return found

    def centre(self) -> Vector:
        """The sum of all sentences."""
        return {
            column: sum(weight for _, weight in places) for column, places in enumerate(self.places)
        }

    def terms(self, terms: Iterable[str]) -> Vector:
        """Those of `terms` that the article has, one each."""
        return {self.column_of[term]: 1.0 for term in terms if term in self.column_of}

    def echo(self) -> dict[int, float]:
        """The sum of the cosines of each sentence with all before it."""
        found: dict[int, float] = {}
        for places in self.places:
            heard = 0.0
            for row, weight in places:
                found[row] = found.get(row, 0.0) + weight * heard
                heard += weight
        return found

    def whole(self) -> list[float]:
        """The sum of the idf of each sentence's terms."""
        return [sum(self.idf[column] for column in row) for row in self.rows]


def space(sentences: Iterable[Iterable[str]]) -> Space:
    """The space of sentences that are given as lists of terms.

    tf is 1 + log(count), idf is log(1 + n / df).
    """
    counts = [Counter(sentence) for sentence in sentences]
    column_of: dict[str, int] = {}
    spread: list[int] = []
    for count in counts:
        for term in count:
            if column_of.setdefault(term, len(spread)) == len(spread):
                spread.append(0)
            spread[column_of[term]] += 1
    idf = tuple(map(math.log1p, map(truediv, repeat(len(counts)), spread)))
    rows: list[Vector] = []
    places: list[list[tuple[int, float]]] = [[] for _ in spread]
    for number, count in enumerate(counts):
        row = {
            (column := column_of[term]): (1.0 + math.log(times)) * idf[column]
            for term, times in count.items()
        }
        norm = math.sqrt(sum(weight * weight for weight in row.values()))
        rows.append({column: weight / norm for column, weight in row.items()})
        for column, weight in rows[-1].items():
            places[column].append((number, weight))
    return Space(tuple(rows), tuple(map(tuple, places)), idf, column_of)
