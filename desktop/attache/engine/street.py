"""The engine's street for a window: a request in, answers out as they become ready."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from attache.briefing import statements, summarised
from attache.countries import read_additions
from attache.engine.answers import Answer, Contents, Read, Stated, Summed
from attache.engine.pieces import pieces
from attache.engine.requests import (
    BriefingOf,
    FromArticle,
    FromFile,
    FromText,
    Request,
    SummaryOf,
    Wish,
)
from attache.language import Document, document
from attache.model import Article, Briefing

Cancel = Callable[[], bool]


def answers(request: Request, cancelled: Cancel) -> Iterator[Answer]:
    """What is asked for, in the order in which a reader wants to see it: the article, its quotes,
    its summary.

    Raises ArticleError where the input is at fault, Cancelled once `cancelled` says True.
    """
    match request:
        case FromFile():
            yield from _file(request, cancelled)
        case FromText(text=text, html=html):
            from attache.reading import read_clipboard

            article = read_clipboard(text=text, html=html, cancelled=cancelled)
            yield from _laid(article, "", request.wish, cancelled)
        case FromArticle():
            yield from _laid(request.article, request.key, request.wish, cancelled)
        case BriefingOf():
            yield from _known(request.article, request.wish, cancelled)
        case SummaryOf():
            read = document(request.briefing.article)
            yield _summed(request.briefing, request.wish, read, cancelled)


def _file(request: FromFile, cancelled: Cancel) -> Iterator[Answer]:
    from attache.reading import chapters, read_file

    path, chapter = request.path, request.chapter
    if chapter is None and Path(path).suffix.lower() == ".epub":
        found = chapters(path, cancelled=cancelled)
        if len(found) > 1:
            yield Contents(path, found)
            return
    article = read_file(path, chapter=chapter or 0, cancelled=cancelled)
    yield from _laid(article, path, request.wish, cancelled)


def _laid(article: Article, key: str, wish: Wish, cancelled: Cancel) -> Iterator[Answer]:
    yield Read(article, key)
    yield from _known(article, wish, cancelled)


def _known(article: Article, wish: Wish, cancelled: Cancel) -> Iterator[Answer]:
    read = document(article)
    own = read_additions(wish.additions) if wish.additions else None
    found = statements(article, read=read, additions=own, cancelled=cancelled)
    yield Stated(
        found.quotes,
        found.entities,
        pieces(article, found.quotes),
        tuple(sentence.span for sentence in read.sentences),
        own.faults if own else (),
    )
    yield _summed(found, wish, read, cancelled)


def _summed(briefing: Briefing, wish: Wish, read: Document, cancelled: Cancel) -> Summed:
    found = summarised(
        briefing,
        method=wish.method,
        sentences=wish.sentences,
        length=wish.length,
        read=read,
        cancelled=cancelled,
    )
    return Summed(found.summary, found.keywords, found.method, len(read.sentences))
