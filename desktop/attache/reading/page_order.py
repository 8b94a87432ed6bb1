"""The order in which a page is read: columns from left to right, each from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_GAP = 6.0  # points of white between two columns, at least
_MOST_ABOVE = 40  # boxes that may stand over columns
_TOUCHING = 3.0  # points by which boxes may overlap that stand one below the other
_WIDE = 0.6  # of the width around it: a block so wide spans the columns


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print: its words, its box in points (y grows upwards), its type's size, whether it
    is bold."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """Lines that stand together, in order."""

    lines: tuple[Line, ...]

    @property
    def x0(self) -> float:
        """The left edge, in points."""
        return min(line.x0 for line in self.lines)

    @property
    def x1(self) -> float:
        """The right edge, in points."""
        return max(line.x1 for line in self.lines)

    @property
    def top(self) -> float:
        """The upper edge, in points."""
        return max(line.y1 for line in self.lines)

    @property
    def bottom(self) -> float:
        """The lower edge, in points."""
        return min(line.y0 for line in self.lines)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its height in points and its boxes."""

    height: float
    boxes: tuple[Box, ...]


def _columns(boxes: Sequence[Box]) -> list[list[Box]]:
    """The boxes, parted where white runs through from top to bottom."""
    columns: list[list[Box]] = []
    right = float("-inf")
    for box in sorted(boxes, key=lambda box: (box.x0, -box.top)):
        if not columns or box.x0 > right + _GAP:
            columns.append([])
        columns[-1].append(box)
        right = max(right, box.x1)
    return columns


def _cut(boxes: Sequence[Box]) -> Iterator[Box]:
    """Boxes from top to bottom; below those that stand over columns, the columns one by one."""
    low = float("inf")
    for number, (box, below) in enumerate(pairwise(boxes[:_MOST_ABOVE]), start=1):
        low = min(low, box.bottom)
        if below.top <= low + _TOUCHING and len(_columns(boxes[number:])) > 1:
            yield from boxes[:number]
            yield from in_order(boxes[number:])
            return
    yield from boxes


def in_order(boxes: Sequence[Box]) -> Iterator[Box]:
    """The boxes in reading order."""
    if len(boxes) < 2:
        yield from boxes
        return
    columns = _columns(boxes)
    if len(columns) > 1:
        for column in columns:
            yield from in_order(column)
        return
    width = max(box.x1 for box in boxes) - min(box.x0 for box in boxes)
    wide = [box for box in boxes if box.x1 - box.x0 > _WIDE * width]
    downwards = sorted(boxes, key=lambda box: (-box.top, box.x0))
    if not wide or len(wide) == len(boxes):
        yield from _cut(downwards)
        return
    between: list[Box] = []
    spanning = {id(box) for box in wide}
    for box in downwards:
        if id(box) in spanning:
            yield from in_order(between)
            between = []
            yield box
        else:
            between.append(box)
    yield from in_order(between)
