"""What the window remembers: layout, theme, recent files, and the library."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt

from attache.corrections import fingerprint
from attache.gui.colours import Colours
from attache.gui.dialog_size import within_screen
from attache.gui.fonts import SERIF
from attache.gui.keeper import Keeper
from attache.gui.library_model import counts_line, when
from attache.gui.library_pane import LibraryPane
from attache.gui.looks import Looks, ThemeChoice
from attache.gui.main_window import MainWindow
from attache.gui.recent_list import Recent
from attache.gui.shelf import Shelf
from attache.store.entry import Entry


class Memory(QObject):
    """Joins the window to settings and library."""

    def __init__(self, window: MainWindow, keeper: Keeper, shelf: Shelf) -> None:
        super().__init__(window)
        self._window, self._keeper, self._shelf = window, keeper, shelf
        self._looks: Looks = window.looks
        self.pane = LibraryPane(shelf, self._looks, window)
        window.put_library(self.pane)
        self.colours = Colours(window, keeper)
        self.pane.delegate.colours = lambda: window.desk.kept
        window.desk.briefing_changed.connect(self.pane.list.viewport().update)
        self._opener, self._desk = window.opener, window.desk
        self.pane.chosen.connect(self._open_entry)
        self._opener.opened.connect(self._opened)
        self._opener.known.connect(self._known)
        shelf.kept.connect(self._kept)
        window.empty.clear_asked.connect(self.clear)
        window.closing.connect(self._close)
        self._looks.changed.connect(self._looked)
        window.actions_by_name["preferences"].triggered.connect(lambda _=False: self.preferences())
        self._restore()
        self._tell_recent()
        self._tell_trouble()
        # Opening a file clears the bar: the reader of the first article is told too.
        once = Qt.ConnectionType.SingleShotConnection
        self._opener.opened.connect(self._tell_trouble, once)

    def _tell_trouble(self) -> None:
        """Say where the library was damaged, or cannot be used."""
        shelf, message = self._shelf, self._window.message
        if shelf.set_aside is not None:
            message.show_fault(
                self.tr("The library was damaged, and a new one is begun."),
                self.tr("The damaged one is kept at {path}.").format(path=shelf.set_aside),
            )
        elif shelf.library is None:
            message.show_fault(
                self.tr("The library cannot be opened: what you correct now is not kept."),
                self.tr(
                    "Close other programs that use it, make room on the disk, or check that you may"
                    " write in its folder. Then start Attaché again."
                ),
            )

    def _restore(self) -> None:
        now, window = self._keeper.now, self._window
        self._opener.method, self._opener.sentences = now.method, now.sentences
        window.panes.library_wanted = now.show_library
        window.briefing.context = now.context
        window.briefing.sort(now.group_order)
        window.briefing.filters.ordered.connect(
            lambda order: self._keeper.change(group_order=order)
        )
        within_screen(window, QSize(1440, 900), share=0.95)
        geometry = self._keeper.state("window")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        panes = self._keeper.state("panes")
        if not panes.isEmpty():
            window.panes.restore(panes)
        contrast = now.theme == "contrast"
        choice = ThemeChoice(now.theme) if now.theme in set(ThemeChoice) else ThemeChoice.SYSTEM
        self._looks.text_size = now.text_scale
        self._looks.motion = now.animations
        self._looks.family = now.article_font or self._looks.family
        self._looks.set_theme(choice, contrast=contrast)

    def _looked(self) -> None:
        theme = "contrast" if self._looks.contrast else self._looks.choice.value
        family = "" if self._looks.family == SERIF else self._looks.family
        self._keeper.change(theme=theme, text_scale=self._looks.text_size, article_font=family)

    def preferences(self) -> None:
        """Open the page of preferences."""
        from attache.gui.preferences import Preferences
        from attache.gui.summary_methods import methods

        dialog = Preferences(self._keeper, self._looks, methods(), self._window)
        dialog.forget.connect(self.clear)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._take_up())
        dialog.open()

    def _take_up(self) -> None:
        """What the next article is opened with."""
        now = self._keeper.now
        self._looks.motion = now.animations
        self._opener.method, self._opener.sentences = now.method, now.sentences

    def reopen_last(self) -> None:
        """Open the last article again, where the reader wishes that."""
        if self._keeper.now.reopen_last and self._keeper.now.recent:
            self._opener.open_path(self._keeper.now.recent[0])

    def _opened(self, key: str) -> None:
        self._keeper.opened(key)

    def _known(self) -> None:
        briefing = self._desk.shown
        self._keeper.change(method=self._opener.method, sentences=self._opener.sentences)
        if briefing is not None and self._keeper.now.keep_library:
            self._shelf.keep(briefing)
        self._tell_recent()

    def _kept(self, key: str) -> None:
        article = self._desk.article
        if article is not None and fingerprint(article.text) == key:
            self.pane.mark(key)
        self._tell_recent()

    def _open_entry(self, entry: Entry) -> None:
        there = bool(entry.path) and Path(entry.path or "").is_file()
        # of an e-book the library knows which chapter it was
        article = self._shelf.article(entry.fingerprint) if not there or _is_book(entry) else None
        if article is None and there and entry.path:
            self._opener.open_path(entry.path)
        elif article is not None:
            self._opener.open_article(article, "")

    def _tell_recent(self) -> None:
        entries = {entry.path: entry for entry in self._shelf.entries() if entry.path}
        now = datetime.now().astimezone()
        recent = tuple(_recent(path, entries.get(path), now) for path in self._keeper.now.recent)
        self._window.empty.tell_recent(recent)
        menu = self._window.recent
        menu.clear()
        menu.setEnabled(bool(recent))
        for each in recent:
            action = menu.addAction(each.heading[:60].replace("&", "&&"))
            action.setToolTip(each.path)
            action.triggered.connect(lambda _=False, path=each.path: self._opener.open_path(path))
        menu.addSeparator()
        menu.addAction(self.tr("Clear history")).triggered.connect(lambda _=False: self.clear())

    def clear(self) -> None:
        """Forget every article that was opened."""
        with contextlib.suppress(sqlite3.Error):
            self._shelf.clear()
        self._keeper.change(recent=(), slots={})
        self._tell_recent()

    def _close(self) -> None:
        window = self._window
        self._keeper.change(
            show_library=window.panes.library_wanted, context=window.briefing.context
        )
        if window.isVisible():
            states = {"window": window.saveGeometry()}
            if window.panes.moved and not window.panes.single:
                states["panes"] = window.panes.saveState()
            self._keeper.keep_states(states)
        self._keeper.write()
        self._shelf.close()


def _is_book(entry: Entry) -> bool:
    return entry.format == "epub"


def _recent(path: str, entry: Entry | None, now: datetime) -> Recent:
    if entry is None:
        return Recent(path, Path(path).name)
    return Recent(path, entry.heading, counts_line(entry), when(entry.opened, now))
