"""Commands on quotes: going from one to the next, finding, copying, why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from attache.gui.copying import as_markdown, mime
from attache.gui.main_window import MainWindow
from attache.gui.rows import Row


class QuoteCommands(QObject):
    """What the menus Edit, Quote and Go do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        window.briefing.view.entered_row.connect(self._enter_article)
        window.briefing.view.button_pressed.connect(self._press)

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        briefing = self._window.briefing
        return {
            "copy": self.copy,
            "copy_quote": self.copy_quote,
            "copy_markdown": self.copy_markdown,
            "find": self._begin_find,
            "find_next": lambda: self._find(1),
            "find_previous": lambda: self._find(-1),
            "filter": self._filter,
            "clear_filter": briefing.reset_filters,
            "why": self._why,
            "to_article": self._to_article,
            "next": lambda: briefing.step(1),
            "previous": lambda: briefing.step(-1),
            "next_country": lambda: briefing.step(1, by_group=True),
            "previous_country": lambda: briefing.step(-1, by_group=True),
            "next_pane": lambda: self._pane(1),
            "previous_pane": lambda: self._pane(-1),
        }

    def copy(self) -> None:
        """What is selected in a field or the article; else the chosen quote with its source."""
        focus = QApplication.focusWidget()
        article = self._window.article.view
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.copy()
        elif article.textCursor().hasSelection() and focus is not self._window.briefing.view:
            article.copy()
        else:
            self.copy_quote()

    def copy_quote(self) -> None:
        """The chosen quote as text, rich text and Markdown."""
        briefing, number = self._desk.shown, self._desk.chosen
        if briefing is not None and number >= 0:
            QGuiApplication.clipboard().setMimeData(mime(briefing, briefing.quotes[number]))
            self._window.status.note(self.tr("Quote copied"))

    def copy_markdown(self) -> None:
        """The chosen quote as Markdown text."""
        briefing, number = self._desk.shown, self._desk.chosen
        if briefing is not None and number >= 0:
            text = as_markdown(briefing, briefing.quotes[number])
            QGuiApplication.clipboard().setText(text)
            self._window.status.note(self.tr("Quote copied as Markdown"))

    def _begin_find(self) -> None:
        self._window.show_view("article" if self._window.panes.single else "desk")
        self._window.article.find_bar.begin()

    def _enter_article(self) -> None:
        self._window.show_view("article" if self._window.panes.single else "desk")
        self._window.article.view.setFocus()

    def _press(self, name: str, row: Row) -> None:
        """A button of a quote's card."""
        self._desk.choose(row.number)
        view = self._window.briefing.view
        if name == "menu":
            view.customContextMenuRequested.emit(view.viewport().mapFromGlobal(QCursor.pos()))
        else:
            self._window.actions_by_name[name].trigger()

    def _find(self, way: int) -> None:
        bar = self._window.article.find_bar
        if bar.isVisible():
            bar.step(way)
        else:
            self._begin_find()

    def _filter(self) -> None:
        self._window.show_view("briefing" if self._window.panes.single else "desk")
        self._window.briefing.filters.focus_words()

    def _why(self) -> None:
        self._window.show_view("briefing" if self._window.panes.single else "desk")
        # after the pane has its place
        QTimer.singleShot(0, self._window.why.toggle)

    def _to_article(self) -> None:
        if 0 <= self._desk.chosen < len(self._desk.quotes):
            self._window.show_view("article" if self._window.panes.single else "desk")
            self._desk.ask_place(self._desk.quotes[self._desk.chosen].span)
            self._window.article.view.setFocus()

    def _pane(self, way: int) -> None:
        window = self._window
        panes: list[QWidget] = [
            pane
            for pane in (window.library, window.article.view, window.briefing.view, window.page)
            if pane is not None and pane.isVisible()
        ]
        if not panes:
            return
        focus = QApplication.focusWidget()
        here = [
            number
            for number, pane in enumerate(panes)
            if focus and (pane is focus or pane.isAncestorOf(focus))
        ]
        panes[(here[0] + way) % len(panes) if here else 0].setFocus()
