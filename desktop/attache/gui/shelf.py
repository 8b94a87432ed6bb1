"""The library as the window uses it: kept where it can be, else in memory for this run only."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from attache.gui.worker import Jobs
from attache.model import Article, Briefing
from attache.store.entry import Entry
from attache.store.library import Library

_LOG = logging.getLogger("attache.gui")


LONG = 60_000  # letters


def _log(error: Exception) -> None:
    _LOG.warning("article not kept: %s", type(error).__name__)


def _keep(path: Path, briefing: Briefing, opened: float) -> Iterator[object]:
    """In a thread, which needs a connection of its own."""
    library = Library(path)
    try:
        yield library.keep(briefing, opened=opened)
    finally:
        library.close()


class Shelf(QObject):
    """`changed` when an article came or went; `kept` carries the key of one that was put in;
    `set_aside` is where a damaged database was put.

    `library` is the store itself, or None where it cannot be opened or the reader wants none kept.
    """

    changed = Signal()
    kept = Signal(str)

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library: Library | None = None
        self.set_aside: Path | None = None
        self._path = path
        self._jobs = Jobs(self)
        self._jobs.value.connect(self._tell)
        self._jobs.broke.connect(_log)
        try:
            self.library = Library(path if path is not None else Path(":memory:"))
            self.set_aside = self.library.set_aside
        except (OSError, sqlite3.Error) as error:
            _LOG.warning("no library: %s", type(error).__name__)

    def keep(self, briefing: Briefing) -> None:
        """Put an article in, or renew it; a long one in a thread, for the index of its words takes
        a while."""
        if self.library is None:
            return
        if self._path is not None and len(briefing.article.text) > LONG:
            path, opened = self._path, time.time()
            self._jobs.start(lambda _: _keep(path, briefing, opened))
            return
        try:
            self._tell(self.library.keep(briefing, opened=time.time()))
        except sqlite3.Error as error:
            _log(error)

    def _tell(self, entry: object) -> None:
        self.changed.emit()
        if isinstance(entry, Entry):
            self.kept.emit(entry.fingerprint)

    def entries(self, typed: str = "") -> tuple[Entry, ...]:
        """What the search finds, last opened first."""
        try:
            return self.library.entries(typed) if self.library else ()
        except sqlite3.Error:
            return ()

    def article(self, key: str) -> Article | None:
        """An article as it was kept."""
        try:
            return self.library.article(key) if self.library else None
        except sqlite3.Error:
            return None

    def tag(self, key: str, tags: tuple[str, ...]) -> None:
        """The reader's tags of one article."""
        if self.library:
            try:
                self.library.tag(key, tags)
            except sqlite3.Error as error:
                _LOG.warning("tags not kept: %s", type(error).__name__)
            self.changed.emit()

    def remove(self, key: str) -> None:
        """Take one article out."""
        if self.library:
            try:
                self.library.remove(key)
            except sqlite3.Error as error:
                _LOG.warning("article not removed: %s", type(error).__name__)
            self.changed.emit()

    def clear(self) -> None:
        """Forget all articles; corrections stay."""
        if self.library:
            self.library.clear()
            self.changed.emit()

    def close(self) -> None:
        """Give the file back, when what is being put in is in."""
        self._jobs.close()
        if self.library:
            self.library.close()
            self.library = None
