"""A field to search with: a glass at its left, as large as its letters."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from attache.gui.icons import pixmap
from attache.gui.looks import Looks


class SearchField(QLineEdit):
    """Qt's own icons in a field do not grow with the text: this one is painted."""

    def __init__(self, words: str, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        looks.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setTextMargins(self._looks.px(22), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the glass on it."""
        super().paintEvent(event)
        px = self._looks.px
        painter = QPainter(self)
        sign = pixmap("find", self._looks.look.second, px(14))
        painter.drawPixmap(px(9), (self.height() - px(14)) // 2, sign)
        painter.end()
