"""The reader's settings while the program runs: read once, written when they change."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer

from attache.store.settings import Settings, load, save

_LOG = logging.getLogger("attache.gui")
RECENT = 12


class Keeper(QObject):
    """`now` are the settings; `change` takes the same names.  A folder that cannot be written
    costs only the memory of them."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.now: Settings = load(path)
        self._later = QTimer(self, singleShot=True, interval=800)
        self._later.timeout.connect(self.write)

    def change(self, **values: object) -> None:
        """Set these, and write them soon."""
        changed = replace(self.now, **values)  # type: ignore[arg-type]
        if changed != self.now:
            self.now = changed
            self._later.start()

    def write(self) -> None:
        """Write now."""
        self._later.stop()
        try:
            save(self._path, self.now)
        except OSError as error:
            _LOG.warning("settings not written: %s", type(error).__name__)

    def opened(self, path: str) -> None:
        """Remember a file as the last opened."""
        if path and self.now.keep_library:
            others = [each for each in self.now.recent if each != path]
            self.change(recent=(path, *others)[:RECENT])

    def state(self, name: str) -> QByteArray:
        """A saved state of Qt's by name; empty where there is none."""
        return QByteArray.fromBase64(self.now.layout.get(name, "").encode())

    def keep_states(self, states: dict[str, QByteArray]) -> None:
        """Save states of Qt's by name."""
        kept = {name: bytes(state.toBase64().data()).decode() for name, state in states.items()}
        self.change(layout={**self.now.layout, **kept})
