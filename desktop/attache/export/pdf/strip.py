"""The strip: how many quotes each country has, as one bar in their colours with a legend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.pdf.ink import Ink
from attache.export.pdf.paragraphs import Paragraph
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.words import Fragment, Warn

BAR, BELOW, LEADING = 5.0, 4.0, 10.5
_APART = 1.2  # points between two segments
_LEAST = 2.0


@dataclass(frozen=True, slots=True)
class Strip:
    """The countries of a briefing with their counts, and the legend's paragraph."""

    codes: tuple[str | None, ...]
    counts: tuple[int, ...]
    legend: Paragraph

    def height(self, width: float) -> float:
        """Points that bar and legend take."""
        return BAR + BELOW + LEADING * self.legend.count(width, 1.0)

    def draw(
        self, ink: Ink, x: float, y: float, width: float, colours: Mapping[str | None, str]
    ) -> None:
        """Draw it downwards from (x, y)."""
        with ink.decoration():
            left = x
            for code, part in zip(self.codes, shares(self.counts, width), strict=True):
                ink.bar(left, y - BAR, part, BAR, colours[code])
                left += part + _APART
        with ink.tagged("P"):
            self.legend.draw(ink, (x, y - BAR - BELOW), width, 1.0, unit=LEADING / 4)


def shares(counts: Sequence[int], width: float) -> list[float]:
    """The widths of the segments: in proportion, none thinner than two points."""
    free = width - _APART * (len(counts) - 1)
    least = min(_LEAST, free / len(counts))
    over = free - least * len(counts)
    return [least + over * count / sum(counts) for count in counts]


def strip(
    groups: tuple[CountryGroup, ...], colours: Mapping[str | None, str], warn: Warn
) -> Strip | None:
    """The strip of these groups, or None where there are no quotes."""
    if not groups:
        return None
    fragments: list[Fragment] = []
    for number, group in enumerate(groups):
        code = styles.legend_code(colours[group.code])
        name = group.code or "not stated"
        fragments.append(Fragment(name, code))
        count = f"{NARROW}{len(group.quotes)}"
        fragments.append(Fragment(count, styles.LEGEND))
        if number + 1 < len(groups):
            fragments.append(Fragment("\u2003", styles.LEGEND))
    return Strip(
        tuple(group.code for group in groups),
        tuple(len(group.quotes) for group in groups),
        Paragraph(fragments, warn),
    )
