"""Where a card lies: over the list, beside the row that it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def lie_beside(
    card: QWidget, row: QRect, room: QRect, px: Callable[[float], int], wide: int = 430
) -> None:
    """Put it below the row (or above it, where there is more room), within `room`; both in its
    parent's coordinates.  It is `wide` at 100 %, and as high as what it says, or as the room."""
    width = min(px(wide), room.width() - px(32))
    card.setFixedWidth(width)
    layout = card.layout()
    if layout is not None:
        layout.activate()
    height = layout.totalHeightForWidth(width) if layout is not None else px(200)
    height = max(height, card.minimumSizeHint().height())
    below, above = room.bottom() - row.bottom(), row.top() - room.top()
    under = height <= below or below >= above
    top = row.bottom() + px(4) if under else row.top() - height - px(4)
    top = max(room.top(), min(top, room.bottom() - height))
    left = room.left() + min(px(36), max(0, room.width() - width - px(8)))
    card.setGeometry(QRect(QPoint(left, top), card.size()))
    card.resize(width, min(height, room.height()))
