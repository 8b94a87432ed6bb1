"""The engine's street as jobs for `worker`: a file or a text in, article and briefings out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from attache.gui.pieces import Piece, pieces
from attache.gui.worker import PAINTED, Cancel, Work
from attache.length import Length
from attache.model import Article, Briefing, Span

if TYPE_CHECKING:
    from attache.reading.epub import Chapter


@dataclass(frozen=True, slots=True)
class Wish:
    """How an article is to be analysed: the summary's method and length, and where the reader's
    own additions to the tables of countries lie."""

    method: str = "newsrank"
    sentences: int = 3
    additions: Path | None = None
    length: Length | None = None  # in place of `sentences`


@dataclass(frozen=True, slots=True)
class Read:
    """The article is read; `key` is what was asked for."""

    article: Article
    key: str


@dataclass(frozen=True, slots=True)
class Known:
    """The briefing as far as it goes; `sentences` is how many a summary could have; `pieces` the
    quotes' words as they are marked; `spans` those of all sentences; `faults` are sentences about
    the reader's additions."""

    briefing: Briefing
    sentences: int
    complete: bool
    pieces: tuple[tuple[Piece, ...], ...] | None = None
    faults: tuple[str, ...] = ()
    spans: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """An e-book of several chapters, of which one is to be chosen."""

    path: str
    chapters: tuple[Chapter, ...]


def from_file(path: str, wish: Wish, chapter: int | None = None) -> Work:
    """Read a file and analyse it; of an e-book this chapter, or, where none is said and it has
    several, only what they are."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.reading import chapters, read_file

        if chapter is None and Path(path).suffix.lower() == ".epub":
            found = chapters(path)
            if len(found) > 1:
                yield Contents(path, found)
                return
        article = read_file(path, chapter=chapter or 0, cancelled=cancelled)
        yield from _analyse(article, path, wish, cancelled)

    return work


def from_text(text: str, html: str, wish: Wish) -> Work:
    """Analyse pasted or dropped text."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.reading import read_clipboard

        article = read_clipboard(text=text, html=html)
        yield from _analyse(article, "", wish, cancelled)

    return work


def from_article(article: Article, key: str, wish: Wish) -> Work:
    """Analyse an article that is read already."""

    def work(cancelled: Cancel) -> Iterator[object]:
        yield from _analyse(article, key, wish, cancelled)

    return work


def briefing_of(article: Article, wish: Wish) -> Work:
    """Analyse the article that lies on the desk."""

    def work(cancelled: Cancel) -> Iterator[object]:
        yield from _known(article, wish, cancelled)

    return work


def summary_of(briefing: Briefing, wish: Wish) -> Work:
    """The same briefing with another summary."""

    def work(cancelled: Cancel) -> Iterator[object]:
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

    return work


def _analyse(article: Article, key: str, wish: Wish, cancelled: Cancel) -> Iterator[object]:
    yield Read(article, key)
    yield from _known(article, wish, cancelled)


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
