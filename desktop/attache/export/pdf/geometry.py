"""Where things stand on a sheet, in points from its lower left corner."""

from __future__ import annotations

from dataclasses import dataclass

from attache.export.page_options import Paper

SIDE, TOP, BOTTOM = 46.0, 42.0, 40.0  # 16, 15 and 14 mm: every printer can hold them
GAP = 22.0  # between the columns
LABELS = 66.0  # the column of labels at the left of summary, keywords, note and strip


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper with its margins."""

    width: float
    height: float

    @property
    def left(self) -> float:
        """The left edge of the text."""
        return SIDE

    @property
    def right(self) -> float:
        """The right edge of the text."""
        return self.width - SIDE

    @property
    def top(self) -> float:
        """The upper edge of the text."""
        return self.height - TOP

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * SIDE

    @property
    def column(self) -> float:
        """The width of one of two columns."""
        return (self.inner - GAP) / 2

    @property
    def measure(self) -> float:
        """The width of text beside the labels."""
        return self.inner - LABELS


def sheet(paper: Paper) -> Sheet:
    """The sheet of a paper size."""
    return Sheet(*paper.size)
