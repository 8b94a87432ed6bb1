"""Work off the GUI thread: values in, numbered values out, late ones dropped.

A job is a generator: it is given a callable that says whether it is still wanted, and yields values
as they become ready.  Each arrives in the GUI thread by one signal, in order.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from attache.errors import ArticleError, Cancelled

Cancel = Callable[[], bool]
Work = Callable[[Cancel], Iterator[object]]


class _Done:
    """Yielded by the runner after a job's last value."""


class _Run(QRunnable):
    def __init__(self, number: int, work: Work, stop: threading.Event, send: Jobs) -> None:
        super().__init__()
        self._number, self._work, self._stop, self._send = number, work, stop, send

    def run(self) -> None:
        """Called by the pool in its own thread."""
        try:
            for value in self._work(self._stop.is_set):
                if self._stop.is_set():
                    break
                self._tell(value)
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where it is shown
            self._tell(error)
        self._tell(_Done())

    def _tell(self, value: object) -> None:
        try:
            self._send.arrived.emit(self._number, value)
        except RuntimeError:  # the window is gone
            self._stop.set()


class Jobs(QObject):
    """One job at a time: a new one cancels the last.

    `value` brings what the job yields, `fault` an ArticleError, `broke` any other exception (a
    bug), `finished` the end; nothing arrives any more from a job that was cancelled.  `interrupt`
    is called when a job that runs is given up.
    """

    arrived = Signal(int, object)
    value = Signal(object)
    fault = Signal(object)
    broke = Signal(object)
    finished = Signal()

    def __init__(
        self, parent: QObject | None = None, *, interrupt: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._interrupt = interrupt
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)  # a job that is being cancelled must not hold up the next
        self._number = 0
        self._stop = threading.Event()
        self.running = False
        self.arrived.connect(self._sort)

    def start(self, work: Work) -> None:
        """Begin a job in place of the one that runs."""
        self._give_up()
        self._stop = threading.Event()
        self._number += 1
        self.running = True
        self._pool.start(_Run(self._number, work, self._stop, self))

    def cancel(self) -> None:
        """Give up the running job; nothing of it arrives any more."""
        self._give_up()
        self._number += 1
        if self.running:
            self.running = False
            self.finished.emit()

    def _give_up(self) -> None:
        self._stop.set()
        if self.running:
            self._interrupt()

    def close(self) -> None:
        """Cancel, and wait until no thread runs."""
        self.cancel()
        self._pool.waitForDone(5000)

    def _sort(self, number: int, value: object) -> None:
        if number != self._number:
            return
        if isinstance(value, _Done):
            self.running = False
            self.finished.emit()
        elif isinstance(value, ArticleError):
            self.fault.emit(value)
        elif isinstance(value, Exception):
            self.broke.emit(value)
        else:
            self.value.emit(value)
