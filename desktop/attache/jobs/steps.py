"""The engine's street for one order: a generator of what becomes known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from attache.jobs.orders import Contents, Known, Order, Read, Wish
from attache.jobs.pieces import pieces
from attache.model import Article, Briefing

Cancel = Callable[[], bool]
PAINTED = object()  # yielded where the window may first paint what it got


def steps(order: Order, cancelled: Cancel) -> Iterator[object]:
    """Do what is ordered; yields `Read`, `Known` (twice: without and with a summary) or
    `Contents`, and `PAINTED` between them."""
    if order.briefing is not None:
        yield from _summary(order.briefing, order.wish, cancelled)
    elif order.article is not None:
        if order.key is not None:
            yield Read(order.article, order.key)
        yield from _known(order.article, order.wish, cancelled)
    elif order.path:
        yield from _file(order, cancelled)
    else:
        from attache.reading import read_clipboard

        article = read_clipboard(text=order.text, html=order.html)
        yield Read(article, "")
        yield from _known(article, order.wish, cancelled)


def _file(order: Order, cancelled: Cancel) -> Iterator[object]:
    from attache.reading import chapters, read_file

    path = order.path
    if order.chapter is None and Path(path).suffix.lower() == ".epub":
        found = chapters(path)
        if len(found) > 1:
            yield Contents(path, found)
            return
    article = read_file(path, chapter=order.chapter or 0, cancelled=cancelled)
    yield Read(article, path)
    yield from _known(article, order.wish, cancelled)


def _known(article: Article, wish: Wish, cancelled: Cancel) -> Iterator[object]:
    from attache.briefing import statements, summarised
    from attache.countries import read_additions
    from attache.language import document

    read = document(article)
    own = read_additions(wish.additions) if wish.additions else None
    faults = own.faults if own else ()
    found = statements(article, read=read, additions=own, cancelled=cancelled)
    cut = pieces(article, found.quotes)
    spans = tuple(sentence.span for sentence in read.sentences)
    yield Known(found, len(spans), complete=False, pieces=cut, faults=faults, spans=spans)
    yield PAINTED
    found = summarised(
        found, method=wish.method, sentences=wish.sentences, read=read, cancelled=cancelled
    )
    yield Known(found, len(read.sentences), complete=True)


def _summary(briefing: Briefing, wish: Wish, cancelled: Cancel) -> Iterator[object]:
    from attache.briefing import summarised
    from attache.language import document

    read = document(briefing.article)
    found = summarised(
        briefing,
        method=wish.method,
        sentences=wish.sentences,
        length=wish.length,
        read=read,
        cancelled=cancelled,
    )
    yield Known(found, len(read.sentences), complete=True)
