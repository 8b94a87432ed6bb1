"""The one way from a file or from text to an Article."""

from __future__ import annotations

from pathlib import Path

from attache.model import Article, Source
from attache.reading.article import from_text
from attache.reading.decoding import clean, decoded
from attache.reading.files import file_bytes


def read_text(text: str, *, source: Source | None = None) -> Article:
    """An article from plain text (pasted, dropped or decoded); raises EmptyArticleError or
    TooLargeError."""
    return from_text(clean(text), source or Source(format="clipboard"))


def read_file(path: str | Path) -> Article:
    """The article in a file; raises an ArticleError that says what is wrong and what to do."""
    return from_text(decoded(file_bytes(path)), Source(path=str(path), format="txt"))
