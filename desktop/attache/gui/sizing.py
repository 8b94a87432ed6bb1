"""The window no larger than the screen it comes up on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(8, 40)  # what the system draws around a window, about


def size_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window that has not been shown this size, in Qt's pixels, or as much of it as its
    screen has room for."""
    room = window.screen().availableSize() - _FRAME
    window.resize(QSize(width, height).boundedTo(room))
