"""Words set in lines of a fixed height, some of them in another ink: measured and painted."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

Range = tuple[int, int]


def laid_out(text: str, font: QFont, width: float, pitch: float) -> QTextLayout:
    """The text broken into lines of `width` pixels, `pitch` apart; what is written from right to
    left begins at the right."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    gap = (pitch - metrics.height()) / 2
    y, leftwards = 0.0, not text.isascii() and _leftwards(text)
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        left = max(0.0, width - line.naturalTextWidth()) if leftwards else 0.0
        line.setPosition(QPointF(left, y + gap))
        y += pitch
    layout.endLayout()
    return layout


def _leftwards(text: str) -> bool:
    """Whether the first letter that has a direction goes to the left (Unicode's rule P2)."""
    for letter in text:
        way = bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def height(text: str, font: QFont, width: float, pitch: float) -> int:
    """The height of the text in pixels."""
    return ceil(laid_out(text, font, width, pitch).lineCount() * pitch)


def paint(
    painter: QPainter,
    layout: QTextLayout,
    at: QPointF,
    ink: QColor,
    marked: Sequence[Range] = (),
    marked_ink: QColor | None = None,
    clip: QRectF | None = None,
) -> None:
    """Paint a laid-out text; the UTF-16 ranges `marked` in `marked_ink`."""
    formats = []
    for start, end in marked:
        run = QTextLayout.FormatRange()
        run.start, run.length = start, end - start
        style = QTextCharFormat()
        style.setForeground(marked_ink or ink)
        run.format = style
        formats.append(run)
    painter.setPen(ink)
    layout.draw(painter, at, formats, clip or QRectF())
