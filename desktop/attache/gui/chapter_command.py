"""Asks which chapter of an e-book is to be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from attache.engine.answers import Contents
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import Item, PickDialog
from attache.gui.wording import words_word


class ChapterCommand(QObject):
    """`given_up` where the reader wants none of them."""

    given_up = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._opener = window, window.opener
        self._opener.chapters_found.connect(self.ask)

    def ask(self, found: Contents) -> None:
        """Show the chapters; the one that is picked is opened."""
        items = [
            Item(f"{each.number + 1}. {each.title}", words_word(each.words), each.number)
            for each in found.chapters
        ]
        ask = self.tr("Which chapter of “{name}”?").format(name=Path(found.path).name)
        dialog = PickDialog(self.tr("E-book"), ask, items, parent=self._window)
        dialog.finished.connect(lambda _: self._picked(found, dialog))
        dialog.open()

    def _picked(self, found: Contents, dialog: PickDialog) -> None:
        if isinstance(dialog.picked, int):
            self._opener.open_path(found.path, dialog.picked)
        else:
            self.given_up.emit()
        dialog.deleteLater()
