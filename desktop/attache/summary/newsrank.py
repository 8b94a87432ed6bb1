"""NewsRank: what news puts first, what the whole article is about, and nothing twice."""

from __future__ import annotations

import math
from collections.abc import Sequence

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
    return _Picking(known, ground, _scores(texts, title, ground, known), texts).picks()


def _scores(texts: Sequence[str], title: Sequence[str], ground: Space, known: Rules) -> list[float]:
    """What each sentence is worth as long as nothing is chosen."""
    weights = known.weights
    scores = [
        math.exp(-row / weights.position_decay) + known.look(text, len(text.split()))
        for row, text in enumerate(texts)
    ]
    for weight, values in (
        (weights.centre, ground.times(ground.centre())),
        (weights.title, ground.times(ground.terms(title))),
        (weights.echo, ground.echo()),
    ):
        top = max(values.values(), default=0.0)
        for row, value in values.items() if top > 0 else ():
            scores[row] += weight * value / top
    return scores


class _Picking:
    """Sentences and their scores; what earlier picks leave of them is kept up to date."""

    def __init__(
        self, known: Rules, ground: Space, scores: Sequence[float], texts: Sequence[str]
    ) -> None:
        self._known, self._ground, self._scores = known, ground, scores
        self._hanging = [known.dangles(text) for text in texts]
        self._likeness = [0.0] * len(scores)
        self._told: set[int] = set()
        self._part = [0.0] * len(scores)  # the sum of the idf of terms that are told
        self._whole = ground.whole()
        self._values = [self._value(row) for row in range(len(scores))]

    def picks(self) -> list[tuple[int, float]]:
        """All sentences by maximal marginal relevance, with their values when picked."""
        found: list[tuple[int, float]] = []
        free = dict.fromkeys(range(len(self._scores)))
        rounded = [round(value, 9) for value in self._values]
        while free and len(found) < PICKS:
            best = rounded.index(max(rounded))
            found.append((best, self._values[best]))
            del free[best]
            for row in self._pick(best):
                self._values[row] = self._value(row)
                rounded[row] = round(self._values[row], 9) if row in free else -math.inf
        rest = sorted(free, key=lambda row: -round(self._scores[row], 9))
        return found + [(row, self._scores[row]) for row in rest]

    def _pick(self, best: int) -> set[int]:
        """Take a sentence as said; which are worth something else now, itself included."""
        vector = self._ground.rows[best]
        near = self._ground.times(vector)
        for row, cosine in near.items():
            self._likeness[row] = max(self._likeness[row], cosine)
        for column in vector.keys() - self._told:
            for row, _ in self._ground.places[column]:
                self._part[row] += self._ground.idf[column]
        self._told |= vector.keys()
        after = range(best + 1, len(self._scores))[:1]
        for row in after:
            self._hanging[row] = False
        return {best, *after, *near}

    def _value(self, row: int) -> float:
        weights, whole = self._known.weights, self._whole[row]
        covered = self._part[row] / whole if whole > 0 else 0.0
        value = self._scores[row] - weights.likeness * self._likeness[row]
        return value - weights.covered * covered**2 - weights.dangling * self._hanging[row]
