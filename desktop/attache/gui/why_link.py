"""When the why card comes and goes: after a rest of the mouse, on Space, with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from attache.gui.briefing_pane import BriefingPane
from attache.gui.desk import Desk
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.rows import Row, RowKind
from attache.gui.why_card import WhyCard
from attache.model import Span

REST = 700  # milliseconds that the mouse rests on a quote before the card comes
GRACE = 300  # milliseconds to get from the row to the card


class WhyLink(QObject):
    """Joins the card to the briefing's list."""

    def __init__(self, pane: BriefingPane, desk: Desk, looks: Looks, over: QWidget) -> None:
        super().__init__(over)
        self._pane, self._desk, self._looks, self._over = pane, desk, looks, over
        self.card = WhyCard(looks, over)
        self._pinned = False
        self._row: Row | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._grace = QTimer(self, singleShot=True, interval=GRACE)
        self._rest.timeout.connect(self._rested)
        self._grace.timeout.connect(self._gone)
        pane.view.hovered.connect(self._hovered)
        pane.view.why_asked.connect(self.toggle)
        pane.view.verticalScrollBar().valueChanged.connect(self._shut)
        self.card.place_asked.connect(self._show_place)
        self.card.left.connect(self._grace.start)
        self.card.closed.connect(lambda: self.close(back=True))
        pane.installEventFilter(self)
        for signal in (desk.briefing_changed, desk.article_changed, looks.changed):
            signal.connect(self._shut)

    def toggle(self, row: Row | None = None) -> None:
        """Open the card of a quote's row (or of the chosen quote) with the keyboard in it, or
        close it."""
        number = row.number if row is not None and row.kind is RowKind.QUOTE else self._desk.chosen
        if self.card.isVisible() and self.card.number == number and self._pinned:
            self.close(back=True)
        elif 0 <= number < len(self._desk.quotes):
            index = self._pane.view.rows.quote_index(number)
            self._pane.view.scrollTo(index)
            self._pinned = True
            self._open(number)
            self.card.take_focus()

    def close(self, *, back: bool = False) -> None:
        """Take the card away; `back`: give the keys back to the list."""
        self._rest.stop()
        self._pinned = False
        focus = QApplication.focusWidget()
        had = self.card.isVisible() and focus is not None and self.card.isAncestorOf(focus)
        self.card.hide()
        if back or had:
            self._pane.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is elsewhere, or away."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Resize) and self.card.isVisible():
            self.close()
        return super().eventFilter(watched, event)

    def _shut(self) -> None:
        self.close()

    def _open(self, number: int) -> None:
        briefing = self._desk.shown
        index: QModelIndex = self._pane.view.rows.quote_index(number)
        if briefing is None or not index.isValid():
            return
        hues = Hues(self._desk.slots, self._looks.look)
        self.card.tell(briefing, number, self._desk.pieces[number], hues)
        viewport = self._pane.view.viewport()
        at = viewport.mapTo(self._over, QPoint(0, 0))
        row = self._pane.view.visualRect(index).translated(at)
        self.card.lie_beside(row, QRect(at, viewport.size()))

    def _hovered(self, row: Row | None) -> None:
        self._row = row
        if self._pinned:
            return
        if row is not None and row.kind is RowKind.QUOTE:
            self._rest.start()
            if self.card.isVisible() and row.number != self.card.number:
                self._grace.start()
        else:
            self._rest.stop()
            self._grace.start()

    def _rested(self) -> None:
        row = self._row
        if row is not None and not self._pinned and self._over.isActiveWindow():
            self._open(row.number)

    def _gone(self) -> None:
        inside = self.card.rect().contains(self.card.mapFromGlobal(QCursor.pos()))
        same = self._row is not None and self._row.number == self.card.number
        if self.card.isVisible() and not self._pinned and not inside and not same:
            self.card.hide()

    def _show_place(self, span: Span) -> None:
        self._desk.ask_span(span)
