"""NewsRank: position, centrality and the look of a sentence, without saying anything twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sumy.models.dom import ObjectDocumentModel
from sumy.summarizers._summarizer import AbstractSummarizer

from attache.summary.counts import Counts, Floats, counted
from attache.summary.shape import dangles, penalty


@dataclass(frozen=True, slots=True)
class Space:
    """Sentences as tf-idf vectors of unit length; `weights` has one an entry of `counts`."""

    counts: Counts
    weights: Floats

    def times(self, vector: Floats) -> Floats:
        """The dot product of every sentence with a vector over the terms."""
        return self.counts.per_sentence(self.weights * vector[self.counts.columns])

    def centroid(self) -> Floats:
        """The sum of all sentences."""
        return self.counts.per_term(self.weights)

    def sentence(self, row: int) -> Floats:
        """One sentence over all terms."""
        vector = np.zeros(self.counts.width)
        first, last = np.searchsorted(self.counts.rows, (row, row + 1))
        vector[self.counts.columns[first:last]] = self.weights[first:last]
        return vector


def unit_weights(counts: Counts) -> Floats:
    """tf-idf, with tf = 1 + log(count) and idf = log(1 + n / df), scaled to unit length."""
    values = (1.0 + np.log(counts.counts)) * np.log1p(counts.size / counts.spread())[counts.columns]
    norms = np.sqrt(counts.per_sentence(values * values))
    return values / norms[counts.rows]


class NewsRankSummarizer(AbstractSummarizer):  # type: ignore[misc]
    """A summarizer for sumy that is made for news."""

    stop_words: frozenset[str] = frozenset()

    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Any, ...]:
        """The `sentences_count` best sentences of the document, in its order."""
        chosen = sorted(row for row, _ in self.ranked(document, sentences_count))
        return tuple(document.sentences[row] for row in chosen)

    def ranked(self, document: ObjectDocumentModel, count: int) -> list[tuple[int, float]]:
        """The numbers of the best `count` sentences with their scores, the best first."""
        sentences = document.sentences
        if not sentences:
            return []
        texts = [str(sentence) for sentence in sentences]
        lengths = np.array([len(text.split()) for text in texts], dtype=np.float64)
        counts = counted([self._terms(sentence.words) for sentence in sentences])
        space = Space(counts, unit_weights(counts))
        scores = np.exp(-np.arange(len(texts)) / 8.0)
        scores += _shares(space.times(space.centroid()))
        scores += 0.3 * np.minimum(lengths, 25) / 25 - 0.1 * np.maximum(0, lengths - 30) / 20
        scores -= np.array([penalty(text, int(n)) for text, n in zip(texts, lengths, strict=True)])
        if document.headings:
            title = np.zeros(counts.width)
            for term in self._terms(document.headings[0].words):
                if term in counts.column_of:
                    title[counts.column_of[term]] = 1.0
            scores += 0.3 * _shares(space.times(title))
        return picked(scores, space, [dangles(text) for text in texts], count)

    def _terms(self, words: Sequence[str]) -> list[str]:
        lower = (self.normalize_word(word) for word in words)
        return [self.stem_word(word) for word in lower if word not in self.stop_words]


def _shares(values: Floats) -> Floats:
    top = float(values.max(initial=0.0))
    return values / top if top > 0 else values


def picked(
    scores: Floats, space: Space, dangling: Sequence[bool], count: int
) -> list[tuple[int, float]]:
    """Greedy picks by maximal marginal relevance."""
    nearest = np.zeros(len(scores))
    free = np.ones(len(scores), dtype=bool)
    hanging = np.array(dangling, dtype=bool)
    found: list[tuple[int, float]] = []
    while len(found) < min(count, len(scores)):
        value = scores - 0.5 * nearest - 0.5 * hanging
        value[~free] = -np.inf
        best = int(np.argmax(value))
        found.append((best, float(value[best])))
        free[best] = False
        if best + 1 < len(scores):
            hanging[best + 1] = False
        nearest = np.maximum(nearest, space.times(space.sentence(best)))
    return found
