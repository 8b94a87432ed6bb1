"""Commands that bring articles in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from attache import assets
from attache.gui import files
from attache.gui.chapter_command import ChapterCommand
from attache.gui.drops import Offer, reason
from attache.gui.engine_words import own
from attache.gui.main_window import MainWindow


class OpenCommands(QObject):
    """Open, paste, drop, sample; and what is said where it fails."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._opener = window, window.opener
        self.folder = str(Path.home())
        window.offered.connect(self.take)
        self._opener.faulted.connect(self.tell_fault)
        empty = window.empty
        empty.open_asked.connect(self.open)
        empty.paste_asked.connect(window.paste)
        empty.sample_asked.connect(self.sample)
        empty.recent_asked.connect(self._opener.open_path)
        self._waiting: list[str] = []
        self._faults: list[tuple[str, str]] = []
        self._several = False
        self._opener.known.connect(self._next)
        window.status.cancel.clicked.connect(lambda _=False: self._stopped())
        self.chapter = ChapterCommand(window)
        self.chapter.given_up.connect(self._next)

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        return {
            "open": self.open,
            "paste": self.paste,
            "sample": self.sample,
            "close_article": self.close,
            "quit": self._window.close,
        }

    def open(self) -> None:
        """Ask for files, and open them."""
        chosen = files.ask_open(self._window, self.folder)
        if chosen:
            self.folder = str(Path(chosen[0]).parent)
            self.take(Offer(tuple(chosen)))

    def close(self) -> None:
        """Clear the desk; what is still being read does not come any more."""
        self._waiting.clear()
        self._opener.cancel()
        self._window.desk.lay(None)

    def _stopped(self) -> None:
        """The reader gave up waiting: offer to go on with what is on the desk."""
        self._waiting.clear()
        article = self._window.desk.article
        if article is not None and self._window.desk.raw is None:
            self._window.message.show_note(
                self.tr("Stopped. The article is there, its quotes are not."),
                ((self.tr("Find its quotes"), lambda: self._opener.reread(article)),),
            )

    def open_files(self, paths: list[str]) -> None:
        """Open these, as arguments or from a second launch; the window comes to the front."""
        if paths:
            self.take(Offer(tuple(paths)))
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def sample(self) -> None:
        """Open the article that ships with the program."""
        self._window.message.hide()
        found = sorted(assets.path("sample").glob("*.txt"))
        if found:
            self._opener.open_path(str(found[0]))

    def paste(self) -> None:
        """Take an article from the clipboard; in a field, paste there."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            field.paste()
        else:
            self._window.paste()

    def take(self, found: Offer) -> None:
        """Open what was chosen, dropped or pasted; of several files, or a folder, each in its turn,
        so that all are in the library.  What could not be opened is told at the end."""
        message = self._window.message
        message.hide()
        self._faults = []
        self._several = len(found.files) > 1 or any(Path(path).is_dir() for path in found.files)
        if found.text or found.html:
            self._opener.open_text(found.text, found.html)
        elif found.files:
            self._waiting = self._expanded(found.files)
            self._next()
        elif not found.left_out:
            message.show_fault(
                self.tr("There is nothing to paste."),
                self.tr("Copy the text of an article first, then paste it here."),
            )
        if found.left_out:
            names = ", ".join(f"“{name}”" for name in found.left_out[:5])
            message.show_fault(
                self.tr("Left out: {names}").format(names=names),
                reason(found.left_out[0]),
                ((self.tr("Open another…"), self.open),),
            )

    def _expanded(self, paths: tuple[str, ...]) -> list[str]:
        from attache.reading import Failure, expanded

        failures: list[Failure] = []
        found = [str(file) for file in expanded(paths, failures)]
        if not found:
            return list(paths)  # an empty folder: reading says what it is
        self._faults = [(Path(one.path).name, own(one.error.message)) for one in failures]
        return found

    def _next(self) -> None:
        if self._waiting:
            self._opener.open_path(self._waiting.pop(0))
        elif self._faults:
            names = ", ".join(f"“{name}”" for name, _ in self._faults[:5])
            reasons = " ".join(f"{name}: {reason}" for name, reason in self._faults[:5])
            self._faults = []
            self._window.message.show_fault(
                self.tr("Left out: {names}").format(names=names), reasons
            )

    def tell_fault(self, title: str, text: str, key: str) -> None:
        """A file or text could not be opened."""
        if self._several and key:
            self._faults.append((Path(key).name, text))
            self._next()
            return
        actions = (
            (self.tr("Paste text"), self._window.paste),
            (self.tr("Open another…"), self.open),
        )
        self._window.message.show_fault(title, text, actions)
        self._next()
