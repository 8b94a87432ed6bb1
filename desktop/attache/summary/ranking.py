"""All sentences of an article from the best to the least, by any method: what every length cuts."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from attache.language import Document
from attache.summary.polling import Poll, never

Ranking = list[tuple[int, float]]


def ranking(document: Document, method: str, poll: Poll = never) -> Ranking:
    """The numbers of all sentences with their scores, the best first.

    Among equals the earlier sentence comes first; a sentence whose words stood in a better one
    already comes after all others.  `poll` is called now and then by the slow methods, and gives up
    by raising.
    """
    texts = [sentence.span.of(document.text) for sentence in document.sentences]
    if not texts:
        return []
    if method == "lead":
        ranked = [(row, 1.0 - row / len(texts)) for row in range(len(texts))]
    elif method == "random":
        ranked = best([_lot(row, text) for row, text in enumerate(texts)])
    else:
        from attache.summary.engines import ranked_by  # for some methods numpy, sumy, nltk

        ranked = ranked_by(method, document, poll)
    return _repeats_last(ranked, texts)


def best(scores: Sequence[float]) -> Ranking:
    """The best by score; those that differ by rounding only are equal."""
    rounded = [float(f"{score:.11e}") for score in scores]
    order = sorted(range(len(rounded)), key=lambda row: -rounded[row])
    return [(row, rounded[row]) for row in order]


def _lot(row: int, text: str) -> float:
    """A number in [0, 1) that hangs on nothing but the sentence and its place."""
    return zlib.crc32(f"{row} {text}".encode()) / 2**32


def _repeats_last(ranked: Ranking, texts: Sequence[str]) -> Ranking:
    """The same ranking with repeated sentences at its end."""
    seen: set[str] = set()
    first: Ranking = []
    repeated: Ranking = []
    for row, score in ranked:
        words = " ".join(texts[row].casefold().split())
        (repeated if words in seen else first).append((row, score))
        seen.add(words)
    return first + repeated
