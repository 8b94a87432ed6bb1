"""How a page is set: what is shown, at what scale, in which columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from attache.export.groups import CountryGroup
from attache.export.pdf.columns import Column


@dataclass(frozen=True, slots=True)
class Plan:
    """How the page is set: `limit` is the most lines a quote may have (0: no limit), `sentences`
    the number of summary sentences."""

    scale: float
    groups: tuple[CountryGroup, ...]
    columns: tuple[Column, ...]
    width: float
    dense: bool
    limit: int
    sentences: int

    @property
    def shortened(self) -> frozenset[int]:
        """The quotes that are cut after some of their words."""
        return frozenset(
            row.quote
            for column in self.columns
            for row in column.rows
            if row.quote is not None and row.paragraph is not None and row.paragraph.cut
        )

    @property
    def numbers(self) -> frozenset[int]:
        """The quotes shown."""
        return frozenset(item.number for group in self.groups for item in group.quotes)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for the quotes: the widths of two columns and of one, and the height in points that
    a summary of so many sentences leaves at a scale."""

    two: float
    one: float
    height: Callable[[float, int], float]
    sentences: int
