"""What the reader chose about the page of one article only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Own:
    """The countries shown (None: all), whether only quotes that were put first are, and the
    reader's note at the head."""

    countries: frozenset[str | None] | None = None
    starred: bool = False
    note: str = ""
