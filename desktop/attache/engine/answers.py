"""What the engine answers, piece by piece, as it becomes ready."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attache.engine.pieces import Piece
from attache.model import Article, Entity, Quote, Span, SummarySentence

if TYPE_CHECKING:
    from attache.reading.epub import Chapter


class Read(NamedTuple):
    """The article is read; `key` is what was asked for."""

    article: Article
    key: str


class Stated(NamedTuple):
    """Who says what for whom: `pieces` are the quotes' words as they are marked, `spans` those of
    all sentences; `faults` are sentences about the reader's additions."""

    quotes: tuple[Quote, ...]
    entities: tuple[Entity, ...]
    pieces: tuple[tuple[Piece, ...], ...]
    spans: tuple[Span, ...]
    faults: tuple[str, ...] = ()


class Summed(NamedTuple):
    """The summary and the keywords; `sentences` is how many a summary could have."""

    summary: tuple[SummarySentence, ...]
    keywords: tuple[str, ...]
    method: str
    sentences: int


class Contents(NamedTuple):
    """An e-book of several chapters, of which one is to be chosen."""

    path: str
    chapters: tuple[Chapter, ...]


Answer = Read | Stated | Summed | Contents
