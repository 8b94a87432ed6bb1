"""The tables of ``data/``: CSV with ``#`` lines as head, and the names of the columns below it.

``countries.csv`` has a row for each state; the others that hold terms have rows
``kind,code,weak,terms``, whose last cell lists terms parted by ``|``, each with its spellings
parted by ``=`` (the first is the name that readers see).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache

from attache import assets


def lines(name: str) -> Iterator[str]:
    """The rows of ``data/<name>.csv`` after its head (``#`` lines and the names of the columns)."""
    rows = iter(assets.text("data", f"{name}.csv").splitlines())
    for row in rows:
        if row[:1] != "#":
            break
    return rows


def records(name: str) -> Iterator[list[str]]:
    """The rows of `lines`, each parted into its cells."""
    return csv.reader(lines(name))


@lru_cache(maxsize=1)
def country_records() -> tuple[list[str], ...]:
    """The cells of the rows of ``countries.csv``."""
    rows = lines("countries")
    return tuple(next(csv.reader([row])) if '"' in row else row.split(",") for row in rows)


def parts(cell: str) -> tuple[str, ...]:
    """What a cell lists."""
    return tuple(cell.split("|")) if cell else ()
