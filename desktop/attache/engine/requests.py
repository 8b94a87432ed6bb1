"""What the window can ask the engine for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from attache.length import Length
from attache.model import Article, Briefing


@dataclass(frozen=True, slots=True)
class Wish:
    """How an article is to be analysed: the summary's method and length, and where the reader's
    own additions to the tables of countries lie."""

    method: str = "newsrank"
    sentences: int = 3
    additions: Path | None = None
    length: Length | None = None  # in place of `sentences`


@dataclass(frozen=True, slots=True)
class FromFile:
    """Read a file and analyse it; of an e-book this chapter, or, where none is said and it has
    several, only what they are."""

    path: str
    wish: Wish
    chapter: int | None = None


@dataclass(frozen=True, slots=True)
class FromText:
    """Analyse pasted or dropped text."""

    text: str
    html: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class FromArticle:
    """Analyse an article that is read already."""

    article: Article
    key: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class BriefingOf:
    """Analyse the article that lies on the desk."""

    article: Article
    wish: Wish


@dataclass(frozen=True, slots=True)
class SummaryOf:
    """The same briefing with another summary."""

    briefing: Briefing
    wish: Wish


Request = FromFile | FromText | FromArticle | BriefingOf | SummaryOf
