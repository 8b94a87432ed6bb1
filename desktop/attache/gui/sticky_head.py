"""The head of the group in view, held at the top while its quotes scroll under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from attache.gui.briefing_painter import BriefingPainter
from attache.gui.rows import Row


class StickyHead(QWidget):
    """Painted by the view's own painter; a click goes to the group's beginning."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row: Row | None = None
        self._painter: BriefingPainter | None = None
        self.hide()

    def hold(self, row: Row, painter: BriefingPainter, place: QRect) -> None:
        """Show this group's head at `place`."""
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
        self.clicked.emit()
