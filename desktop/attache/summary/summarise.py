"""The sentences to show first."""

from __future__ import annotations

from collections.abc import Callable

from attache.language import Document
from attache.length import Length
from attache.methods import METHODS
from attache.model import SummarySentence
from attache.summary.polling import poll
from attache.summary.ranking import ranking


def summarise(
    document: Document,
    *,
    method: str = "newsrank",
    sentences: int = 3,
    length: Length | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[SummarySentence, ...]:
    """The best sentences of the body, in reading order: `sentences` of them, or by `length` where
    that is given; fewer where the article has fewer.

    A longer summary contains every shorter one.  `cancelled` is asked now and then; when it says
    True, Cancelled is raised.  Raises ValueError for a method that is not in `METHODS`.
    """
    if method not in METHODS:
        raise ValueError(f"There is no method “{method}”; there are {', '.join(METHODS)}.")
    ranked = ranking(document, method, poll(cancelled))
    wished = length or Length(sentences)
    words = [len(document.sentences[row].span.of(document.text).split()) for row, _ in ranked]
    chosen = [
        SummarySentence(document.sentences[row].span, document.sentences[row].block, score, rank)
        for rank, (row, score) in enumerate(ranked[: wished.count(words)])
    ]
    return tuple(sorted(chosen, key=lambda sentence: sentence.span))
