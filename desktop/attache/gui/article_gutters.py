"""The strips beside the article's text: numbers, chips and bars left, the summary's marks right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from attache.gui.mark_painter import line_parts

if TYPE_CHECKING:
    from attache.gui.article_view import ArticleView


class Gutter(QWidget):
    """A strip that scrolls with the text; the wheel turns the text, a click is the text's."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the quote beside which the reader clicked."""
        self._view.choose_beside(event.position().y())


class LeftGutter(Gutter):
    """Paragraph number, code chip, bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what is in view."""
        view = self._view
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(view.looks.look.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -view.verticalScrollBar().value())
        first, last = view.range_in_view()
        bar = self.width() - view.looks.px(9)
        if view.marks is not None:
            found = view.marks.within(first, last)
            view.painter.bars(painter, view.document(), found, view.chosen, bar)
        number = bar - view.looks.px(40)
        view.painter.numbers(painter, view.document(), view.paragraphs(first, last), number)
        painter.end()


class RightGutter(Gutter):
    """A rule and a number beside each sentence of the summary."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what is in view."""
        view = self._view
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(view.looks.look.ground))
        if view.marks is None:
            painter.end()
            return
        painter.translate(0, -view.verticalScrollBar().value())
        first, last = view.range_in_view()
        px = view.looks.px
        font = view.looks.fonts.sans(11, semibold=True)
        painter.setFont(font)
        painter.setPen(QColor(view.looks.look.second))
        for sentence in view.marks.sentences:
            if sentence.end <= first or sentence.start >= last:
                continue
            parts = [rect for rect, _ in line_parts(view.document(), sentence.start, sentence.end)]
            if not parts:
                continue
            top, bottom = parts[0].top() + px(3), parts[-1].bottom() - px(3)
            painter.fillRect(
                QRectF(px(3), top, px(2), bottom - top), QColor(view.looks.look.second)
            )
            box = QRectF(px(9), top - px(2), px(24), px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(sentence.number))
        painter.end()
