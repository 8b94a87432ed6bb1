"""The words of ``abbreviations.toml``: what a full stop after them means."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from attache import assets


class Abbreviations(NamedTuple):
    """The lists of the file under their names, in lower case and without the last full stop."""

    titles: frozenset[str]
    linking: frozenset[str]
    numbered: frozenset[str]
    plain: frozenset[str]
    closing: frozenset[str]
    closing_names: frozenset[str]
    months: frozenset[str]
    after_time: frozenset[str]
    openings: frozenset[str]
    speech: frozenset[str]


@lru_cache(maxsize=1)
def abbreviations() -> Abbreviations:
    """The shipped lists, read once."""
    lists = assets.toml("data", "abbreviations.toml")
    return Abbreviations(**{name: frozenset(lists[name]) for name in Abbreviations._fields})
