"""LSA as sumy computes it, without the singular value decomposition.

sumy keeps all dimensions (its reduction ratio is 1), and then a sentence's rank, the root of
sum(sigma² v²) over all of them, is the length of its column of the matrix itself.
"""

from __future__ import annotations

import numpy as np

from attache.summary.counts import Counts, Floats

SMOOTH = 0.4


def lsa(counts: Counts) -> Floats:
    """The LSA rank of each sentence: the length of its smoothed term-frequency vector.

    Every term of the article counts `SMOOTH` in every sentence that has any term, as in sumy.
    """
    largest = np.zeros(counts.size)
    np.maximum.at(largest, counts.rows, counts.counts)
    share = counts.counts / largest[counts.rows]
    own = (SMOOTH + (1.0 - SMOOTH) * share) ** 2 - SMOOTH**2
    squares = counts.per_sentence(own) + np.where(largest > 0, SMOOTH**2 * counts.width, 0.0)
    return np.sqrt(squares)
