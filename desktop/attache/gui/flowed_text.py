"""Words set in lines of a fixed height, some of them in another ink: measured and painted."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

Range = tuple[int, int]


def laid_out(text: str, font: QFont, width: float, pitch: float) -> QTextLayout:
    """The text broken into lines of `width` pixels, `pitch` apart."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    gap = (pitch - metrics.height()) / 2
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y + gap))
        y += pitch
    layout.endLayout()
    return layout


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
