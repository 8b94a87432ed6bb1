"""The engine's street as jobs for `worker`: a file or a text in, article and briefings out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from attache.gui.pieces import Piece, pieces
from attache.gui.worker import Cancel, Work
from attache.model import Article, Briefing


@dataclass(frozen=True, slots=True)
class Read:
    """The article is read; `key` is what was asked for."""

    article: Article
    key: str


@dataclass(frozen=True, slots=True)
class Known:
    """The briefing as far as it goes; `sentences` is how many a summary could have; `pieces` the
    quotes' words as they are marked."""

    briefing: Briefing
    sentences: int
    complete: bool
    pieces: tuple[tuple[Piece, ...], ...] | None = None


def from_file(path: str, method: str, sentences: int) -> Work:
    """Read a file and analyse it."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.reading import read_file

        yield from _analyse(
            read_file(path, cancelled=cancelled), path, method, sentences, cancelled
        )

    return work


def from_text(text: str, html: str, method: str, sentences: int) -> Work:
    """Analyse pasted or dropped text."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.reading import read_clipboard

        article = read_clipboard(text=text, html=html)
        yield from _analyse(article, "", method, sentences, cancelled)

    return work


def from_article(article: Article, key: str, method: str, sentences: int) -> Work:
    """Analyse an article that is read already."""

    def work(cancelled: Cancel) -> Iterator[object]:
        yield from _analyse(article, key, method, sentences, cancelled)

    return work


def briefing_of(article: Article, method: str, sentences: int) -> Work:
    """Analyse the article that lies on the desk."""

    def work(cancelled: Cancel) -> Iterator[object]:
        yield from _known(article, method, sentences, cancelled)

    return work


def summary_of(briefing: Briefing, method: str, sentences: int) -> Work:
    """The same briefing with another summary."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.briefing import summarised
        from attache.language import document

        read = document(briefing.article)
        found = summarised(
            briefing, method=method, sentences=sentences, read=read, cancelled=cancelled
        )
        yield Known(found, len(read.sentences), complete=True)

    return work


def _analyse(
    article: Article, key: str, method: str, sentences: int, cancelled: Cancel
) -> Iterator[object]:
    yield Read(article, key)
    yield from _known(article, method, sentences, cancelled)


def _known(article: Article, method: str, sentences: int, cancelled: Cancel) -> Iterator[object]:
    from attache.briefing import statements, summarised
    from attache.language import document

    read = document(article)
    found = statements(article, read=read, cancelled=cancelled)
    cut = pieces(article, found.quotes)
    yield Known(found, len(read.sentences), complete=False, pieces=cut)
    found = summarised(found, method=method, sentences=sentences, read=read, cancelled=cancelled)
    yield Known(found, len(read.sentences), complete=True)
