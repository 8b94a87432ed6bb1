"""The list of summary and quotes: a tree view that paints its rows itself and scrolls by pixels."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from attache.gui import row_buttons
from attache.gui.briefing_model import BriefingModel
from attache.gui.briefing_painter import BriefingPainter
from attache.gui.copying import mime
from attache.gui.desk import Desk
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.measuring import Measuring
from attache.gui.plain_tree import PlainTree
from attache.gui.row_metrics import RowMetrics
from attache.gui.rows import Row, RowKind, hint
from attache.gui.sticky_head import StickyHead

Index = QModelIndex | QPersistentModelIndex
MANY = 30  # quotes: beyond, the summary takes one line a sentence


class BriefingView(PlainTree):
    """`row_chosen` when the reader moves to a row, `row_opened` on Enter or a click, `why_asked`
    on Space; each carries the Row.  `hovered` carries the Row under the mouse, or None;
    `entered_row` when Enter wants to go on in the article, `button_pressed` an action's name."""

    row_chosen = Signal(object)
    row_opened = Signal(object)
    why_asked = Signal(object)
    hovered = Signal(object)
    button_pressed = Signal(str, object)
    entered_row = Signal(object)
    laid_out = Signal()

    def __init__(self, desk: Desk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(looks, parent)
        self._desk = desk
        self.rows = BriefingModel(self)
        self.setModel(self.rows)
        self.dress()
        self.setAccessibleName(self.tr("Summary and quotes by country"))
        self.painter_of_rows = self._new_painter()
        self._head = StickyHead(self)
        self.measuring = Measuring(self.rows, self._apply_heights, self)
        self._hovered = QPersistentModelIndex()
        self._resized = QTimer(self, singleShot=True, interval=30)
        self._resized.timeout.connect(self.measure)
        self._silent = False
        self._held = False  # whether the chosen row was in view before a change of size
        self.entered.connect(self._hover)
        self.clicked.connect(self._clicked)

    # --- measures -----------------------------------------------------------------------------

    def _new_painter(self) -> BriefingPainter:
        hues = Hues(self._desk.slots, self._looks.look)
        summary = self._desk.shown.summary if self._desk.shown else ()
        letters = sum(len(sentence.span) for sentence in summary)
        tall = letters / 70 * 20 > 0.55 * max(200, self.viewport().height())
        elided = tall or len(self._desk.quotes) > MANY
        metrics = RowMetrics(self._looks.fonts, self.viewport().width(), elided)
        return BriefingPainter(self._looks, hues, metrics)

    def measure(self) -> None:
        """Take the view's width, the theme and the text size anew."""
        self.painter_of_rows = self._new_painter()
        rows = (self.rows.row_of(index) for index in self.in_view())
        near = {row.number for row in rows if row is not None}
        held = self._held or self.shows_current(self.viewport().height())
        self._held = False
        self.measuring.restart(self.painter_of_rows.metrics, lambda row: row.number in near)
        if held:
            self.scrollTo(self.currentIndex())

    def measure_summary(self) -> None:
        """Measure the summary's rows only, where nothing else is to look different."""
        if self._new_painter().metrics == self.rows.metrics:
            self.measuring.now(self.rows.summary_rows())
        else:
            self.measure()

    def repaint_rows(self) -> None:
        """Take the theme anew: no height changes."""
        self.painter_of_rows = self._new_painter()
        self.viewport().update()
        self._head.place()

    def _apply_heights(self) -> None:
        self.relayout()
        self._head.place()
        self.laid_out.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        held = self.shows_current(event.oldSize().height())
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._held = self._held or held
            self._resized.start()
        elif held:
            self.scrollTo(self.currentIndex())
        self._head.place()

    # --- painting -----------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, without the style's own highlight."""
        row = self.rows.row_of(index)
        if row is None:
            return
        rect: QRect = option.rect
        self.painter_of_rows.paint(
            painter,
            rect,
            row,
            chosen=index == self.currentIndex() and self.selectionModel().isSelected(index),
            hovered=index == self._hovered,
            folded=not self.isExpanded(index),
        )
        if index == self.currentIndex() and self.hasFocus() and row.kind in _PLAIN_FOCUS:
            painter.setPen(QPen(self.painter_of_rows.ink, 2))
            edge = self.painter_of_rows.metrics.edge
            painter.drawRect(rect.adjusted(edge - 3, 2, -5, -2))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the head where it belongs."""
        super().scrollContentsBy(dx, dy)
        self._head.place()
        self.laid_out.emit()

    # --- choosing -----------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The reader moved to another row."""
        super().currentChanged(current, previous)
        row = self.rows.row_of(current)
        if row is not None and not self._silent:
            self.row_chosen.emit(row)

    def show_quote(self, number: int) -> None:
        """Make a quote's row the current one, without telling anybody."""
        index = self.rows.quote_index(number)
        self._silent = True
        if index.isValid() and not self._is_hidden(index):
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._clear_head(index)
        elif number < 0:
            self.setCurrentIndex(QModelIndex())
        self._silent = False

    def _is_hidden(self, index: QModelIndex) -> bool:
        return self.isRowHidden(index.row(), index.parent())

    def _clear_head(self, index: Index) -> None:
        hidden = self.painter_of_rows.metrics.head - self.visualRect(index).top()
        if hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, and not under the held head."""
        super().scrollTo(index, hint)
        row = self.rows.row_of(index)
        if row is not None and row.kind in (RowKind.QUOTE, RowKind.SPEAKER):
            self._clear_head(index)

    def _hover(self, index: Index) -> None:
        before, self._hovered = self._hovered, QPersistentModelIndex(index)
        for which in (before, self._hovered):
            if which.isValid():
                self.viewport().update(self.visualRect(which))
        self.hovered.emit(self.rows.row_of(index))

    def leaveEvent(self, event: object) -> None:
        """The mouse is elsewhere."""
        self._hover(QModelIndex())
        super().leaveEvent(event)  # type: ignore[arg-type]

    def _button_at(self, at: QPoint) -> tuple[str, Row | None]:
        index = self.indexAt(at)
        row = self.rows.row_of(index)
        if row is None or row.kind is not RowKind.QUOTE:
            return "", None
        return row_buttons.hit(self.painter_of_rows.metrics, self.visualRect(index), at), row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of a card's buttons, or on the card."""
        super().mouseReleaseEvent(event)
        name, row = self._button_at(event.position().toPoint())
        if name and event.button() is Qt.MouseButton.LeftButton:
            self.button_pressed.emit(name, row)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry a quote with its source into another program."""
        row, briefing = self.rows.row_of(self.currentIndex()), self._desk.shown
        if row is None or briefing is None or row.kind is not RowKind.QUOTE:
            return
        drag = QDrag(self)
        drag.setMimeData(mime(briefing, briefing.quotes[row.number]))
        drag.exec(Qt.DropAction.CopyAction)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips for the buttons of a card, and for heads, which may be cut."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            name, _ = self._button_at(event.pos())
            row = self.rows.row_of(self.indexAt(event.pos()))
            words = row_buttons.words(name) if name else hint(row)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_of(index)
        if row is None:
            return
        if row.kind is RowKind.GROUP:
            self.setExpanded(index, not self.isExpanded(index))
            self._head.place()
        else:
            if row.kind is RowKind.SENTENCE:
                self.show_whole(index, whole=not row.whole)
            self.row_opened.emit(row)

    def show_whole(self, index: QModelIndex, *, whole: bool) -> None:
        """Open a summary sentence that takes one line, or close it again."""
        if self.painter_of_rows.metrics.elided:
            item = self.rows.show_whole(index, whole=whole)
            if item is not None:
                self.measuring.now([item])

    def _enter(self, row: Row) -> None:
        """What is folded opens first; what is open leads into the article."""
        folded = row.kind is RowKind.SENTENCE and not row.whole
        if folded and self.painter_of_rows.metrics.elided:
            self._clicked(self.currentIndex())
        elif row.kind is RowKind.SENTENCE:
            self.row_opened.emit(row)
            self.entered_row.emit(row)
        else:
            self._clicked(self.currentIndex())
            if row.kind is RowKind.QUOTE:
                self.entered_row.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Space asks why; Qt does the arrows and the folding."""
        row = self.rows.row_of(self.currentIndex())
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(row)
        elif row is not None and row.kind is RowKind.SENTENCE and event.key() in _FOLDING:
            self.show_whole(self.currentIndex(), whole=event.key() == Qt.Key.Key_Right)
        elif row is not None and event.key() == Qt.Key.Key_Space:
            self.why_asked.emit(row)
        else:
            super().keyPressEvent(event)


_FOLDING = (Qt.Key.Key_Right, Qt.Key.Key_Left)
_PLAIN_FOCUS = frozenset({RowKind.GROUP, RowKind.SPEAKER, RowKind.SUMMARY})
