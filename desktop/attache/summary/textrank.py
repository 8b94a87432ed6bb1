"""TextRank and Reduction as sumy computes them, without comparing sentences that share no word."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from attache.summary.counts import Counts, Floats, products
from attache.summary.polling import Poll, never

DAMPING = 0.85
EPSILON = 1e-4
_ALMOST_NOTHING = 1e-7  # sumy's guard against rows without weight


def _edges(counts: Counts, alone: float, poll: Poll) -> Iterator[tuple[int, Floats]]:
    """Blocks of the words that two sentences share over the sum of the logarithms of their lengths;
    `alone` times the shared words where both have one word only."""
    lengths = counts.per_sentence(counts.counts)
    logs = np.log(np.maximum(1.0, lengths))
    for first, block in products(counts, counts.counts, poll):
        norm = logs[first : first + len(block), None] + logs[None, :]
        single = norm == 0.0
        yield first, np.where(single, alone * block, block / np.where(single, 1.0, norm))


def textrank(counts: Counts, poll: Poll = never) -> Floats:
    """The TextRank score of each sentence; they sum to at most 1.

    `poll` is called now and then, and gives up by raising.
    """
    rows, columns, weights = [], [], []
    for first, block in _edges(counts, 1.0, poll):
        shares = block / (block.sum(axis=1)[:, None] + _ALMOST_NOTHING)
        row, column = np.nonzero(shares)
        rows.append(row + first)
        columns.append(column)
        weights.append(shares[row, column])
    if not rows:
        return np.zeros(counts.size)
    row, column, weight = np.concatenate(rows), np.concatenate(columns), np.concatenate(weights)
    scores: Floats = np.full(counts.size, 1.0 / counts.size)
    while True:
        poll()
        flow = np.bincount(column, weight * scores[row], minlength=counts.size)
        following = (1.0 - DAMPING) / counts.size * scores.sum() + DAMPING * flow
        change = float(np.linalg.norm(following - scores))
        scores = following
        if change <= EPSILON:
            return scores


def reduction(counts: Counts, poll: Poll = never) -> Floats:
    """The Reduction score of each sentence: the sum of its edges to all others."""
    scores = np.zeros(counts.size)
    for first, block in _edges(counts, 0.0, poll):
        own = np.arange(len(block))
        block[own, own + first] = 0.0
        scores[first : first + len(block)] = block.sum(axis=1)
    return scores
