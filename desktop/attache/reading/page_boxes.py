"""The lines of a page, put together from their pieces and gathered into boxes of equal type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from attache.reading.page_order import Box, Line

_WIDEST_BLANK = 4.0  # of the type's size: the widest blank within a justified line
_NARROWEST_GUTTER = 7  # points
_STRAY = 0.12  # of the lines: so many may run over a gutter (a heading, a caption)
_COLUMN = 0.2  # of the lines: so many stand on each side of one
_FEWEST_LINES = 20  # of a page that shows its columns by itself
_SHORTEST = 0.15  # of the width of the print: a line of a column is longer, a list's number is not
_SEVERAL = 3  # rows
_SAME_SIZE = 0.1  # of the type's size
_OFTEN = 0.2  # of how often the commonest comes
_LOOSE = 1.25  # of the page's leading: how far lines of a paragraph may be apart
_FAR = 60  # points: a line so far below a box begins another, whatever the leading
_STRIP = 64  # points of the page's width
_RECENT = 4
_DEFAULT_LEADING = 1.6  # of the type's size, where a line has no neighbour

Gutter = tuple[float, float]


def _same_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= _SAME_SIZE * max(one.size, other.size)


def _same_row(one: Line, other: Line) -> bool:
    return abs(one.y0 - other.y0) < 0.3 * max(one.size, 1.0)


def gutters(pieces: Sequence[Line]) -> tuple[Gutter, ...]:
    """Where white runs down between columns: from which to which point of the width."""
    if not pieces:
        return ()
    left = min(int(piece.x0) for piece in pieces)
    width = max(int(piece.x1) for piece in pieces) - left + 2
    changes = [0] * (width + 1)
    for piece in pieces:
        changes[int(piece.x0) - left] += 1
        changes[int(piece.x1) - left + 1] -= 1
    covered = list(accumulate(changes))
    rows = max(covered)
    before = list(accumulate(covered, max))
    after = list(accumulate(reversed(covered), max))[::-1]
    found: list[Gutter] = []
    start = 0
    for place, count in enumerate(covered):
        if count <= _STRAY * rows:
            continue
        columns = start > 0 and min(before[start - 1], after[place]) > _COLUMN * rows
        if columns and place - start >= _NARROWEST_GUTTER:
            found.append((start + left, place + left))
        start = place + 1
    return tuple(found)


def whole_lines(pieces: Sequence[Line], around: Sequence[Gutter] = ()) -> list[Line]:
    """The lines, those joined that a wide blank had parted, but none over a gutter.

    `around` are the gutters of the whole document, for a page with too few lines to show its own.
    """
    own = gutters(pieces) if len(pieces) >= _FEWEST_LINES else around
    rows: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.y0, piece.x0)):
        if rows and _same_row(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.x0)
    own = (*own, *_begun(rows))
    found: list[Line] = []
    for row in rows:
        line = row[0]
        for piece in row[1:]:
            if _is_one(line, piece, own):
                line = _joined(line, piece)
            else:
                found.append(line)
                line = piece
        found.append(line)
    return found


def _begun(rows: Sequence[Sequence[Line]]) -> list[Gutter]:
    """The white before a column too short to show as a gutter: the right parts of several rows
    begin at the same point."""
    width = max((row[-1].x1 for row in rows), default=0) - min(
        (row[0].x0 for row in rows), default=0
    )
    begins = Counter(
        round(right.x0)
        for row in rows
        for left, right in pairwise(row)
        if right.x0 - left.x1 >= _NARROWEST_GUTTER
        and min(left.x1 - left.x0, right.x1 - right.x0) > _SHORTEST * width
    )
    return [
        (place - _NARROWEST_GUTTER, place) for place, count in begins.items() if count >= _SEVERAL
    ]


def _is_one(left: Line, right: Line, gutters: Sequence[Gutter]) -> bool:
    """Whether two pieces of a row belong to one line."""
    blank = right.x0 - left.x1
    if not _same_size(left, right) or not -left.size < blank < _WIDEST_BLANK * left.size:
        return False
    return blank < 0.3 * left.size or not any(
        left.x1 < end and start < right.x0 for start, end in gutters
    )


def _joined(left: Line, right: Line) -> Line:
    return replace(
        left,
        text=f"{left.text} {right.text}",
        x1=max(left.x1, right.x1),
        y0=min(left.y0, right.y0),
        y1=max(left.y1, right.y1),
        bold=left.bold and right.bold,
    )


def _is_below(line: Line, above: Line) -> bool:
    """Whether two lines stand one below the other in a column."""
    shared = min(line.x1, above.x1) - max(line.x0, above.x0)
    return shared > 0.5 * min(line.x1 - line.x0, above.x1 - above.x0)


def _leading(lines: Sequence[Line]) -> dict[float, float]:
    """The distance between the baselines of two lines of one paragraph, by their size: the least
    of those that come often."""
    seen: dict[float, Counter[float]] = {}
    for number, line in enumerate(lines):
        for below in lines[number + 1 : number + 8]:
            if _same_size(line, below) and _is_below(below, line):
                size = round(line.size)
                seen.setdefault(size, Counter())[round((line.y0 - below.y0) * 2) / 2] += 1
                break
    return {
        size: min(step for step, count in counts.items() if count >= _OFTEN * max(counts.values()))
        for size, counts in seen.items()
    }


class _Growing:
    """The boxes to which a line further down may still belong, by the strips of the page that their
    last lines touch: a page may have thousands of boxes."""

    def __init__(self) -> None:
        self._strips: dict[int, list[list[Line]]] = {}

    def _touched(self, line: Line) -> Iterator[int]:
        yield from range(int(line.x0) // _STRIP, int(line.x1) // _STRIP + 1)

    def add(self, box: list[Line]) -> None:
        """The box goes on with its last line."""
        for strip in self._touched(box[-1]):
            found = self._strips.setdefault(strip, [])
            if not any(one is box for one in found[-_RECENT:]):
                found.append(box)

    def above(self, line: Line, step: float) -> list[Line] | None:
        """The box of which the line is the next, where there is one."""
        for strip in self._touched(line):
            found = self._strips.get(strip, [])
            found[:] = [box for box in found if box[-1].y0 - line.y0 < _FAR + step]
            for box in found:
                last = box[-1]
                near = 0 < last.y0 - line.y0 <= step
                if near and _same_size(last, line) and _is_below(line, last):
                    return box
        return None


def boxes(lines: Sequence[Line]) -> tuple[Box, ...]:
    """Lines that stand below each other, in type of one size and at the page's usual distance."""
    ordered = sorted(lines, key=lambda line: (-line.y0, line.x0))
    leading = _leading(ordered)
    growing = _Growing()
    found: list[list[Line]] = []
    for line in ordered:
        step = _LOOSE * leading.get(round(line.size), _DEFAULT_LEADING * line.size)
        step = min(step, 3 * line.size)
        box = growing.above(line, step)
        if box is None:
            box = []
            found.append(box)
        box.append(line)
        growing.add(box)
    return tuple(Box(tuple(box)) for box in found)
