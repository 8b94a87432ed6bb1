"""The small buttons on a quote's card while it is chosen or under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QPainter

from attache.gui.icons import pixmap
from attache.gui.looks import Looks
from attache.gui.row_metrics import RowMetrics

# Actions of the window by name, and their icons; the last opens the card's menu.
BUTTONS = (
    ("star", "star"),
    ("correct", "edit"),
    ("copy_quote", "copy"),
    ("why", "why"),
    ("menu", "more"),
)


def words(name: str) -> str:
    """What a button does, for its tool tip."""
    _translate = QCoreApplication.translate
    return {
        "star": _translate("RowButtons", "First on the page"),
        "correct": _translate("RowButtons", "Correct"),
        "copy_quote": _translate("RowButtons", "Copy with its source"),
        "why": _translate("RowButtons", "Why this speaker and country"),
        "menu": _translate("RowButtons", "More"),
    }[name]


def places(metrics: RowMetrics, row: QRect) -> list[tuple[str, str, QRect]]:
    """(action, icon, where) in a quote's row, at the right of its small line."""
    size, gap = metrics.px(24), metrics.px(4)
    right = row.width() - metrics.right
    top = row.bottom() - metrics.px(4) - size
    found = []
    for number, (name, sign) in enumerate(reversed(BUTTONS)):
        left = right - (number + 1) * size - number * gap
        found.append((name, sign, QRect(left, top, size, size)))
    return found


def width(metrics: RowMetrics) -> int:
    """How much of the small line all buttons take, from the end of the words."""
    return len(BUTTONS) * metrics.px(28)


def hit(metrics: RowMetrics, row: QRect, at: QPoint) -> str:
    """The action under the mouse, or an empty string."""
    for name, _, place in places(metrics, row):
        if place.contains(at):
            return name
    return ""


def paint(
    painter: QPainter, looks: Looks, metrics: RowMetrics, row: QRect, *, starred: bool
) -> None:
    """All buttons of a row."""
    size = metrics.px(16)
    for _, sign, place in places(metrics, row):
        name = "starred" if sign == "star" and starred else sign
        picture = pixmap(name, looks.look.ink, size)
        left = place.left() + (place.width() - size) // 2
        painter.drawPixmap(left, place.top() + (place.height() - size) // 2, picture)
