"""The library as the window uses it: kept where it can be, else in memory for this run only."""

from __future__ import annotations

import logging
import sqlite3
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from attache.model import Article, Briefing
from attache.store.entry import Entry
from attache.store.library import Library

_LOG = logging.getLogger("attache.gui")


class Shelf(QObject):
    """`changed` when an article came or went; `set_aside` is where a damaged database was put.

    `library` is the store itself, or None where it cannot be opened or the reader wants none kept.
    """

    changed = Signal()

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library: Library | None = None
        self.set_aside: Path | None = None
        try:
            self.library = Library(path if path is not None else Path(":memory:"))
            self.set_aside = self.library.set_aside
        except (OSError, sqlite3.Error) as error:
            _LOG.warning("no library: %s", type(error).__name__)

    def keep(self, briefing: Briefing) -> Entry | None:
        """Put an article in, or renew it."""
        try:
            found = self.library.keep(briefing, opened=time.time()) if self.library else None
        except sqlite3.Error as error:
            _LOG.warning("article not kept: %s", type(error).__name__)
            return None
        self.changed.emit()
        return found

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
            self.library.remove(key)
            self.changed.emit()

    def clear(self) -> None:
        """Forget all articles; corrections stay."""
        if self.library:
            self.library.clear()
            self.changed.emit()

    def close(self) -> None:
        """Give the file back."""
        if self.library:
            self.library.close()
            self.library = None
