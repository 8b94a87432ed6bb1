"""The one way from a file or from text to an Article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from attache.errors import EmptyArticleError, NotFoundError, NotReadableError
from attache.model import Article, Source
from attache.reading.blocks import blocks


def read_text(text: str, *, source: Source | None = None) -> Article:
    """An article from plain text (pasted, dropped or decoded); raises EmptyArticleError."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    found = blocks(text)
    if not found:
        raise EmptyArticleError("There are no words in it. Choose a file that holds an article.")
    words = sum(len(block.span.of(text).split()) for block in found if block.is_body)
    source = source or Source(format="clipboard")
    return Article(text, found, replace(source, words=words))


def read_file(path: str | Path) -> Article:
    """The article in a file; raises an ArticleError that says what is wrong and what to do."""
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError("This file is not there any more. Choose another.") from error
    except OSError as error:
        raise NotReadableError("This file cannot be read. Check that you may open it.") from error
    text = data.decode("utf-8", errors="replace")
    return read_text(text, source=Source(path=str(path), format="txt"))
