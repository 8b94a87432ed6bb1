"""A tree that scrolls by pixels, shows no style of Qt's own, and stays in place when rows grow."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QTreeView, QWidget

from attache.gui.looks import Looks


class PlainTree(QTreeView):
    """Rows are painted by whoever inherits it."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks

    def dress(self) -> None:
        """Set Qt's view up, once the model is there."""
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)

    def in_view(self) -> Iterator[QModelIndex]:
        """The rows in view, from the top."""
        index = self.indexAt(QPoint(1, 1))
        while index.isValid() and self.visualRect(index).top() < self.viewport().height():
            yield index
            index = self.indexBelow(index)

    def relayout(self) -> None:
        """Take new heights; the row at the top stays where it is."""
        anchor = QPersistentModelIndex(self.indexAt(QPoint(1, 1)))
        before = self.visualRect(anchor).top() if anchor.isValid() else 0
        at_top = self.verticalScrollBar().value() == 0
        self.doItemsLayout()
        if anchor.isValid() and not at_top:
            moved = self.visualRect(anchor).top() - before
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def shows_current(self, height: int) -> bool:
        """Whether the chosen row is in view, where the view is so high."""
        index = self.currentIndex()
        place = self.visualRect(index)
        return index.isValid() and 0 <= place.top() < height and not place.isEmpty()

    def event(self, event: QEvent) -> bool:
        """A new style or font lays 5,000 rows out anew in Qt's view; whoever inherits this does it
        better."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of all text."""
        if not self._looks.wheel(event):
            super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The same as two clicks would be on a head: nothing more."""
        event.accept()
