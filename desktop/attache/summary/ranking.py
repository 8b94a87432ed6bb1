"""All sentences of an article from the best to the least, by any method: what every length cuts."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

from attache.language import Document

Ranking = list[tuple[int, float]]
Poll = Callable[[], None]


def ranking(document: Document, method: str, count: int, poll: Poll = lambda: None) -> Ranking:
    """The numbers of the best `count` sentences with their scores, the best first.

    The first n of them are the same whatever `count` is.  Among equals the earlier sentence comes
    first.  `poll` is called now and then by the slow methods, and gives up by raising.
    """
    count = min(count, len(document.sentences))
    if count <= 0:
        return []
    if method == "lead":
        return [(row, 1.0 - row / len(document.sentences)) for row in range(count)]
    if method == "random":
        texts = [sentence.span.of(document.text) for sentence in document.sentences]
        return _best(
            [zlib.crc32(f"{row} {text}".encode()) / 2**32 for row, text in enumerate(texts)], count
        )
    return _by_sumy(document, method, count, poll)


def _by_sumy(document: Document, method: str, count: int, poll: Poll) -> Ranking:
    """The ranking by one of sumy's methods or by NewsRank."""
    from attache.summary import lexrank, lsa, textrank  # numpy, sumy and nltk: half a second
    from attache.summary.counts import counted
    from attache.summary.dom import dom
    from attache.summary.newsrank import NewsRankSummarizer
    from attache.summary.peers import ratings
    from attache.summary.terms import terms

    known = terms(document.article.source.language)
    model = dom(document)
    if method == "newsrank":
        summarizer = NewsRankSummarizer(known.stem)
        summarizer.stop_words = known.stop_words
        return summarizer.ranked(model, count)
    if method in ("luhn", "edmundson", "kl", "sumbasic"):
        return _best(ratings(method, model, known, poll), count)
    counts = counted([known.of(sentence.words) for sentence in model.sentences])
    if method == "lexrank":
        return _best(lexrank.lexrank(counts, poll).tolist(), count)
    if method == "textrank":
        return _best(textrank.textrank(counts, poll).tolist(), count)
    if method == "reduction":
        return _best(textrank.reduction(counts, poll).tolist(), count)
    return _best(lsa.lsa(counts).tolist(), count)


def _best(scores: Sequence[float], count: int) -> Ranking:
    """The best by score; those that differ by rounding only are equal."""
    rounded = [float(f"{score:.11e}") for score in scores]
    order = sorted(range(len(rounded)), key=lambda row: -rounded[row])
    return [(row, rounded[row]) for row in order[:count]]
