"""What the reader types into the library's search, made safe for SQLite's full-text index."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PART = re.compile(r'country:(?P<country>[A-Za-z]{2,4})\b|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)')
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Query:
    """`match` is an FTS5 expression (empty: everything), `countries` the codes asked for."""

    match: str
    countries: tuple[str, ...]


def parsed(typed: str) -> Query:
    """Words (all must occur, the last may be a beginning), "phrases" and ``country:DE``.

    Nothing that is typed can be an error or an operator of the index.
    """
    terms: list[str] = []
    countries: list[str] = []
    for part in _PART.finditer(typed):
        if part["country"]:
            countries.append(part["country"].upper())
            continue
        term = part["phrase"] if part["phrase"] is not None else part["word"]
        if not _LETTER.search(term):
            continue
        quoted = '"' + term.replace('"', " ").replace("\0", " ") + '"'
        last = part.end() == len(typed) and part["word"]
        terms.append(quoted + ("*" if last else ""))
    return Query(" ".join(terms), tuple(countries))
