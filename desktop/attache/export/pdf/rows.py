"""What the columns are made of: heads, speakers and lines of quotes, in one list of rows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from attache.export.groups import CountryGroup
from attache.export.pdf.content import GUTTER, INDENT, Content
from attache.export.pdf.limits import NONE, Limit
from attache.export.pdf.paragraphs import Paragraph

FORBIDDEN = 1000.0  # the cost of ending a column where it must not end
BETWEEN_SPEAKERS, BETWEEN_QUOTES, INSIDE = 1.0, 2.0, 9.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """Units of the grid before a country, a speaker and a quote; even ones keep the lines of both
    columns on a grid of half lines."""

    country: int
    speaker: int
    quote: int


LOOSE, AIRY, TIGHT = Spacing(8, 6, 4), Spacing(6, 4, 2), Spacing(4, 2, 1)


@dataclass(frozen=True, slots=True)
class Row:
    """A head, or one line of a paragraph; heights in units of the grid.

    `cost` is how bad it is to end a column before it.  `gap` is the space before it, which falls
    away at a column's top; `again` the height of a head that is repeated at the next column's top.
    """

    units: int
    gap: int
    cost: float
    country: int
    speaker: int
    paragraph: Paragraph | None = None
    line: int = 0
    quote: int | None = None
    again: int = 0


def _lines(paragraph: Paragraph, measure: float, scale: float, first: Row) -> list[Row]:
    """The rows of a paragraph; `first` says what stands before its first line and what it costs."""
    hyphens = paragraph.ends(measure, scale)
    number = len(hyphens)
    rows = []
    for line in range(number):
        whole = 2 <= line <= number - 2 and not hyphens[line - 1]
        inside = INSIDE if number >= 5 and whole else FORBIDDEN
        gap, cost = (first.gap, first.cost) if line == 0 else (0, inside)
        rows.append(
            replace(
                first, units=paragraph.leading, gap=gap, cost=cost, paragraph=paragraph, line=line
            )
        )
    return rows


def full(
    content: Content,
    groups: tuple[CountryGroup, ...],
    width: float,
    scale: float,
    limit: Limit = NONE,
    spacing: Spacing = AIRY,
) -> list[Row]:
    """Rows with a head for each country and a line for each speaker."""
    measure = width - INDENT
    rows: list[Row] = []
    for country, group in enumerate(groups):
        head = content.head(group)
        rows.append(
            Row(
                head.units(width, scale),
                spacing.country,
                0.0,
                country,
                -1,
                again=head.units(width, scale, continued=True),
            )
        )
        for number, speaker in enumerate(group.speakers):
            name = content.speaker(country, speaker)
            gap, cost = (0, FORBIDDEN) if number == 0 else (spacing.speaker, BETWEEN_SPEAKERS)
            rows += [
                replace(row, cost=FORBIDDEN) if row.line else row
                for row in _lines(name, measure, scale, Row(0, gap, cost, country, number))
            ]
            for place_, item in enumerate(speaker.quotes):
                gap, cost = (0, FORBIDDEN) if place_ == 0 else (spacing.quote, BETWEEN_QUOTES)
                first = Row(0, gap, cost, country, number, quote=item.number)
                paragraph = content.quote(item, limit.of(item.number), measure, scale)
                rows += _lines(paragraph, measure, scale, first)
                note = content.note(item)
                if note:
                    below = _lines(note, measure, scale, replace(first, gap=0, cost=FORBIDDEN))
                    rows += [replace(row, cost=FORBIDDEN) for row in below]
    return rows


def compact(
    content: Content,
    groups: tuple[CountryGroup, ...],
    width: float,
    scale: float,
    limit: Limit = NONE,
) -> list[Row]:
    """Rows without heads: the code stands beside each quote, names run in."""
    measure = width - GUTTER
    rows: list[Row] = []
    for country, group in enumerate(groups):
        for number, speaker in enumerate(group.speakers):
            for item in speaker.quotes:
                paragraph = content.run_in(item, limit.of(item.number), measure, scale)
                first = Row(0, 2, 0.0, country, number, quote=item.number)
                rows += _lines(paragraph, measure, scale, first)
    return rows
