"""Row heights, measured in slices so that the window never waits.

A row's height costs a tenth of a millisecond: 5,000 at once would hold the window up for half
a second.
So every row begins with an estimate, the rows in view are measured at once, and the others in
slices of a few milliseconds between the events.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QStandardItem

from attache.gui.briefing_model import BriefingModel
from attache.gui.row_metrics import RowMetrics
from attache.gui.rows import Row

SLICE = 0.008  # seconds of measuring between two turns of the event loop
RARELY = 8  # times what it takes to lay the view out pass before it is laid out again
AT_ONCE = 60  # rows: what a tall screen shows, and a sample article whole


class Measuring(QObject):
    """Gives the model's items their size hints; `apply` is called after each batch, and must lay
    the view out anew without moving what the reader sees."""

    def __init__(self, model: BriefingModel, apply: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._apply = model, apply
        self._known: dict[tuple[str, int, int], int] = {}
        self._scale = 0.0
        self._waiting: deque[tuple[QStandardItem, Row]] = deque()
        self._metrics: RowMetrics | None = None
        self._next = 0.0  # when the view may be laid out again
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def done(self) -> bool:
        """Whether every row has its true height."""
        return not self._waiting

    def restart(self, metrics: RowMetrics, first: Callable[[Row], bool]) -> None:
        """Measure everything anew at these metrics; rows for which `first` says True come first."""
        if metrics.fonts.scale != self._scale or len(self._known) > 40_000:
            self._known.clear()
            self._scale = metrics.fonts.scale
        self._metrics = metrics
        self._waiting.clear()
        estimated = metrics == self._model.metrics  # by the model, when it made the rows
        rest = []
        blocked = self._model.blockSignals(True)
        at_once = 0
        for item, row in self._model.items():
            known = self._lookup(row)
            if known is None and (at_once < AT_ONCE and (first(row) or at_once < 30)):
                at_once += 1
                known = self._measure(row)
            if known is None:
                rest.append((item, row))
                if estimated:
                    continue
                known = metrics.estimate(row)
            item.setSizeHint(QSize(10, known))
        self._model.blockSignals(blocked)
        self._model.metrics = metrics
        self._waiting.extend(rest)
        self._apply()
        if rest:
            self._timer.start()
        else:
            self._timer.stop()

    def more(self, items: Iterable[QStandardItem], *, start: bool) -> None:
        """Measure these rows too, which the model has just made at the same metrics; `start` where
        they are the last."""
        pairs = ((item, self._model.row_of(item.index())) for item in items)
        self._waiting.extend((item, row) for item, row in pairs if row is not None)
        if start and self._waiting:
            self._timer.start()

    def _key(self, row: Row) -> tuple[str, int, int]:
        metrics = self._metrics
        kind = row.kind.value + (100 if row.note else 0)
        return row.text, metrics.width if metrics else 0, kind

    def _lookup(self, row: Row) -> int | None:
        metrics = self._metrics
        fixed = metrics.fixed(row.kind) if metrics else None
        return fixed if fixed is not None else self._known.get(self._key(row))

    def _measure(self, row: Row) -> int:
        if self._metrics is None:
            return 0
        height = self._known[self._key(row)] = self._metrics.height(row)
        return height

    def _slice(self) -> None:
        end = time.perf_counter() + SLICE
        blocked = self._model.blockSignals(True)
        while self._waiting and time.perf_counter() < end:
            item, row = self._waiting.popleft()
            item.setSizeHint(QSize(10, self._measure(row)))
        self._model.blockSignals(blocked)
        now = time.perf_counter()
        if not self._waiting or now > self._next:
            self._apply()
            self._next = time.perf_counter() + RARELY * (time.perf_counter() - now)
        if not self._waiting:
            self._timer.stop()
