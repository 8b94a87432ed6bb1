"""One article of the library: what its list shows, and how that is kept in a row."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from attache.corrections import fingerprint
from attache.model import Briefing, Quote

NOT_STATED = "-"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the library.

    `heading` is its title, or its first body block where it has none; `counts` are (country code,
    quotes), most first, "-" for not stated; `opened` is in seconds since 1970; `corrections` is the
    number of the reader's corrections.
    """

    fingerprint: str
    path: str | None
    format: str
    heading: str
    date: str | None
    site: str | None
    author: str | None
    words: int
    opened: float
    counts: tuple[tuple[str, int], ...]
    tags: tuple[str, ...] = ()
    corrections: int = 0


COLUMNS = (
    "fingerprint, path, format, heading, date, site, author, words, opened, counts, tags,"
    " (SELECT count(*) FROM correction WHERE correction.fingerprint = article.fingerprint)"
)


def entry(row: Sequence[Any]) -> Entry:
    """The entry in a row of `COLUMNS`."""
    counts = tuple((str(code), int(count)) for code, count in json.loads(row[9]))
    tags = tuple(row[10].split("\n")) if row[10] else ()
    return Entry(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        row[7],
        row[8],
        counts,
        tags,
        row[11],
    )


def heading(briefing: Briefing) -> str:
    """The title of an article, or the beginning of its first body block where it has none."""
    article = briefing.article
    if article.source.title:
        return article.source.title
    for block in article.blocks:
        if block.is_body:
            return " ".join(block.span.of(article.text).split())[:300]
    return ""


def code_of(quote: Quote) -> str:
    """The code under which a quote is counted."""
    return quote.country.code if quote.country else NOT_STATED


def speakers_of(briefing: Briefing) -> str:
    """The names of all speakers, a line each."""
    names = [quote.speaker.name for quote in briefing.quotes if quote.speaker]
    return "\n".join(dict.fromkeys(names))


def row_of(briefing: Briefing, opened: float) -> dict[str, str | int | float | None]:
    """The columns of an article; its text is kept with the words of the index."""
    article = briefing.article
    source = article.source
    counts = Counter(code_of(quote) for quote in briefing.quotes)
    blocks = [[block.role, block.span.start, block.span.end] for block in article.blocks]
    return {
        "fingerprint": fingerprint(article.text),
        "path": source.path,
        "format": source.format,
        "heading": heading(briefing),
        "title": source.title,
        "date": source.date,
        "site": source.site,
        "author": source.author,
        "language": source.language,
        "words": source.words,
        "opened": opened,
        "counts": json.dumps(counts.most_common()),
        "blocks": json.dumps(blocks),
    }
