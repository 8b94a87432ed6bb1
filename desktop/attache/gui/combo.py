"""Boxes to choose from whose arrow is drawn in the theme's ink and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)


def _draw_arrow(on: QWidget) -> None:
    """The arrow at the right of a box, which style sheets can only take from a file."""
    arm = on.fontMetrics().height() * 0.22
    middle = QPointF(on.width() - 3.2 * arm, on.height() / 2)
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = QPalette.ColorRole.Text if on.isEnabled() else QPalette.ColorRole.PlaceholderText
    painter.setPen(QPen(on.palette().color(role), arm * 0.4))
    points = [QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)]
    painter.drawPolyline([middle + point for point in points])
    painter.end()


class Combo(QComboBox):
    """A plain QComboBox but for the arrow."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its words with an ellipsis where they are cut, and the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        letter = self.fontMetrics()
        room = self.width() - round(letter.height() * 1.88)
        words = letter.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = words
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        _draw_arrow(self)


class DateBox(QDateEdit):
    """A plain QDateEdit with a calendar below it, but for the arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the arrow over it."""
        super().paintEvent(event)
        _draw_arrow(self)
