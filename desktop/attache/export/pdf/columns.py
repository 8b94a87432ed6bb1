"""Rows become two columns of the same height, broken where it hurts least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attache.export.pdf.rows import FORBIDDEN, Row


@dataclass(frozen=True, slots=True)
class Column:
    """Rows of one column; `continued` where it goes on with the country of the one before, and
    `again` where the speaker too must be named once more.  `units` is its height."""

    rows: tuple[Row, ...]
    units: int
    continued: bool = False
    again: tuple[Row, ...] = ()


def _height(rows: Sequence[Row]) -> int:
    return sum(row.units + row.gap for row in rows) - (rows[0].gap if rows else 0)


def _again(rows: Sequence[Row], at: int) -> tuple[Row, ...]:
    """The rows that name the speaker of the row at `at`, if that row is not their first."""
    row = rows[at]
    if row.speaker < 0 or row.quote is None:
        return ()
    start = at
    while (
        start and rows[start - 1].country == row.country and rows[start - 1].speaker == row.speaker
    ):
        start -= 1
    return tuple(found for found in rows[start:at] if found.quote is None)


def single(rows: Sequence[Row]) -> tuple[Column, ...]:
    """All rows in one column."""
    return (Column(tuple(rows), _height(rows)),) if rows else ()


def balanced(rows: Sequence[Row], *, heads: bool = True) -> tuple[Column, ...]:
    """One or two columns; the taller is as low as the rows allow.

    A column never ends after a head or a speaker's name, nor with less than two lines of a quote
    on either side.  `heads` says whether a country that goes on needs its head again.
    """
    if not rows:
        return ()
    total = _height(rows)
    best: tuple[float, int] = (float("inf"), 0)
    left = 0
    for at in range(1, len(rows)):
        left += rows[at - 1].units + (rows[at - 1].gap if at > 1 else 0)
        row = rows[at]
        if row.cost >= FORBIDDEN:
            continue
        right = total - left - row.gap + _repeated(rows, at, heads)
        # A break inside a quote or a speaker must be worth it: two units of balance a point.
        found = (max(left, right) + row.cost, at)
        best = min(best, found)
    if best[1] == 0:
        return single(rows)
    at = best[1]
    first = Column(tuple(rows[:at]), _height(rows[:at]))
    continued = heads and rows[at].country == rows[at - 1].country
    again = _again(rows, at) if continued else ()
    units = _height(rows[at:]) + _repeated(rows, at, heads)
    return first, Column(tuple(rows[at:]), units, continued, again)


def _repeated(rows: Sequence[Row], at: int, heads: bool) -> int:
    if not heads or rows[at].country != rows[at - 1].country:
        return 0
    start = at
    while rows[start].speaker >= 0:
        start -= 1
    return rows[start].again + sum(row.units for row in _again(rows, at))


def tallest(columns: Sequence[Column]) -> int:
    """The height of the tallest, in units."""
    return max((column.units for column in columns), default=0)
