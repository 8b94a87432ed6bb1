"""Paints the marks: tints and lines beneath the article's words, bars and chips beside them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextBlock, QTextDocument

from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.marks import Mark, Marks
from attache.gui.wording import chip_code

Row = tuple[QRectF, float]  # a line's part in document coordinates, and its base line


def line_parts(document: QTextDocument, start: int, end: int) -> Iterator[Row]:
    """The rectangles that the units [start, end) fill, one for each line of the layout."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _in_block(document, block, start - block.position(), end - block.position())
        block = block.next()


def _in_block(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[Row]:
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = sorted((_x(line, first), _x(line, last)))
        right = min(right, line.naturalTextRect().right())  # without the blank that broke the line
        base = origin.y() + line.y() + line.ascent()
        rect = QRectF(
            origin.x() + left, origin.y() + line.y(), max(0.0, right - left), line.height()
        )
        yield rect, base


def _x(line: object, position: int) -> float:
    place = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(place[0] if isinstance(place, tuple) else place)


class MarkPainter:
    """Paints at one theme and size."""

    def __init__(self, looks: Looks, hues: Hues) -> None:
        self._looks, self._hues = looks, hues
        metrics = QFontMetrics(looks.fonts.article)
        self._up = metrics.ascent() * 0.93
        self._down = metrics.descent() * 0.9

    def colour_of(self, marks: Marks | None, quote: int) -> QColor:
        """The colour of a quote's country."""
        mark = marks.of(quote) if marks else None
        return self._hues.colour(mark.code if mark else None)

    def words(self, painter: QPainter, document: QTextDocument, mark: Mark, *, lit: bool) -> None:
        """The tint of words in quotation marks; a dashed line under reported ones."""
        pad = self._looks.px(3)
        colour = self._hues.colour(mark.code)
        for rect, base in line_parts(document, mark.start, mark.end):
            box = QRectF(
                rect.left() - pad, base - self._up, rect.width() + 2 * pad, self._up + self._down
            )
            if mark.marked or lit:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._hues.tint(mark.code, lit=lit and mark.marked))
                painter.drawRoundedRect(box, pad, pad)
            if not mark.marked:
                self._underline(painter, rect, base, colour, lit=lit)

    def _underline(
        self, painter: QPainter, rect: QRectF, base: float, colour: QColor, *, lit: bool
    ) -> None:
        scale = self._looks.fonts.scale
        pen = QPen(colour, (2.0 if lit else 1.4) * scale)
        if not lit:
            pen.setDashPattern([3.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = base + 4 * scale
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def bars(
        self, painter: QPainter, document: QTextDocument, marks: list[Mark], chosen: int, right: int
    ) -> None:
        """A bar for the lines of each quote, and its country's chip where the bar begins; `right`
        is the x at which bars end."""
        runs: list[tuple[float, float, Mark]] = []
        for mark in marks:
            parts = list(line_parts(document, mark.start, mark.end))
            if not parts:
                continue
            top, bottom = parts[0][1] - self._up, parts[-1][1] + self._down
            last = runs[-1] if runs else None
            if last and last[2].quote == mark.quote:
                runs[-1] = (last[0], max(last[1], bottom), mark)
            else:
                runs.append((top, bottom, mark))
        chip_bottom = -1e9
        for top, bottom, mark in runs:
            wide = self._looks.px(6 if mark.quote == chosen else 4)
            painter.fillRect(
                QRectF(right - wide, top, wide, bottom - top), self._hues.colour(mark.code)
            )
            if top >= chip_bottom:
                chip_bottom = self._chip(painter, right - self._looks.px(10), top, mark.code)

    def _chip(self, painter: QPainter, right: int, top: float, code: str | None) -> float:
        font = self._looks.fonts.sans(10, semibold=True)
        metrics = QFontMetrics(font)
        words = chip_code(code)
        wide = max(self._looks.px(24), metrics.horizontalAdvance(words) + self._looks.px(8))
        box = QRectF(
            right - wide, top + self._looks.px(1), wide, metrics.height() + self._looks.px(1)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._hues.colour(code))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(self._hues.on_chip())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.bottom() + self._looks.px(2)

    def numbers(
        self, painter: QPainter, document: QTextDocument, starts: list[tuple[int, int]], width: int
    ) -> None:
        """Paragraph numbers: `starts` are (position, number); right-aligned in `width`."""
        font = self._looks.fonts.sans(11)
        painter.setFont(font)
        painter.setPen(QColor(self._looks.look.second))
        height = QFontMetrics(font).height()
        for position, number in starts:
            for _, base in line_parts(document, position, position + 1):
                box = QRectF(0, base - height + QFontMetrics(font).descent(), width, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(number))
