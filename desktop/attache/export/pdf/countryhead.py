"""The head of a country: its code on a chip, its name, how many quotes it has."""

from __future__ import annotations

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.pdf.ink import Ink
from attache.export.pdf.labels import counted
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.styles import UNIT
from attache.export.pdf.words import Warn

HEIGHT = 6  # units of the grid of a head whose name has one line
NO_CODE = "–"
_LINE = styles.COUNTRY.leading
_BASE, _RULE = 3.15, 1.15  # units: from the top to the baseline, from the rule to the bottom
_APART = 6.0  # points between chip, name and count


def chip(code: str | None, warn: Warn) -> Paragraph:
    """The code as it stands on the chip."""
    return plain(f"{code or NO_CODE} ", styles.CHIP, warn)


class CountryHead:
    """One head; `total` is the number of all its quotes, of which the group holds those shown."""

    def __init__(self, group: CountryGroup, total: int, warn: Warn) -> None:
        self.name = plain(f"{group.name} ", styles.COUNTRY, warn)
        self.again = plain(f"{group.name}, continued", styles.COUNTRY, warn)
        self.chip = chip(group.code, warn)
        shown = len(group.quotes)
        count = counted(total, "quote") if shown == total else f"{shown} of {total:,} quotes"
        self.count = plain(count, styles.COUNT, warn)

    def _chip_width(self, scale: float) -> float:
        return max(20.0 * scale, self.chip.natural(scale) + 8.0)

    def _room(self, width: float, scale: float, *, continued: bool) -> float:
        count = 0.0 if continued else self.count.natural(scale) + _APART
        return width - self._chip_width(scale) - _APART - count

    def units(self, width: float, scale: float, *, continued: bool = False) -> int:
        """Its height in a column of this width: a long name has more than one line."""
        name = self.again if continued else self.name
        lines = name.count(self._room(width, scale, continued=continued), scale)
        return HEIGHT + _LINE * (lines - 1)

    def draw(
        self,
        ink: Ink,
        place: tuple[float, float],
        width: float,
        scale: float,
        colour: str,
        *,
        continued: bool = False,
    ) -> float:
        """Draw it downwards from its top left corner; the y of its bottom."""
        x, y = place
        unit = UNIT * scale
        bottom = y - self.units(width, scale, continued=continued) * unit
        wide = self._chip_width(scale)
        with ink.decoration():
            ink.bar(x, bottom + _RULE * unit, wide, y - bottom - _RULE * unit, colour)
            ink.bar(x + wide, bottom + _RULE * unit, width - wide, 0.7, colour)
        base = y - _BASE * unit
        room = self._room(width, scale, continued=continued)
        name = self.again if continued else self.name
        with ink.decoration() if continued else ink.tagged("H3"):
            self._line(ink, self.chip, x + (wide - self.chip.natural(scale)) / 2, base, scale)
            for number, line in enumerate(name.lines(room, scale)):
                ink.line(line, x + wide + _APART, base - number * _LINE * unit, scale, colour)
            if not continued:
                self._line(ink, self.count, x + width - self.count.natural(scale), base, scale)
        return bottom

    @staticmethod
    def _line(ink: Ink, paragraph: Paragraph, x: float, base: float, scale: float) -> None:
        for line in paragraph.lines(1e6, scale):
            ink.line(line, x, base, scale)
