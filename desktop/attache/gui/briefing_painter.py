"""How each row of the briefing looks: one method a kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from attache.gui import row_buttons
from attache.gui.flowed_text import laid_out, paint
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.row_metrics import RowMetrics
from attache.gui.rows import Row, RowKind
from attache.gui.wording import chip_code, unsure_word

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class BriefingPainter:
    """Paints rows at one width, in one theme, with one briefing's colours."""

    def __init__(self, looks: Looks, hues: Hues, metrics: RowMetrics) -> None:
        self.looks, self.hues, self.metrics = looks, hues, metrics
        self.ink = QColor(looks.look.ink)
        self.second = QColor(looks.look.second)

    def paint(
        self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool, hovered: bool, folded: bool
    ) -> None:
        """Paint one row into its rectangle."""
        if row.kind is RowKind.GROUP:
            gap = rect.height() - self.metrics.head
            self.group(painter, rect.adjusted(0, gap, 0, 0), row, folded=folded)
        elif row.kind is RowKind.SPEAKER:
            self._bar(painter, rect, row)
            self._speaker(painter, rect, row)
        elif row.kind is RowKind.QUOTE:
            self._back(painter, rect, row, chosen=chosen, hovered=hovered)
            self._bar(painter, rect, row)
            self._quote(painter, rect, row, buttons=chosen or hovered)
            if chosen or hovered:
                row_buttons.paint(painter, self.looks, self.metrics, rect, starred=row.starred)
        elif row.kind is RowKind.SENTENCE:
            self._back(painter, rect, row, chosen=chosen, hovered=hovered)
            self._sentence(painter, rect, row)

    def group(self, painter: QPainter, rect: QRect, row: Row, *, folded: bool) -> None:
        """A group's head: chip, name, count, kinds or speakers, the rule below."""
        px, fonts = self.metrics.px, self.looks.fonts
        colour = self.hues.colour(row.code)
        left, right = self.metrics.edge, rect.width() - self.metrics.right
        font = fonts.sans(12, semibold=True)
        painter.setFont(font)
        code = chip_code(row.code)
        wide = max(px(30), QFontMetrics(font).horizontalAdvance(code) + px(10))
        chip = QRect(left, rect.top() + px(4), wide, rect.height() - px(4))
        painter.fillRect(chip, colour)
        painter.setPen(self.hues.on_chip())
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)
        painter.fillRect(QRect(left, rect.bottom(), right - left, max(1, px(1))), colour)
        line = chip.adjusted(0, 0, 0, -px(1))
        x = chip.right() + px(10)
        meta = fonts.meta
        count = QFontMetrics(meta).horizontalAdvance(row.detail) + px(10)  # is never cut
        room = max(px(80), right - x - px(24) - count)
        place = QRect(x, line.top(), room, line.height())
        x += self._words(painter, fonts.sans(15, semibold=True), self.ink, place, row.name)
        x += px(10)
        x += self._words(
            painter,
            meta,
            self.second,
            QRect(x, line.top(), right - x - px(24), line.height()),
            row.detail,
        )
        x += px(16)
        tail = QRect(x, line.top(), right - px(24) - x, line.height())
        if tail.width() > px(60):
            words = row.names if folded else row.meta
            painter.setFont(meta)
            elided = QFontMetrics(meta).elidedText(words, Qt.TextElideMode.ElideRight, tail.width())
            painter.drawText(tail, _LEFT if folded else _RIGHT, elided)
        self._chevron(painter, QPointF(right - px(8), line.center().y() + 1), folded=folded)

    def _words(self, painter: QPainter, font: object, ink: QColor, rect: QRect, text: str) -> int:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, _LEFT, elided)
        return metrics.horizontalAdvance(elided)

    def _chevron(self, painter: QPainter, at: QPointF, *, folded: bool) -> None:
        arm = self.metrics.px(4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.second, 1.5 * self.looks.fonts.scale))
        if folded:
            points = [QPointF(-arm / 2, -arm), QPointF(arm / 2, 0), QPointF(-arm / 2, arm)]
        else:
            points = [QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)]
        painter.drawPolyline([at + point for point in points])

    def _back(
        self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool, hovered: bool
    ) -> None:
        if not (chosen or hovered):
            return
        inner = rect.adjusted(self.metrics.edge, 0, -self.metrics.px(6), 0)
        ground = QColor(self.looks.look.chosen if chosen else self.looks.look.hover)
        if chosen and row.kind is RowKind.QUOTE:
            ground = self.hues.tint(row.code)
        painter.fillRect(inner, ground)
        if chosen:
            painter.setPen(QPen(self.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inner.adjusted(1, 1, -1, -1))

    def _bar(self, painter: QPainter, rect: QRect, row: Row) -> None:
        bar = QRect(self.metrics.edge, rect.top(), self.metrics.px(4), rect.height())
        painter.fillRect(bar, self.hues.colour(row.code))

    def _speaker(self, painter: QPainter, rect: QRect, row: Row) -> None:
        px, fonts = self.metrics.px, self.looks.fonts
        line = rect.adjusted(self.metrics.left, px(8), -self.metrics.right, 0)
        used = self._words(painter, fonts.sans(14, semibold=True), self.ink, line, row.name)
        rest = line.adjusted(used + px(8), 0, 0, 0)
        self._words(painter, fonts.sans(13), self.second, rest, row.detail)

    def _quote(self, painter: QPainter, rect: QRect, row: Row, *, buttons: bool) -> None:
        metrics, px = self.metrics, self.metrics.px
        at = QPointF(metrics.left, rect.top() + px(6))
        layout = laid_out(row.text, self.looks.fonts.quote, metrics.quote_width, metrics.pitch)
        paint(painter, layout, at, self.second, row.marked, self.ink)
        top = round(at.y() + layout.lineCount() * metrics.pitch) + px(2)
        line = QRect(metrics.left, top, metrics.quote_width, metrics.meta_pitch)
        if row.note:
            below = line.translated(0, metrics.meta_pitch + px(2))
            if buttons:
                below.setWidth(below.width() - row_buttons.width(metrics))
            self._words(painter, self.looks.fonts.meta, self.ink, below, f"✎ {row.note}")
        if buttons and not row.note:  # which lie on the row's last line
            line.setWidth(line.width() - row_buttons.width(metrics))
        if not row.sure:
            line.setWidth(line.width() - self._unsure_width() - px(10))
        used = self._words(painter, self.looks.fonts.meta, self.second, line, row.meta)
        if not row.sure:
            self._unsure(painter, line.adjusted(used + px(10), 0, 0, 0))

    def _unsure_width(self) -> int:
        font = self.looks.fonts.sans(11, semibold=True)
        return QFontMetrics(font).horizontalAdvance(unsure_word()) + self.metrics.px(12)

    def _unsure(self, painter: QPainter, line: QRect) -> None:
        font = self.looks.fonts.sans(11, semibold=True)
        box = QRectF(line.left(), line.top(), self._unsure_width(), line.height() - 1)
        painter.setPen(QPen(self.second, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font)
        painter.setPen(self.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, unsure_word())

    def _sentence(self, painter: QPainter, rect: QRect, row: Row) -> None:
        metrics, px, fonts = self.metrics, self.metrics.px, self.looks.fonts
        short = metrics.elided and not row.whole
        top = rect.top() + px(2 if metrics.elided else 4)
        pitch = round(metrics.pitch)
        number = QRect(metrics.edge + px(2), top, metrics.left - metrics.edge - px(2), pitch)
        self._words(painter, fonts.sans(12, semibold=True), self.second, number, row.name)
        painter.setFont(fonts.meta)
        place = QRect(
            rect.width() - metrics.right - metrics.place_width, top, metrics.place_width, pitch
        )
        painter.drawText(place, _RIGHT, row.meta)
        if short:
            line = QRect(metrics.left, top, metrics.sentence_width, pitch)
            self._words(painter, fonts.quote, self.ink, line, row.text)
            return
        layout = laid_out(row.text, fonts.quote, metrics.sentence_width, metrics.pitch)
        paint(painter, layout, QPointF(metrics.left, top), self.ink)
