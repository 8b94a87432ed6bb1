"""How high each row of the briefing is, and where its words stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtGui import QFontMetricsF

from attache.gui.flowed_text import height
from attache.gui.fonts import Fonts
from attache.gui.rows import Row, RowKind

LINE = 1.42  # the pitch of quotes and summary, in multiples of the font's size


@dataclass(frozen=True)
class RowMetrics:
    """The measures of rows in a view of `width` pixels; every figure scales with the text.

    Without slots, so that each figure is computed once: 5,000 rows ask for them.
    """

    fonts: Fonts
    width: int
    elided: bool = False  # summary sentences in one line each

    def px(self, pixels: float) -> int:
        """Pixels at 100 % as pixels now."""
        return round(pixels * self.fonts.scale)

    @cached_property
    def edge(self) -> int:
        """From the view's edge to chips and bars."""
        return self.px(16)

    @cached_property
    def left(self) -> int:
        """From the view's edge to the words of a quote."""
        return self.px(36)

    @cached_property
    def right(self) -> int:
        """From the end of the words to the view's edge."""
        return self.px(20)

    @cached_property
    def place_width(self) -> int:
        """Room for the paragraph's number beside a summary sentence."""
        return ceil(QFontMetricsF(self.fonts.meta).horizontalAdvance("¶88888"))

    @cached_property
    def pitch(self) -> float:
        """From line to line of a quote."""
        return ceil(self.fonts.quote.pixelSize() * LINE)

    @cached_property
    def meta_pitch(self) -> int:
        """The height of the small line."""
        return ceil(QFontMetricsF(self.fonts.meta).height())

    @cached_property
    def _letter(self) -> float:
        return self.fonts.quote.pixelSize() * 0.53

    @cached_property
    def quote_width(self) -> int:
        """The width of a quote's lines."""
        return max(self.px(80), self.width - self.left - self.right)

    @cached_property
    def sentence_width(self) -> int:
        """The width of a summary sentence's lines."""
        return max(self.px(80), self.quote_width - self.place_width)

    @cached_property
    def head(self) -> int:
        """The height of a group's head itself, without the gap above."""
        return self.px(32)

    def fixed(self, row: Row) -> int | None:
        """The height of a row that does not depend on its words, or None."""
        kind = row.kind
        if kind is RowKind.SUMMARY:
            return self.px(40)
        if kind is RowKind.GROUP:
            return self.head + self.px(16)
        if kind is RowKind.SPEAKER:
            return self.px(34)
        if kind is RowKind.SENTENCE and self.elided and not row.whole:
            return ceil(self.pitch) + self.px(4)
        return None

    def estimate(self, row: Row) -> int:
        """A quick guess, until the row is measured."""
        fixed = self.fixed(row)
        if fixed is not None:
            return fixed
        letters = self._width(row) / self._letter
        return self._around(row, ceil(ceil(len(row.text) / max(1.0, letters)) * self.pitch))

    def height(self, row: Row) -> int:
        """The true height: takes a tenth of a millisecond."""
        fixed = self.fixed(row)
        if fixed is not None:
            return fixed
        return self._around(row, height(row.text, self.fonts.quote, self._width(row), self.pitch))

    def _width(self, row: Row) -> int:
        return self.sentence_width if row.kind is RowKind.SENTENCE else self.quote_width

    def _around(self, row: Row, words: int) -> int:
        if row.kind is RowKind.SENTENCE:
            return words + self.px(8)
        note = self.meta_pitch + self.px(2) if row.note else 0
        return words + self.meta_pitch + note + self.px(16)
