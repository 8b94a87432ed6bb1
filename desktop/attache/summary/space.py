"""Sentences as tf-idf vectors of unit length: where NewsRank looks for what is central and said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from attache.summary.counts import Counts, Floats, counted


@dataclass(frozen=True, slots=True)
class Space:
    """Sentences over terms: entry k of `counts` weighs `weights[k]`, and its term `idf[term]`."""

    counts: Counts
    weights: Floats
    idf: Floats

    def times(self, vector: Floats) -> Floats:
        """The dot product of every sentence with a vector over the terms."""
        return self.counts.per_sentence(self.weights * vector[self.counts.columns])

    def centre(self) -> Floats:
        """The sum of all sentences, over the terms."""
        return self.counts.per_term(self.weights)

    def sentence(self, row: int) -> Floats:
        """One sentence over the terms."""
        vector = np.zeros(self.counts.width)
        first, last = np.searchsorted(self.counts.rows, (row, row + 1))
        vector[self.counts.columns[first:last]] = self.weights[first:last]
        return vector

    def terms(self, terms: Iterable[str]) -> Floats:
        """Those of `terms` that the article has, over its terms, one each."""
        vector = np.zeros(self.counts.width)
        vector[
            [column for term in terms if (column := self.counts.column_of.get(term)) is not None]
        ] = 1
        return vector

    def echo(self) -> Floats:
        """The sum of the cosines of each sentence with all before it."""
        by_term = np.argsort(self.counts.columns, kind="stable")
        weights = self.weights[by_term]
        columns = self.counts.columns[by_term]
        before = np.cumsum(weights) - weights
        first = np.searchsorted(columns, columns, side="left")
        heard = np.zeros(len(weights))
        heard[by_term] = before - before[first]
        return self.counts.per_sentence(self.weights * np.maximum(heard, 0.0))

    def covered(self, told: Floats) -> Floats:
        """The share of each sentence's terms that are among those `told` (1, others 0), by idf."""
        idf = self.idf[self.counts.columns]
        whole = self.counts.per_sentence(idf)
        part = self.counts.per_sentence(idf * told[self.counts.columns])
        return part / np.where(whole > 0, whole, 1.0)


def space(sentences: Iterable[Iterable[str]]) -> Space:
    """The space of sentences that are given as lists of terms.

    tf is 1 + log(count), idf is log(1 + n / df).
    """
    counts = counted([list(sentence) for sentence in sentences])
    idf = np.log1p(counts.size / counts.spread())
    values = (1.0 + np.log(counts.counts)) * idf[counts.columns]
    norms = np.sqrt(counts.per_sentence(values * values))
    return Space(counts, values / norms[counts.rows], idf)
