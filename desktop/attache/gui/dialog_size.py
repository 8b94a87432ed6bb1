"""Dialogs no larger than their screen, whatever the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

SHARE = 0.92  # of the screen that a dialog may take


def within_screen(dialog: QDialog, wanted: QSize) -> None:
    """Give a dialog this size, or as much of it as its screen has."""
    parent = dialog.parentWidget()
    screen = (parent or dialog).screen()
    room = screen.availableGeometry().size() * SHARE if screen is not None else wanted
    dialog.resize(wanted.boundedTo(room))


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
