"""KL as sumy computes it, without counting the whole summary anew for every sentence.

sumy adds, one by one, the sentence that brings the mix of words nearest to the article's by
Kullback-Leibler divergence (Haghighi and Vanderwende, 2009).  Its ways are kept: a candidate counts
with its content words in lower case, the summary so far with all its words as they are written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from attache.summary.counts import Floats, counted
from attache.summary.polling import Poll, never

# Picks by divergence; the rest follow in the order of the article.
PICKS = 60


def kl(
    sentences: Sequence[Sequence[str]], stop_words: frozenset[str], poll: Poll = never
) -> Floats:
    """Minus the number of the pick of each sentence, of sentences given as words as written.

    `poll` is called before every pick, and gives up by raising.
    """
    lower = [[word.lower() for word in sentence] for sentence in sentences]
    counts = counted(
        [[word for word in sentence if word not in stop_words] for sentence in lower] + lower
    )  # the second half only makes sure that every word has a column
    own = counts.rows < len(sentences)
    rows, columns, times = counts.rows[own], counts.columns[own], counts.counts[own]
    sizes = np.bincount(rows, times, minlength=len(sentences))
    share = _shares(sentences, stop_words, counts.column_of)
    log_share = np.log(np.where(share > 0, share, 1.0))
    told, scores = np.zeros(counts.width), -np.arange(len(sentences), dtype=np.float64) - PICKS
    length, free = 0.0, np.ones(len(sentences), dtype=bool)
    for pick in range(min(PICKS, len(sentences))):
        poll()
        known = told > 0
        weight = float(share[known].sum())
        base = float((share * (log_share - np.log(np.where(known, told, 1.0))))[known].sum())
        new = ~known[columns]
        joint = told[columns] + times
        before = np.where(new, 0.0, log_share[columns] - np.log(np.where(new, 1.0, told[columns])))
        gain = share[columns] * (log_share[columns] - np.log(joint) - before)
        added = np.bincount(rows, share[columns] * new, minlength=len(sentences))
        total = np.log(np.maximum(1.0, sizes + length))
        divergence = base + np.bincount(rows, gain, minlength=len(sentences))
        divergence = divergence + (weight + added) * total
        best = int(np.argmin(np.where(free, divergence.round(12), np.inf)))
        free[best] = False
        scores[best] = -float(pick)
        length += len(sentences[best])
        for word in sentences[best]:
            if word in counts.column_of:
                told[counts.column_of[word]] += 1
    return scores


def _shares(
    sentences: Sequence[Sequence[str]], stop_words: frozenset[str], column_of: dict[str, int]
) -> Floats:
    """The share of each word among the article's words; as in sumy, stop-words that are written
    with a capital count, too."""
    words = Counter(
        word.lower() for sentence in sentences for word in sentence if word not in stop_words
    )
    shares = np.zeros(len(column_of))
    for word, count in words.items():
        shares[column_of[word]] = count / words.total()
    return shares
