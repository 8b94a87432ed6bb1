"""The article, set for reading, its quotes and summary sentences marked."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from attache.gui.article_gutters import LeftGutter, RightGutter
from attache.gui.article_hints import hint
from attache.gui.article_setting import Setting
from attache.gui.desk import Desk
from attache.gui.extent_handles import ExtentHandles
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.mark_painter import MarkPainter, line_parts
from attache.gui.marks import Mark, Marks
from attache.gui.utf16 import Positions
from attache.model import Quote, Span


class ArticleView(QTextEdit):
    """`quote_touched` when the reader puts the cursor on a quote (its index) or elsewhere (-1)."""

    quote_touched = Signal(int)

    def __init__(self, desk: Desk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.looks = desk, looks
        self.marks: Marks | None = None
        self.positions = Positions("")
        self.painter = MarkPainter(looks, Hues({}, looks.look))
        self.chosen = -1
        self._starts: list[int] = []
        self._range: tuple[int, int] = (0, 0)
        self._range_key: object = None
        self.setting = Setting(self.document(), looks, self)
        self._left, self._right = LeftGutter(self), RightGutter(self)
        self.handles = ExtentHandles(self)
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # the window takes them
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.cursorPositionChanged.connect(self._touched)
        self._moving = False

    # --- what is shown ------------------------------------------------------------------------

    def reset(self) -> None:
        """Set the desk's article anew (another article, font or text size)."""
        self._range_key = None
        top = self.cursorForPosition(QPoint(2, 2)).position()
        article = self._desk.article
        self._moving = True
        self.setting.begin(article)
        self.positions = Positions(article.text if article else "")
        self._starts = [block.span.start for block in article.blocks] if article else []
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._moving = False
        self.remark()
        self._fit()
        if article is not None and 0 < top < self.document().characterCount():
            self._show_position(top, at_top=True)

    def recolour(self) -> None:
        """Take the theme's inks; no line moves."""
        self.setting.recolour(self._desk.article, self.positions)
        self.painter = MarkPainter(self.looks, Hues(self._desk.slots, self.looks.look))
        self.light(self.chosen)

    def remark(self) -> None:
        """Take marks and colours from the desk."""
        shown = self._desk.shown
        self.marks = Marks(shown, self._desk.pieces) if shown else None
        self.painter = MarkPainter(self.looks, Hues(self._desk.slots, self.looks.look))
        self.light(self._desk.chosen)

    def resummarise(self) -> None:
        """Take the marks of another summary from the desk."""
        if self.marks is not None and self._desk.shown is not None:
            self.marks.summarised(self._desk.shown)
            self._right.update()

    def light(self, number: int) -> None:
        """Light up one quote; -1 none."""
        self.chosen = number
        self.handles.preview = ()
        self.handles.place()
        self.viewport().update()
        self._left.update()
        self._right.update()

    def show_span(self, span: Span, *, select: bool = False) -> None:
        """Scroll a span of the article into view, and put the cursor there."""
        start, end = self.positions.span(span)
        self.setting.until(end)
        cursor = self.textCursor()
        cursor.setPosition(min(start, self.document().characterCount() - 1))
        if select:
            end = min(end, self.document().characterCount() - 1)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._moving = True
        self.setTextCursor(cursor)
        self._moving = False
        parts = [rect for rect, _ in line_parts(self.document(), start, max(end, start + 1))]
        if parts:
            self._reveal(parts[0].top(), parts[-1].bottom())

    def _reveal(self, top: float, bottom: float) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        margin = self.looks.px(32)
        if top < bar.value() + margin / 2 or bottom > bar.value() + room - margin / 2:
            height = bottom - top
            bar.setValue(round(top - max(margin, min((room - height) / 3, room / 3))))

    def _show_position(self, position: int, *, at_top: bool) -> None:
        for rect, _ in line_parts(self.document(), position, position + 1):
            if at_top:
                self.verticalScrollBar().setValue(round(rect.top()) - self.looks.px(2))
                return

    # --- geometry -----------------------------------------------------------------------------

    def _fit(self) -> None:
        px = self.looks.px
        left, right = px(71), px(39)
        bar = self.verticalScrollBar().sizeHint().width()
        column = min(self.looks.fonts.measure() + px(18), self.width() - left - right - bar)
        spare = max(0, self.width() - left - right - bar - column)
        left += round(spare * 0.45)
        self.setViewportMargins(left, 0, self.width() - bar - left - max(column, px(120)), 0)
        # said outright: Qt follows the width of the view, not that of margins changed later
        if self.lineWrapColumnOrWidth() != self.viewport().width():  # sets all lines anew
            self.setLineWrapColumnOrWidth(self.viewport().width())
        place = self.viewport().geometry()
        self._left.setGeometry(0, 0, place.left(), self.height())
        self._right.setGeometry(
            place.right() + 1, 0, self.width() - bar - place.right() - 1, self.height()
        )
        self.handles.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, and in view what was."""
        top = self.cursorForPosition(QPoint(2, 2)).position()
        moved = self.verticalScrollBar().value() > 0
        super().resizeEvent(event)
        self._fit()
        if moved and event.oldSize().width() != event.size().width():
            self._show_position(top, at_top=True)

    def range_in_view(self) -> tuple[int, int]:
        """The UTF-16 positions between which the text in view lies, whole paragraphs."""
        top = self.verticalScrollBar().value()
        key = (top, self.viewport().size().toTuple(), self.document().characterCount())
        if key != self._range_key:  # text and both strips ask, at each painting
            self._range_key, self._range = key, self._find_range(top + self.viewport().height())
        return self._range

    def _find_range(self, bottom: int) -> tuple[int, int]:
        # Qt looks for a place through all blocks, a millisecond in a long text: only once
        block = self.cursorForPosition(QPoint(1, 1)).block()
        first, last = block.position(), block.position() + block.length()
        layout = self.document().documentLayout()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            last = block.position() + block.length()
            block = block.next()
        return first, last

    def paragraphs(self, first: int, last: int) -> list[tuple[int, int]]:
        """(position, number) of the paragraphs that begin between two positions."""
        begin = bisect_left(self._starts, self.positions.from_qt(first))
        end = bisect_left(self._starts, self.positions.from_qt(last))
        return [(self.positions.to_qt(self._starts[n]), n + 1) for n in range(begin, end)]

    def _scrolled(self) -> None:
        self.handles.place()
        self._left.update()
        self._right.update()

    # --- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks, and the words over them."""
        if self.marks is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            found = self._marks_in_view(self.marks)
            for mark in sorted(found, key=lambda mark: mark.start - mark.end):
                self.painter.words(painter, self.document(), mark, lit=mark.quote == self.chosen)
            painter.end()
        super().paintEvent(event)

    def _marks_in_view(self, marks: Marks) -> list[Mark]:
        found = marks.within(*self.range_in_view())
        if not self.handles.preview:
            return found
        lit = marks.of(self.chosen)
        shown = [mark for mark in found if mark.quote != self.chosen]
        if lit is not None:
            for span in self.handles.preview:
                start, end = self.positions.span(span)
                shown.append(replace(lit, start=start, end=end))
        return shown

    def quote_lit(self) -> Quote | None:
        """The quote that is lit up."""
        quotes = self._desk.quotes
        return quotes[self.chosen] if 0 <= self.chosen < len(quotes) else None

    def place_lit(self) -> QRect:
        """Where the lit quote stands in the viewport; empty where none is lit."""
        quote, place = self.quote_lit(), QRect()
        for span in quote.spans if quote else ():
            for rect, _ in line_parts(self.document(), *self.positions.span(span)):
                place = place.united(rect.toAlignedRect())
        return place.translated(0, -self.verticalScrollBar().value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of all text, not only of this one."""
        if not self.looks.wheel(event):
            super().wheelEvent(event)

    def choose_beside(self, y: float) -> None:
        """Choose the quote whose line is at the height `y` of the view."""
        if self.marks is None:
            return
        height = y + self.verticalScrollBar().value()
        for mark in self.marks.within(*self.range_in_view()):
            parts = [rect for rect, _ in line_parts(self.document(), mark.start, mark.end)]
            if parts and QRectF(0, parts[0].top(), 1, parts[-1].bottom() - parts[0].top()).contains(
                0.5, height
            ):
                self.quote_touched.emit(mark.quote)
                return

    def _touched(self) -> None:
        if self._moving or self.setting.busy:
            return
        if self.marks is not None and not self.textCursor().hasSelection():
            self.quote_touched.emit(self.marks.at(self.textCursor().position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click where the cursor already was counts too."""
        super().mouseReleaseEvent(event)
        self._touched()

    def quote_under(self, at: QPoint) -> int:
        """The quote whose words are at a point of the viewport; -1 for none."""
        if self.marks is None:
            return -1
        y = at.y() + self.verticalScrollBar().value()
        number = self.marks.at(self.cursorForPosition(at).position())
        for mark in self.marks.within(*self.range_in_view()) if number >= 0 else ():
            for rect, _ in line_parts(self.document(), mark.start, mark.end):
                if mark.quote == number and rect.contains(at.x(), y):
                    return number
        return -1

    def viewportEvent(self, event: QEvent) -> bool:
        """The mouse rests on a quote: say who said it, and how that is known."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number, shown = self.quote_under(event.pos()), self._desk.shown
            words = hint(shown, number, self._desk.pieces[number]) if shown and number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def text_of_article(self) -> str:
        """The text that spans refer to."""
        return self._desk.article.text if self._desk.article else ""

    def place_of_cursor(self) -> int:
        """The code point at which the cursor stands."""
        return self.positions.from_qt(self.textCursor().position())
