"""What the reader can correct, as commands of the window: each makes one step of the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QUndoView
from shiboken6 import isValid

from attache.gui.correcting_article import CorrectingArticle
from attache.gui.correcting_menus import CorrectingMenus
from attache.gui.correcting_quote import CorrectingQuote
from attache.gui.corrections_file import CorrectionsFile
from attache.gui.history import History
from attache.gui.main_window import MainWindow

if TYPE_CHECKING:
    from attache.gui.correct_link import CorrectLink
    from attache.gui.toast import Toast


class Correcting(QObject):
    """Joins the window's Correct menu, its context menus and undo to the history."""

    def __init__(self, window: MainWindow, history: History) -> None:
        super().__init__(window)
        self._window, self._desk, self.history = window, window.desk, history
        self._list: QUndoView | None = None
        window.opener.prepare = history.take_up
        history.reread.connect(window.opener.reread)
        history.changed.connect(self._tell)
        history.unsaved.connect(self._unsaved)
        window.opener.additions_faulted.connect(self._additions_faulted)
        self.quote = CorrectingQuote(window, history)
        self.article = CorrectingArticle(window, history)
        self.file = CorrectionsFile(window, history)
        self.menus = CorrectingMenus(window)
        self._connect()
        self._tell()

    def _connect(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "undo": self.history.stack.undo,
            "redo": self.history.stack.redo,
            "steps": self.steps,
            "correct": self._correct,
        }
        for family in (self.quote, self.article, self.file):
            table |= family.table()
        for name, do in table.items():
            self._window.actions_by_name[name].triggered.connect(lambda _=False, do=do: do())
        self.history.stack.indexChanged.connect(lambda _: self._tell())
        self.history.stack.indexChanged.connect(self._unsay)
        self.history.made.connect(self._say)
        self._window.status.corrections.clicked.connect(lambda _=False: self.steps())

    def _tell(self) -> None:
        stack, actions = self.history.stack, self._window.actions_by_name
        if not isValid(stack):  # its end is the last thing that it tells
            return
        self._window.status.tell_corrections(
            len(self.history.corrections), saved=self.history.saved
        )
        actions["undo"].setEnabled(stack.canUndo())
        actions["redo"].setEnabled(stack.canRedo())
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        actions["undo"].setText(f"{undo}: {stack.undoText()}" if stack.canUndo() else undo)
        actions["redo"].setText(f"{redo}: {stack.redoText()}" if stack.canRedo() else redo)

    @cached_property
    def card(self) -> CorrectLink:
        """The card to correct with, made when it is first wanted: the window opens without it."""
        from attache.gui.correct_link import CorrectLink

        return CorrectLink(self._window, self.history, self.quote)

    def _correct(self) -> None:
        self.card.open()

    @cached_property
    def toast(self) -> Toast:
        """What tells of the last step; it, too, comes when it is wanted."""
        from attache.gui.toast import Toast

        toast = Toast(self._window.looks, self._window)
        toast.undo_asked.connect(self.history.stack.undo)
        return toast

    def _unsay(self) -> None:
        if "toast" in self.__dict__:
            self.toast.hide()

    def _say(self, words: str) -> None:
        """What was just done, over the pane that is read in, and not over the lit quote."""
        window, view = self._window, self._window.article.view
        pane = next(
            (each for each in (window.article, window.briefing) if each.isVisible()), window.stack
        )
        room = QRect(pane.mapTo(window, QPoint(0, 0)), pane.size())
        lit = view.place_lit().translated(view.viewport().mapTo(window, QPoint(0, 0)))
        self.toast.tell(words, room, lit if view.isVisible() else QRect())

    def _unsaved(self, error: Exception) -> None:
        self._window.message.show_fault(
            self.tr("Your correction could not be saved."),
            self.tr("It holds until you close the article. ({reason})").format(reason=error),
        )

    def _additions_faulted(self, faults: tuple[str, ...]) -> None:
        title = self.tr("Some of your additions could not be used.")
        self._window.message.show_fault(title, " ".join(faults[:3]))

    def steps(self) -> None:
        """The list of steps; a click goes back or forward to one."""
        if self._list is None:
            self._list = QUndoView(self.history.stack, self._window)
            self._list.setWindowFlag(Qt.WindowType.Tool)
            self._list.setWindowTitle(self.tr("Corrections"))
            self._list.setEmptyLabel(self.tr("As it was opened"))
            self._list.resize(320, 360)
        self._list.show()
        self._list.raise_()
