"""Abbreviations whose sense the article's field tells: the ECB of a cricket report is no bank."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attache.language.gazetteer import TermMatch
from attache.language.tables import parts, records
from attache.language.terms import Term


def senses(text: str, matches: Iterable[TermMatch]) -> Iterator[tuple[TermMatch, Term | None]]:
    """Those of the matches whose sense another word of the article tells, each with its reading;
    None where that is none of ours."""
    spelled = _table()
    in_field: dict[str, bool] = {}
    for match in matches:
        word = match.span.of(text)
        if word not in spelled:
            continue
        code, field = spelled[word]
        if word not in in_field:
            in_field[word] = field.search(text) is not None
        if in_field[word]:
            yield match, next((term for term in match.terms if term.code == code), None)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, re.Pattern[str]]]:
    """The rows of ``data/senses.csv``: the code of each term, and what finds the words of its
    field."""
    found = {}
    for term, code, words in records("senses"):
        listed = "|".join(re.escape(word) for word in parts(words))
        found[term] = (code, re.compile(rf"\b(?:{listed})\b", re.IGNORECASE))
    return found
