"""The paper in the page view: its picture in the middle of the desk."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from attache.gui.looks import Looks


class Sheet(QWidget):
    """The paper itself."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.image = QImage()
        self.zoom = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle of the desk."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._looks.look.desk))
        if self.image.isNull():
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.place()
        painter.fillRect(place.adjusted(0, 2, 2, 4), QColor(0, 0, 0, 50))
        painter.drawImage(place, self.image)
        painter.end()

    def place(self) -> QRect:
        """Where the paper lies."""
        size = self.wanted()
        return QRect(
            (self.width() - size.width()) // 2,
            max(self._looks.px(16), (self.height() - size.height()) // 2),
            size.width(),
            size.height(),
        )

    def wanted(self) -> QSize:
        """The size of the paper: all of it in view at zoom 1."""
        view = self.parentWidget()
        room = view.size() if view is not None else self.size()
        px = self._looks.px
        if self.image.isNull():
            return QSize(1, 1)
        shape = self.image.size()
        fit = min(
            (room.width() - px(32)) / shape.width(), (room.height() - px(32)) / shape.height()
        )
        return shape * max(0.05, fit * self.zoom)
