"""The head of the group in view, held at the top while its quotes scroll under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from attache.gui.briefing_painter import BriefingPainter
from attache.gui.rows import Row, RowKind

if TYPE_CHECKING:
    from attache.gui.briefing_view import BriefingView


class StickyHead(QWidget):
    """Painted by the view's own painter; a click goes to the group's beginning."""

    def __init__(self, view: BriefingView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._index = QPersistentModelIndex()
        self._row: Row | None = None
        self._painter: BriefingPainter | None = None
        self.hide()

    def place(self) -> None:
        """Go where the head belongs now: to the top, pushed out by the next group's; or away."""
        view = self._view
        head, following = self._group_at_top()
        row = view.rows.row_of(head) if head.isValid() else None
        height = view.painter_of_rows.metrics.head
        if row is None or view.visualRect(head).bottom() + 1 - height >= 0:
            self.hide()
            return
        y = 0
        if following.isValid():
            gap = view.visualRect(following).height() - height
            y = min(0, view.visualRect(following).top() + gap - height)
        self._index = QPersistentModelIndex(head)
        self._hold(row, view.painter_of_rows, QRect(0, y, view.viewport().width(), height))

    def _group_at_top(self) -> tuple[QModelIndex, QModelIndex]:
        view = self._view
        top = view.indexAt(QPoint(1, 1))
        while top.parent().isValid():
            top = top.parent()
        row = view.rows.row_of(top) if top.isValid() else None
        if row is None or row.kind is not RowKind.GROUP or not view.isExpanded(top):
            return QModelIndex(), QModelIndex()
        below = top.siblingAtRow(top.row() + 1)
        while below.isValid() and view.isRowHidden(below.row(), QModelIndex()):
            below = below.siblingAtRow(below.row() + 1)
        return top, below

    def _hold(self, row: Row, painter: BriefingPainter, place: QRect) -> None:
        same = row is self._row and painter is self._painter
        self._row, self._painter = row, painter
        if self.geometry() != place:
            self.setGeometry(place)
        if not same:
            self.setAccessibleName(row.spoken)
            self.update()
        if self.isHidden():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The head over the ground."""
        if self._row is None or self._painter is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._painter.looks.look.ground))
        self._painter.group(painter, self.rect(), self._row, folded=False)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on it."""
        if self._index.isValid():
            self._view.scrollTo(self._index, QAbstractItemView.ScrollHint.PositionAtTop)
