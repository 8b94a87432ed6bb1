"""Shows a new palette in widgets that the style sheet has dressed already.

Qt looks `palette(...)` up once, when it polishes a widget, and keeps what it found; setting the
style sheet again would help, but then every widget, seen or not, is measured and laid out anew: a
tenth of a second.  Polishing alone takes a few milliseconds for what is in view; the rest follows
in slices.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

SLICE = 0.005  # seconds of polishing between two turns of the event loop
PAUSE = 20  # milliseconds between slices: what is in view is painted first


class Repolish(QObject):
    """Polishes all widgets of the application anew: those in view at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[QWidget] = deque()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._slice)

    def start(self) -> None:
        """The application has a new palette."""
        dressed = [each for each in QApplication.allWidgets() if _is_dressed(each)]
        self._waiting = deque(each for each in dressed if not each.isVisible())
        polish(each for each in dressed if each.isVisible())
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether also what is out of view has the new palette."""
        return not self._waiting

    def _slice(self) -> None:
        end = time.perf_counter() + SLICE
        while self._waiting and time.perf_counter() < end:
            widget = self._waiting.popleft()
            if isValid(widget):
                polish((widget,))
        if not self._waiting:
            self._timer.stop()


def _is_dressed(widget: QWidget) -> bool:
    """Whether Qt polished it before; the others will be when they are shown first."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


def polish(widgets: Iterable[QWidget]) -> None:
    """Dress these anew, after a change of palette or of a property the style sheet asks for."""
    for widget in widgets:
        style, font = widget.style(), widget.font()
        style.unpolish(widget)
        style.polish(widget)
        if isinstance(widget, QLabel) and widget.font() != font:
            widget.setFont(font)  # unpolishing brings back the font of the first polishing
        widget.update()
