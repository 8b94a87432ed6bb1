"""The columns drawn: heads with code chips, bars, speakers, quotes."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from itertools import groupby

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.pdf.columns import Column
from attache.export.pdf.content import GUTTER, INDENT, Content
from attache.export.pdf.countryhead import chip
from attache.export.pdf.ink import Ink
from attache.export.pdf.paragraphs import BASELINE
from attache.export.pdf.plan import Plan
from attache.export.pdf.rows import Row
from attache.export.pdf.styles import UNIT

BAR = 3.2  # points: the colour at the left of a country's quotes


class ColumnSet:
    """Draws the columns of a plan."""

    def __init__(
        self,
        ink: Ink,
        plan: Plan,
        colours: Mapping[str | None, str],
        content: Content,
    ) -> None:
        self.ink = ink
        self.plan = plan
        self.colours = colours
        self.content = content
        self.unit = UNIT * plan.scale
        self.places: list[tuple[str, float]] = []  # a country's name and where its head stands
        self.quotes: list[tuple[int, float, float, float, float]] = []  # number and rectangle

    def draw(self, x: float, y: float, apart: float) -> None:
        """Draw all columns from their common top left corner."""
        for column in self.plan.columns:
            self._column(column, x, y)
            x += self.plan.width + apart

    def _column(self, column: Column, x: float, y: float) -> None:
        first = True
        for country, found in groupby(column.rows, key=lambda row: row.country):
            rows = list(found)
            group = self.plan.groups[country]
            y -= 0 if first else rows[0].gap * self.unit
            if self.plan.dense:
                y = self._dense(group, rows, x, y)
            else:
                y = self._block(column, group, rows, x, y, continued=first and column.continued)
            first = False

    def _block(
        self,
        column: Column,
        group: CountryGroup,
        rows: list[Row],
        x: float,
        y: float,
        *,
        continued: bool,
    ) -> float:
        colour = self.colours[group.code]
        if not continued:
            self.places.append((group.name, y))
        head = self.content.head(group)
        top = y = head.draw(
            self.ink, (x, y), self.plan.width, self.plan.scale, colour, continued=continued
        )
        if continued:
            y = self._rows(list(column.again), x + INDENT, y, INDENT, gaps=False, again=True)
            y = self._rows(rows, x + INDENT, y, INDENT, gaps=False)
        else:
            y = self._rows(rows[1:], x + INDENT, y, INDENT, gaps=True)
        with self.ink.decoration():
            upper = top + 1.15 * self.unit
            self.ink.bar(x, y + 0.4 * self.unit, BAR, upper - y - 0.4 * self.unit, colour)
        return y

    def _rows(
        self,
        rows: list[Row],
        x: float,
        y: float,
        indent: float,
        *,
        gaps: bool,
        again: bool = False,
    ) -> float:
        """The lines of consecutive rows, a paragraph after the other; what is there `again` is no
        news to a screen reader."""
        measure = self.plan.width - indent
        for (paragraph, _), found in groupby(rows, key=lambda r: (r.paragraph, r.quote)):
            lines = list(found)
            if paragraph is None:
                continue
            y -= lines[0].gap * self.unit if gaps else 0
            gaps = True
            part = slice(lines[0].line, lines[-1].line + 1)
            top = y
            with self.ink.decoration() if again else self._element(lines[0]):
                y = paragraph.draw(
                    self.ink, (x, y), measure, self.plan.scale, part=part, unit=self.unit
                )
            number = lines[0].quote
            if number is not None and not self.content.is_note(number, paragraph):
                self.quotes.append((number, x, y, x + measure, top))
        return y

    def _element(self, row: Row) -> AbstractContextManager[None]:
        """A speaker's name is a heading, a quote one quotation also where it goes on."""
        if row.quote is None:
            return self.ink.tagged("H4")
        if self.content.is_note(row.quote, row.paragraph):
            return self.ink.tagged("P")
        return self.ink.tagged("BlockQuote", key=f"quote-{row.quote}")

    def _dense(self, group: CountryGroup, rows: list[Row], x: float, y: float) -> float:
        colour = self.colours[group.code]
        if rows[0].line == 0:
            self.places.append((group.name, y))
        code = chip(group.code, self.content.warn)
        wide = code.natural(self.plan.scale)
        width = max(GUTTER - 9, wide + 4)
        size = styles.CHIP.at(self.plan.scale)
        base = y - 4 * self.unit * BASELINE
        bottom = base - 0.3 * size
        with self.ink.decoration():
            self.ink.bar(x, bottom, width, 1.34 * size, colour)
        with self.ink.tagged("P"):
            for line in code.lines(width, self.plan.scale):
                self.ink.line(line, x + (width - wide) / 2, base, self.plan.scale)
        end = self._rows(rows, x + GUTTER, y, GUTTER, gaps=False)
        if bottom > end + 1:
            with self.ink.decoration():
                self.ink.bar(x, end + 1, BAR, bottom - end - 1, colour)
        return end
