"""Carries out orders: short texts in a thread, which begins at once; long ones in a child process,
which leaves the window its interpreter."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from attache.gui.aside import Aside
from attache.gui.worker import Cancel, Jobs
from attache.jobs.orders import Order
from attache.jobs.steps import steps

LONG = 60_000  # letters: some 10,000 words, a fifth of a second of the engine


class Runner(QObject):
    """One order at a time: a new one cancels the last.

    `value` brings what becomes known, `fault` an ArticleError, `broke` any other exception (a
    bug), `finished` the end; nothing arrives any more from an order that was cancelled.
    """

    value = Signal(object)
    fault = Signal(object)
    broke = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.aside = Jobs(self), Aside(self)
        self.long = LONG
        for each in (self.jobs, self.aside):
            each.value.connect(self.value)
            each.fault.connect(self.fault)
            each.broke.connect(self.broke)
            each.finished.connect(self.finished)

    def start(self, order: Order) -> None:
        """Begin an order in place of the one that runs."""
        if order.letters > self.long:
            self.jobs.cancel()
            self.aside.start(order)
        else:
            self.aside.cancel()
            self.jobs.start(lambda cancelled: _work(order, cancelled))

    def cancel(self) -> None:
        """Give up what runs."""
        self.jobs.cancel()
        self.aside.cancel()

    def close(self) -> None:
        """Cancel, and wait until neither thread nor child runs."""
        self.jobs.close()
        self.aside.close()


def _work(order: Order, cancelled: Cancel) -> Iterator[object]:
    return steps(order, cancelled)
