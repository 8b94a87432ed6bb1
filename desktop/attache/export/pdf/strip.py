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
_BETWEEN = 6.0  # points between two entries of the legend that stand below their segments


@dataclass(frozen=True, slots=True)
class Strip:
    """The countries of a briefing with their counts, and the legend: an entry for each below its
    segment, where each finds room there, else one after the other."""

    codes: tuple[str | None, ...]
    counts: tuple[int, ...]
    entries: tuple[Paragraph, ...]
    legend: Paragraph

    def _below(self, width: float) -> bool:
        """Whether every entry finds room below its own segment, so that the strip is read without
        its colours."""
        parts = shares(self.counts, width)
        return all(
            entry.natural(1.0) + _BETWEEN <= part + _APART
            for entry, part in zip(self.entries, parts, strict=True)
        )

    def height(self, width: float) -> float:
        """Points that bar and legend take."""
        return BAR + BELOW + LEADING * (1 if self._below(width) else self.legend.count(width, 1.0))

    def draw(
        self, ink: Ink, x: float, y: float, width: float, colours: Mapping[str | None, str]
    ) -> None:
        """Draw it downwards from (x, y)."""
        parts = shares(self.counts, width)
        lefts = [x + sum(parts[:number]) + _APART * number for number in range(len(parts))]
        with ink.decoration():
            for code, left, part in zip(self.codes, lefts, parts, strict=True):
                ink.bar(left, y - BAR, part, BAR, colours[code])
        legend = y - BAR - BELOW
        with ink.tagged("P"):
            if self._below(width):
                for entry, left in zip(self.entries, lefts, strict=True):
                    entry.draw(ink, (left, legend), width, 1.0, unit=LEADING / 4)
            else:
                self.legend.draw(ink, (x, legend), width, 1.0, unit=LEADING / 4)


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
    entries = [
        [
            Fragment(group.code or "not stated", styles.legend_code(colours[group.code])),
            Fragment(f"{NARROW}{len(group.quotes)}", styles.LEGEND),
            Fragment("\u2003", styles.LEGEND),
        ]
        for group in groups
    ]
    return Strip(
        tuple(group.code for group in groups),
        tuple(len(group.quotes) for group in groups),
        tuple(Paragraph(entry, warn) for entry in entries),
        Paragraph([fragment for entry in entries for fragment in entry], warn),
    )
