"""The corrections of an article as a file, to hand on or to keep: written and taken up again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from attache.corrections import BrokenCorrectionsError, as_file, from_file
from attache.errors import ArticleError
from attache.gui import files
from attache.gui.engine_words import own
from attache.gui.history import History
from attache.gui.main_window import MainWindow
from attache.gui.wording import heading

ENDING = "corrections.json"
LARGEST = 16_000_000  # bytes: a hundred times what a whole book corrected would take


class CorrectionsFile(QObject):
    """Commands that bring corrections out and in."""

    def __init__(self, window: MainWindow, history: History) -> None:
        super().__init__(window)
        self._window, self._desk, self._history = window, window.desk, history

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        return {"save_corrections": self.save, "load_corrections": self.load}

    @property
    def _filter(self) -> str:
        return self.tr("Corrections (*.{ending})").format(ending=ENDING)

    def save(self) -> None:
        """Ask where, and write all corrections of the article."""
        article = self._desk.article
        if article is None:
            return
        source = article.source
        name = f"{files.suggested_name(heading(article), source.path)}.{ENDING}"
        folder = Path(source.path).parent if source.path else Path.home()
        goal, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the corrections"), str(folder / name), self._filter
        )
        if goal:
            self.write(goal if goal.lower().endswith(".json") else f"{goal}.{ENDING}")

    def write(self, goal: str) -> None:
        """Write them to this path, all or nothing, and say so in the window."""
        from attache.export import write_atomically  # not before it is wanted: start-up counts

        article, message = self._desk.article, self._window.message
        if article is None:
            return
        record = as_file(article.text, self._history.corrections)
        data = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
        try:
            write_atomically(goal, data.encode("utf-8", "surrogatepass"), overwrite=True)
        except ArticleError as error:
            title = self.tr("“{name}” was not saved.").format(name=Path(goal).name)
            message.show_fault(
                title, own(error.message), ((self.tr("Save elsewhere…"), self.save),)
            )
            return
        message.show_note(self.tr("Saved: {path}").format(path=goal), seconds=8)

    def load(self) -> None:
        """Ask for a file, and take its corrections in place of those that are there."""
        article = self._desk.article
        if article is None:
            return
        folder = Path(article.source.path).parent if article.source.path else Path.home()
        title = self.tr("Take corrections from a file")
        filters = f"{self._filter};;{self.tr('Data, JSON (*.json)')}"
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), filters)
        if chosen:
            self.take(chosen)

    def take(self, path: str) -> None:
        """Make one step of the corrections in this file; a fault is told in the message bar."""
        article, message = self._desk.article, self._window.message
        if article is None:
            return
        message.hide()
        try:
            found = from_file(article.text, _content(path))
        except ArticleError as error:
            title = self.tr("No corrections were taken from “{name}”.")
            again = ((self.tr("Choose another…"), self.load),)
            message.show_fault(title.format(name=Path(path).name), own(error.message), again)
            return
        self._history.replace(self.tr("Corrections from a file"), found)
        words = self.tr("Corrections taken from the file: {count}").format(count=len(found))
        self._window.status.note(words)


def _content(path: str) -> object:
    """What a JSON file holds; raises BrokenCorrectionsError where it cannot be read or is none."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BrokenCorrectionsError(
            f"The file cannot be read ({reason}). Choose another."
        ) from error
    try:
        if len(data) > LARGEST:
            raise ValueError
        return json.loads(data.decode("utf-8-sig", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise BrokenCorrectionsError(
            "This is not a file of corrections. Choose one that Attaché has written."
        ) from error
