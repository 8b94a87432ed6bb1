"""NewsRank: what news puts first, what the whole article is about, and nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attache.summary.counts import Floats
from attache.summary.rules import Rules, rules
from attache.summary.space import Space, space

# Picks that weigh what earlier picks have said; all others follow by their own score.  Keeps the
# time for long articles linear.
PICKS = 40


def newsrank(
    texts: Sequence[str], terms: Sequence[Sequence[str]], title: Sequence[str] = ()
) -> list[tuple[int, float]]:
    """The numbers of all sentences with their scores when picked, the best first.

    `texts` are the sentences as they stand, `terms` their stems without stop-words, `title` those
    of the title.  A sentence's score is the sum of its position, its cosine to the whole article
    and to the title, and what its look tells (``newsrank.toml``).  Sentences are then picked one by
    one: what earlier picks have said counts less, and so does an opening like "He added" whose
    sentence before was not picked.
    """
    if not texts:
        return []
    ground, known = space(terms), rules()
    hanging = np.array([known.dangles(text) for text in texts], dtype=bool)
    return _Picking(known, ground, _scores(texts, title, ground, known), hanging).picks()


def _scores(texts: Sequence[str], title: Sequence[str], ground: Space, known: Rules) -> Floats:
    """What each sentence is worth as long as nothing is chosen."""
    weights = known.weights
    scores = np.exp(-np.arange(len(texts)) / weights.position_decay)
    scores += weights.centre * _shares(ground.times(ground.centre()))
    scores += weights.title * _shares(ground.times(ground.terms(title)))
    scores += weights.echo * _shares(ground.echo())
    scores += np.array([known.look(text, len(text.split())) for text in texts])
    return scores


def _shares(values: Floats) -> Floats:
    """`values` divided by the largest, where that is above nought."""
    top = float(np.max(values)) if values.size else 0.0
    return values / top if top > 0 else values


@dataclass(frozen=True, slots=True)
class _Picking:
    """Sentences, their scores, and which of them open by pointing back."""

    known: Rules
    ground: Space
    scores: Floats
    hanging: NDArray[np.bool_]

    def picks(self) -> list[tuple[int, float]]:
        """All sentences by maximal marginal relevance, with their values when picked."""
        weights, size = self.known.weights, len(self.scores)
        likeness, covered, told = np.zeros(size), np.zeros(size), np.zeros(self.ground.counts.width)
        hanging = self.hanging.copy()
        free = np.ones(size, dtype=bool)
        found: list[tuple[int, float]] = []
        while len(found) < min(PICKS, size):
            values = self.scores - weights.likeness * likeness - weights.covered * covered**2
            values = np.where(free, values - weights.dangling * hanging, -np.inf)
            best = int(np.argmax(values.round(9)))
            found.append((best, float(values[best])))
            free[best] = False
            hanging[best + 1 : best + 2] = False
            vector = self.ground.sentence(best)
            told[vector > 0] = 1.0
            likeness = np.maximum(likeness, self.ground.times(vector))
            covered = self.ground.covered(told)
        rest = sorted(
            np.flatnonzero(free).tolist(), key=lambda row: -round(float(self.scores[row]), 9)
        )
        return found + [(row, float(self.scores[row])) for row in rest]
