"""A box to choose from whose arrow is drawn in the theme's ink and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox


class Combo(QComboBox):
    """A plain QComboBox but for the arrow, which style sheets can only take from a file."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the arrow over it."""
        super().paintEvent(event)
        arm = self.fontMetrics().height() * 0.22
        middle = QPointF(self.width() - 3.2 * arm, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), arm * 0.4))
        points = [QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)]
        painter.drawPolyline([middle + point for point in points])
        painter.end()
