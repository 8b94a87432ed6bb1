"""The columns drawn: heads with code chips, bars, speakers, quotes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.pdf.columns import Column
from attache.export.pdf.fitting import Plan
from attache.export.pdf.ink import Ink
from attache.export.pdf.labels import counted
from attache.export.pdf.paragraphs import BASELINE, Paragraph, plain
from attache.export.pdf.rows import GUTTER, HEAD, INDENT, Row
from attache.export.pdf.styles import UNIT
from attache.export.pdf.words import Warn

BAR = 3.2  # points: the colour at the left of a country's quotes
NO_CODE = "–"


class ColumnSet:
    """Draws the columns of a plan; `totals` are all quotes a country has, shown or not."""

    def __init__(
        self,
        ink: Ink,
        plan: Plan,
        colours: Mapping[str | None, str],
        totals: Mapping[str | None, int],
        warn: Warn,
    ) -> None:
        self.ink = ink
        self.plan = plan
        self.colours = colours
        self.totals = totals
        self.warn = warn
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
        self._head(group, x, y, continued=continued)
        top = y - HEAD * self.unit
        y = top
        if continued:
            y = self._rows(list(column.again), x + INDENT, y, INDENT, gaps=False)
            y = self._rows(rows, x + INDENT, y, INDENT, gaps=False)
        else:
            y = self._rows(rows[1:], x + INDENT, y, INDENT, gaps=True)
        with self.ink.decoration():
            upper = top + 1.15 * self.unit
            self.ink.bar(x, y + 0.4 * self.unit, BAR, upper - y - 0.4 * self.unit, colour)
        return y

    def _head(self, group: CountryGroup, x: float, y: float, *, continued: bool) -> None:
        scale, unit = self.plan.scale, self.unit
        colour = self.colours[group.code]
        base = y - 3.15 * unit
        bottom = y - HEAD * unit + 1.15 * unit
        chip = plain(group.code or NO_CODE, styles.CHIP, self.warn)
        width = max(20.0 * scale, chip.natural(self.plan.scale) + 8.0)
        count = plain(self._counted(group), styles.COUNT, self.warn)
        room = self.plan.width - width - 6 - count.natural(self.plan.scale) - 6
        name = plain(group.name, styles.COUNTRY, self.warn)
        if continued:
            name = plain(f"{group.name}, continued", styles.COUNTRY, self.warn)
        with self.ink.decoration():
            self.ink.bar(x, bottom, width, y - bottom, colour)
            self.ink.bar(x + width, bottom, self.plan.width - width, 0.7, colour)
        with self.ink.tagged("H2"):
            self._at(chip, x + (width - chip.natural(self.plan.scale)) / 2, base)
            self._at(name, x + width + 6, base, colour, room)
            if not continued:
                self.places.append((group.name, y))
                self._at(count, x + self.plan.width - count.natural(self.plan.scale), base)

    def _counted(self, group: CountryGroup) -> str:
        total, shown = self.totals[group.code], len(group.quotes)
        return counted(total, "quote") if total == shown else f"{shown} of {total:,} quotes"

    def _at(
        self, paragraph: Paragraph, x: float, base: float, colour: str = "", room: float = 1e6
    ) -> None:
        lines = paragraph.lines(room, self.plan.scale)
        for line in lines[:1]:
            self.ink.line(line, x, base, self.plan.scale, colour)

    def _rows(self, rows: list[Row], x: float, y: float, indent: float, *, gaps: bool) -> float:
        """The lines of consecutive rows, a paragraph after the other."""
        measure = self.plan.width - indent
        for (paragraph, _), found in groupby(rows, key=lambda r: (r.paragraph, r.quote)):
            lines = list(found)
            if paragraph is None:
                continue
            y -= lines[0].gap * self.unit if gaps else 0
            gaps = True
            part = slice(lines[0].line, lines[-1].line + 1)
            top = y
            role = "P" if lines[0].quote is None else "BlockQuote"
            with self.ink.tagged(role):
                y = paragraph.draw(
                    self.ink, (x, y), measure, self.plan.scale, part=part, unit=self.unit
                )
            if lines[0].quote is not None:
                self.quotes.append((lines[0].quote, x, y, x + measure, top))
        return y

    def _dense(self, group: CountryGroup, rows: list[Row], x: float, y: float) -> float:
        colour = self.colours[group.code]
        if rows[0].line == 0:
            self.places.append((group.name, y))
        chip = plain(group.code or NO_CODE, styles.CHIP, self.warn)
        width = max(GUTTER - 6, chip.natural(self.plan.scale) + 4)
        size = styles.CHIP.at(self.plan.scale)
        base = y - 4 * self.unit * BASELINE
        bottom = base - 0.3 * size
        with self.ink.decoration():
            self.ink.bar(x, bottom, width, 1.34 * size, colour)
        with self.ink.tagged("Lbl"):
            self._at(chip, x + (width - chip.natural(self.plan.scale)) / 2, base)
        end = self._rows(rows, x + GUTTER, y, GUTTER, gaps=False)
        if bottom > end + 1:
            with self.ink.decoration():
                self.ink.bar(x, end + 1, BAR, bottom - end - 1, colour)
        return end
