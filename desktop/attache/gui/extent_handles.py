"""Two handles at the ends of the chosen quote: dragged, they take words in or leave them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from attache.gui.mark_painter import line_parts
from attache.gui.word_edges import edges, nearest, step, stretched
from attache.model import Quote, Span

if TYPE_CHECKING:
    from attache.gui.article_view import ArticleView


class Handle(QWidget):
    """One of the two.  `moved` carries a point of the viewport, `let_go` tells of the end,
    `given_up` that Esc was pressed instead."""

    moved = Signal(QPoint)
    let_go = Signal()
    given_up = Signal()

    def __init__(self, view: ArticleView, *, is_end: bool) -> None:
        super().__init__(view.viewport())
        self._view, self._is_end, self._drags = view, is_end, False
        self._at_right = is_end
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = self.tr("End of the quote") if is_end else self.tr("Beginning of the quote")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{words}: drag to change it").format(words=words))
        self.hide()

    def put(self, line: QRectF, *, leftwards: bool) -> None:
        """Stand at the end of this part of a line (in the viewport), outside its words, which may
        go `leftwards`."""
        self._at_right = self._is_end is not leftwards
        px = self._view.looks.px
        wide, more = px(9), px(5)
        x = line.right() - 1 if self._at_right else line.left() + 1 - wide
        top = line.top() if self._is_end else line.top() - more
        self.setGeometry(QRect(round(x), round(top), wide, round(line.height()) + more))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule with a knob: above at the beginning, below at the end."""
        view = self._view
        colour = view.painter.colour_of(view.marks, view.chosen)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob = self.width() / 2 - 0.5
        x = 1.0 if self._at_right else self.width() - 1.0
        y = self.height() - knob - 0.5 if self._is_end else knob + 0.5
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(self.width() / 2, y), knob, knob)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drags = True
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is dragged: Esc puts it back, whatever has the keyboard."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not isinstance(event, QKeyEvent) or event.type() not in kinds:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # it comes again, as a key that was pressed
        else:
            self._end()
            self.given_up.emit()
        return True

    def _end(self) -> None:
        self._drags = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        if self._drags:
            self.moved.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._drags and event.button() is Qt.MouseButton.LeftButton:
            self._end()
            self.let_go.emit()


class ExtentHandles(QWidget):
    """Both handles of an article's view.  `wanted` carries a quote's key and its new pieces."""

    wanted = Signal(object, object)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.hide()  # itself never seen: it only holds the two together
        self._view = view
        self.preview: tuple[Span, ...] = ()
        self.begin, self.end = Handle(view, is_end=False), Handle(view, is_end=True)
        for handle in (self.begin, self.end):
            handle.moved.connect(lambda at, handle=handle: self._drag(handle, at))
            handle.let_go.connect(self._finish)
            handle.given_up.connect(self._give_up)

    @property
    def _quote(self) -> Quote | None:
        return self._view.quote_lit()

    def place(self) -> None:
        """Go where the ends of the lit quote are now; out of sight where none is lit."""
        quote, view = self._quote, self._view
        spans = self.preview or (quote.spans if quote else ())
        for handle, which in ((self.begin, 0), (self.end, -1)):
            part = None
            if spans:
                start, end = view.positions.span(spans[which])
                at = (start, start + 1) if handle is self.begin else (end - 1, end)
                part = next((rect for rect, _ in line_parts(view.document(), *at)), None)
            if part is None:
                handle.hide()
            else:
                block = view.document().findBlock(at[0])
                leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft
                here = part.translated(0, -view.verticalScrollBar().value())
                handle.put(here, leftwards=leftwards)

    def _drag(self, handle: Handle, at: QPoint) -> None:
        quote, view = self._quote, self._view
        if quote is None:
            return
        bar, room = view.verticalScrollBar(), view.viewport().height()
        if not 0 <= at.y() <= room:  # further than is in view: the text comes along
            bar.setValue(bar.value() + (bar.singleStep() if at.y() > room else -bar.singleStep()))
        place = view.positions.from_qt(view.cursorForPosition(at).position())
        begins, ends = edges(view.text_of_article(), place)
        now = self.preview or quote.spans
        start, end = now[0].start, now[-1].end
        if handle is self.begin:
            start = nearest(begins, place)
        else:
            end = nearest(ends, place)
        self._preview(stretched(quote.spans, start, end))

    def _preview(self, spans: tuple[Span, ...]) -> None:
        if spans and spans != self.preview:
            self.preview = spans
            self._view.viewport().update()
            self.place()

    def _finish(self) -> None:
        quote, spans = self._quote, self.preview
        self.preview = ()
        self._view.viewport().update()
        if quote is not None and spans and spans != quote.spans:
            self.wanted.emit(quote.key, spans)
        self.place()

    def _give_up(self) -> None:
        self.preview = ()
        self._view.viewport().update()
        self.place()

    def step(self, way: int, *, end: bool) -> None:
        """Move the end or the beginning by one word, on (1) or back (-1)."""
        quote = self._quote
        if quote is None:
            return
        text = self._view.text_of_article()
        start, stop = quote.span.start, quote.span.end
        if end:
            stop = step(edges(text, stop)[1], stop, way)
        else:
            start = step(edges(text, start)[0], start, way)
        spans = stretched(quote.spans, start, stop)
        if spans and spans != quote.spans:
            self.wanted.emit(quote.key, spans)
