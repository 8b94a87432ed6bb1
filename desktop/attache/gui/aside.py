"""Orders for long texts, carried out by a child process of this program.

A thread of the engine shares one interpreter with the window: while it analyses a book, each stroke
of the window's brush has to wait for its turn, and these add up to stalls that a reader feels.  A
child has its own.  What it sends is unpacked here in slices between the events.
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import attache
from attache.errors import ArticleError
from attache.jobs import ENGINE
from attache.jobs.child import Broken
from attache.jobs.orders import Order
from attache.jobs.parcels import Unpacking, parcels

SLICE = 0.006  # seconds of packing or unpacking between two turns of the event loop
PATIENCE = 2000  # milliseconds to wait for a killed child, at the end of the program


def command() -> tuple[str, list[str]]:
    """The program and arguments of the child: the bundle itself, or this Python."""
    if getattr(sys, "frozen", False):
        return sys.executable, [ENGINE]
    return sys.executable, ["-P", "-m", "attache", ENGINE]


def _environment() -> QProcessEnvironment:
    found = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):  # the very files that this process runs, not a namesake
        ours = str(Path(attache.__file__).parent.parent)
        others = found.value("PYTHONPATH")
        found.insert("PYTHONPATH", os.pathsep.join([ours, others] if others else [ours]))
    return found


class Aside(QObject):
    """One order at a time, like `worker.Jobs`: a new one kills the child of the last."""

    value = Signal(object)
    fault = Signal(object)
    broke = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: QProcess | None = None
        self._unpacking = Unpacking()
        self._received: deque[bytes] = deque()
        self._outgoing: Iterator[bytes] = iter(())
        self._ended = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        """Whether an order is being carried out."""
        return self._child is not None

    @property
    def process(self) -> int:
        """The child's process id; 0 where there is none."""
        return self._child.processId() if self._child else 0

    def start(self, order: Order) -> None:
        """Begin an order in place of the one that runs."""
        self._give_up()
        child = self._child = QProcess(self)
        child.setProcessEnvironment(_environment())
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._receive)
        child.finished.connect(self._end)
        child.errorOccurred.connect(self._failed)
        self._unpacking, self._ended = Unpacking(), False
        self._received.clear()
        self._outgoing = parcels(iter((order,)))
        child.start(*command())
        self._timer.start()

    def cancel(self) -> None:
        """Kill the child; nothing of it arrives any more."""
        if self._child is not None:
            self._give_up()
            self.finished.emit()

    def close(self) -> None:
        """Cancel, and wait until no child is left."""
        child = self._child
        self.cancel()
        if child is not None:
            child.waitForFinished(PATIENCE)

    def _give_up(self) -> None:
        child, self._child = self._child, None
        self._timer.stop()
        self._outgoing = iter(())
        self._received.clear()
        if child is not None:
            child.readyReadStandardOutput.disconnect(self._receive)
            child.finished.disconnect(self._end)
            child.errorOccurred.disconnect(self._failed)
            child.finished.connect(child.deleteLater)
            child.kill()

    # --- the child's signals ------------------------------------------------------------------

    def _receive(self) -> None:
        if self._child is not None:
            self._received.append(bytes(self._child.readAllStandardOutput().data()))
            self._timer.start()

    def _end(self) -> None:
        self._receive()
        self._ended = True
        self._timer.start()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    # --- between the events -------------------------------------------------------------------

    def _slice(self) -> None:
        end = time.perf_counter() + SLICE
        while time.perf_counter() < end:
            if not (self._send() or self._unpack()):
                self._rest()
                return

    def _send(self) -> bool:
        parcel = next(self._outgoing, None)
        if parcel is None or self._child is None:
            return False
        self._child.write(parcel)
        return True

    def _unpack(self) -> bool:
        """Unpack one parcel; whether there was one."""
        for value in self._unpacking.values():
            if value is not None:
                self._tell(value)
            return self._child is not None
        if self._received:
            self._unpacking.take(self._received.popleft())
            return True
        return False

    def _rest(self) -> None:
        """Nothing to do until the child sends more, or it is over."""
        self._timer.stop()
        child = self._child
        if child is None or not self._ended:
            return
        self._child = None
        well = child.exitStatus() is QProcess.ExitStatus.NormalExit and child.exitCode() == 0
        trace = () if well else (f"the child ended: {child.error().name}, {child.exitCode()}",)
        child.deleteLater()
        if trace:
            self.broke.emit(Broken(trace))
        self.finished.emit()

    def _tell(self, value: object) -> None:
        if isinstance(value, ArticleError):
            self.fault.emit(value)
        elif isinstance(value, Exception):
            self.broke.emit(value)
        else:
            self.value.emit(value)
