"""What can be asked of the engine, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from attache.jobs.pieces import Piece
from attache.model import Article, Briefing, Span
from attache.summary.length import Length

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
class Order:
    """One job: what is given says which.

    A `path` is read and analysed (of an e-book the chapter, or, where none is said and it has
    several, only what they are); `text` or `html` were pasted or dropped; an `article` is read
    already (`key` is what was asked for; None where it lies on the desk); a `briefing` gets another
    summary.
    """

    wish: Wish
    path: str = ""
    chapter: int | None = None
    text: str = ""
    html: str = ""
    article: Article | None = None
    briefing: Briefing | None = None
    key: str | None = ""

    @property
    def letters(self) -> int:
        """About how long the text is: the size of the file, where there is one."""
        if self.path:
            try:
                return Path(self.path).stat().st_size
            except OSError:
                return 0  # reading it will tell why
        article = self.briefing.article if self.briefing else self.article
        return len(article.text) if article else len(self.text) + len(self.html)


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
