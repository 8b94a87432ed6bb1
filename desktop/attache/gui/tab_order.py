"""Where Tab goes: as one reads, pane by pane, line by line, whenever a control was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

SAME_LINE = 10  # pixels between the middles of controls beside each other


def go(roots: Sequence[QWidget], window: QWidget, *, forward: bool) -> bool:
    """Give the keys to the next or the previous control of these panes, in their order; a card that
    lies over them keeps the keys within it.  False where there is nowhere to go."""
    focus = QApplication.focusWidget()
    card = _card(focus, roots, window)
    order = [each for root in ((card,) if card else roots) for each in reading_order(root)]
    if not order:
        return False
    step = 1 if forward else -1
    at = order.index(focus) if focus in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + step) % len(order)].setFocus(reason)
    return True


def _card(focus: QWidget | None, roots: Sequence[QWidget], window: QWidget) -> QWidget | None:
    """The card in which the focus is, if it is in one."""
    if focus is None or any(root is focus or root.isAncestorOf(focus) for root in roots):
        return None
    card: QWidget | None = focus
    while card is not None and card.parentWidget() is not window:
        card = card.parentWidget()
    return card if card is not None and card.isVisible() else None


def reading_order(root: QWidget) -> list[QWidget]:
    """The controls of a pane that Tab reaches, line by line."""
    able = [each for each in (root, *root.findChildren(QWidget)) if _reachable(each)]
    placed = [(_place(each, root, able), each) for each in able]
    return [each for line in _lines(placed) for _, each in line]


def _place(widget: QWidget, root: QWidget, able: Sequence[QWidget]) -> QPoint:
    """Where a control comes: a view by its top, but after the controls that lie over it."""
    middle = widget.mapTo(root, widget.rect().center())
    if not isinstance(widget, QAbstractScrollArea):
        return middle
    over = [each for each in able if each is not widget and widget.isAncestorOf(each)]
    ends = [each.mapTo(root, each.rect().center()).y() + SAME_LINE + 1 for each in over]
    return QPoint(middle.x(), max(ends, default=widget.mapTo(root, QPoint(0, 0)).y()))


def _lines(placed: Iterable[tuple[QPoint, QWidget]]) -> list[list[tuple[QPoint, QWidget]]]:
    found: list[list[tuple[QPoint, QWidget]]] = []
    for at, widget in sorted(placed, key=lambda pair: pair[0].y()):
        if found and at.y() - found[-1][0][0].y() <= SAME_LINE:
            found[-1].append((at, widget))
        else:
            found.append([(at, widget)])
    return [sorted(line, key=lambda pair: pair[0].x()) for line in found]


def _reachable(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()) or widget.focusProxy() is not None:
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if widget.property("scrolls") and widget.visibleRegion().isEmpty():
        return False  # scrolled away with the rows that it lies over
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and not widget.isChecked():
        group = widget.group()  # of several of which one is on, the arrows reach the others
        return group is None or not group.exclusive() or group.checkedButton() is None
    return True
