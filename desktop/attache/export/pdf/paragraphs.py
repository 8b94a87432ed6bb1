"""A paragraph that can be measured and set: `lines_at`, then drawn line by line on the grid."""

from __future__ import annotations

from collections.abc import Sequence

from attache.export.pdf.ink import Ink
from attache.export.pdf.lines import Line, ends, lines
from attache.export.pdf.styles import UNIT, Style
from attache.export.pdf.words import Fragment, Warn, boxes

_MARKS = "“‘\"'«‹„‚「『"
BASELINE = 0.72  # of the leading, from the line's top to its baseline


class Paragraph:
    """Styled text of one leading; widths in points, heights in units of the grid."""

    __slots__ = ("_ends", "base", "boxes", "cut", "language", "leading")

    def __init__(
        self,
        fragments: Sequence[Fragment],
        warn: Warn,
        language: str = "",
        *,
        cut: bool = False,
        base: int | None = None,
    ) -> None:
        self.base, self.boxes = boxes(fragments, warn, base)
        self.cut = cut  # whether it ends before its text does
        self.leading = fragments[0].style.leading if fragments else 4
        self.language = language
        self._ends: dict[tuple[float, float], tuple[bool, ...]] = {}

    def ends(self, measure: float, scale: float) -> tuple[bool, ...]:
        """For each line that it makes on a measure, whether it ends in a hyphen of ours."""
        key = (measure, scale)
        if key not in self._ends:
            self._ends[key] = ends(self.boxes, measure, scale, self.language)
        return self._ends[key]

    def count(self, measure: float, scale: float) -> int:
        """How many lines it makes on a measure."""
        return len(self.ends(measure, scale))

    def units(self, measure: float, scale: float) -> int:
        """Its height in units of the grid."""
        return self.count(measure, scale) * self.leading

    def natural(self, scale: float) -> float:
        """Its width in one line, in points."""
        widths = [box.width(scale) + box.gap(scale) for box in self.boxes]
        return sum(widths) - (self.boxes[-1].gap(scale) if self.boxes else 0.0)

    def lines(self, measure: float, scale: float) -> tuple[Line, ...]:
        """Its lines on a measure."""
        return lines(self.boxes, measure, scale, self.language)

    def draw(
        self,
        ink: Ink,
        place: tuple[float, float],
        measure: float,
        scale: float,
        colour: str = "",
        part: slice = slice(None),
        unit: float | None = None,
    ) -> float:
        """Draw its lines (or a part of them) downwards from the top left corner `place`; the y
        below the last."""
        x, y = place
        height = (UNIT * scale if unit is None else unit) * self.leading
        for line in self.lines(measure, scale)[part]:
            left = x + measure - line.width if self.base else x - _hung(line, scale)
            ink.line(line, left, y - height * BASELINE, scale, colour)
            y -= height
        return y


def _hung(line: Line, scale: float) -> float:
    """How far an opening mark at the line's beginning stands out into the margin, in points."""
    first = line.pieces[0] if line.pieces else None
    if first is None or not first.style.hanging or first.text[:1] not in _MARKS:
        return 0.0
    opening = [glyph.advance for glyph in first.glyphs if glyph.at < _opening(first.text)]
    return sum(opening) * first.style.at(scale)


def _opening(text: str) -> int:
    return len(text) - len(text.lstrip(_MARKS)) if text.strip(_MARKS) else 1


def plain(text: str, style: Style, warn: Warn, *, ours: bool = True) -> Paragraph:
    """A paragraph of one style; `ours` runs from the left whatever names stand in it."""
    return Paragraph([Fragment(text, style)], warn, base=0 if ours else None)
