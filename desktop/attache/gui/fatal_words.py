"""What Qt says before it gives up (no screen, a broken plug-in) becomes a readable report."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from attache import __version__, faults

_WHY = (
    "The window cannot be opened on this screen. Is there one (DISPLAY or WAYLAND_DISPLAY)? "
    "`attache analyse` and `attache brief` work without."
)


@contextmanager
def fatal_words_reported(folder: Path) -> Iterator[None]:
    """While the application begins: what Qt warns of goes to the error stream as ever, and where it
    then ends the process, a report goes to `folder` and the process ends with `faults.STATUS`."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        said.append(words)
        if kind == QtMsgType.QtFatalMsg:
            python = f"Attaché {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}"
            faults.tell(_WHY, "\n".join((python, "", *said)), folder)
            os._exit(faults.STATUS)  # Qt would abort
        elif kind != QtMsgType.QtDebugMsg and sys.stderr is not None:
            with suppress(OSError, ValueError):
                sys.stderr.write(f"{words}\n")

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
