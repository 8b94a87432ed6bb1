"""Windows and dialogs no larger than their screen, whatever the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SHARE = 0.92  # of the screen that a dialog may take


def within_screen(window: QWidget, wanted: QSize, share: float = SHARE) -> None:
    """Give a window that has not been shown this size, or as much of it as its screen has."""
    parent = window.parentWidget()
    screen = (parent or window).screen()
    room = screen.availableGeometry().size() * share if screen is not None else wanted
    window.resize(wanted.boundedTo(room))


def scrolled(body: QWidget, parent: QWidget) -> QScrollArea:
    """`body` in an area that scrolls where there is no room for all of it."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    body.setProperty("ground", True)
    area.setWidget(body)
    return area
