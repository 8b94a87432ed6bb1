"""What the window can ask the engine for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from attache.length import Length
from attache.model import Article, Briefing


class Wish(NamedTuple):
    """How an article is to be analysed: the summary's method and length, and where the reader's
    own additions to the tables of countries lie."""

    method: str = "newsrank"
    sentences: int = 3
    additions: Path | None = None
    length: Length | None = None  # in place of `sentences`


class FromFile(NamedTuple):
    """Read a file and analyse it; of an e-book this chapter, or, where none is said and it has
    several, only what they are."""

    path: str
    wish: Wish
    chapter: int | None = None


class FromText(NamedTuple):
    """Analyse pasted or dropped text."""

    text: str
    html: str
    wish: Wish


class FromArticle(NamedTuple):
    """Analyse an article that is read already."""

    article: Article
    key: str
    wish: Wish


class BriefingOf(NamedTuple):
    """Analyse the article that lies on the desk."""

    article: Article
    wish: Wish


class SummaryOf(NamedTuple):
    """The same briefing with another summary."""

    briefing: Briefing
    wish: Wish


Request = FromFile | FromText | FromArticle | BriefingOf | SummaryOf
