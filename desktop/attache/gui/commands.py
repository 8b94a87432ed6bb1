"""What the menus, buttons and keys do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from attache import assets
from attache.errors import ArticleError
from attache.gui import files
from attache.gui.copying import as_markdown, mime
from attache.gui.drops import Offer
from attache.gui.looks import Looks, ThemeChoice
from attache.gui.main_window import MainWindow
from attache.gui.page_bytes import page_pdf
from attache.gui.wording import heading


class Commands(QObject):
    """Connects each action of the window to one method here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._opener = window.desk, window.opener
        self.folder = str(Path.home())
        window.offered.connect(self.take)
        self._opener.faulted.connect(self.tell_fault)
        empty = window.empty
        empty.open_asked.connect(self.open)
        empty.paste_asked.connect(window.paste)
        empty.sample_asked.connect(self.sample)
        empty.recent_asked.connect(self._opener.open_path)
        self._connect()

    def _connect(self) -> None:
        window, article, briefing = self._window, self._window.article, self._window.briefing
        looks: Looks = window.looks
        table: dict[str, Callable[[], object]] = {
            "open": self.open,
            "paste": self.paste,
            "sample": self.sample,
            "export_pdf": self.export_pdf,
            "export": self.export_pdf,
            "close_article": lambda: self._desk.lay(None),
            "quit": window.close,
            "copy": self.copy,
            "copy_quote": self.copy_quote,
            "copy_markdown": self.copy_markdown,
            "find": article.find_bar.begin,
            "find_next": lambda: self._find(1),
            "find_previous": lambda: self._find(-1),
            "filter": briefing.filters.focus_words,
            "clear_filter": briefing.reset_filters,
            "desk": lambda: window.show_view("desk"),
            "page": lambda: window.show_view("page"),
            "library": self._library,
            "larger": lambda: looks.step_text_size(1),
            "smaller": lambda: looks.step_text_size(-1),
            "normal": lambda: looks.set_text_size(100),
            "theme_system": lambda: looks.set_theme(ThemeChoice.SYSTEM),
            "theme_light": lambda: looks.set_theme(ThemeChoice.LIGHT),
            "theme_dark": lambda: looks.set_theme(ThemeChoice.DARK),
            "contrast": lambda: looks.set_theme(looks.choice, contrast=not looks.contrast),
            "to_article": self._to_article,
            "next": lambda: briefing.step(1),
            "previous": lambda: briefing.step(-1),
            "next_country": lambda: briefing.step(1, by_group=True),
            "previous_country": lambda: briefing.step(-1, by_group=True),
            "next_pane": lambda: self._pane(1),
            "previous_pane": lambda: self._pane(-1),
        }
        for name, do in table.items():
            window.actions_by_name[name].triggered.connect(lambda _=False, do=do: do())
        looks.changed.connect(self._check)
        self._check()

    def _check(self) -> None:
        looks, actions = self._window.looks, self._window.actions_by_name
        for choice in ThemeChoice:
            actions[f"theme_{choice.value}"].setChecked(looks.choice is choice)
        actions["contrast"].setChecked(looks.contrast)
        actions["library"].setChecked(self._window.panes.library_wanted)

    # --- opening ------------------------------------------------------------------------------

    def open(self) -> None:
        """Ask for files, and open them."""
        chosen = files.ask_open(self._window, self.folder)
        if chosen:
            self.folder = str(Path(chosen[0]).parent)
            self.take(Offer(tuple(chosen)))

    def sample(self) -> None:
        """Open the article that ships with the program."""
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
        """Open what was chosen, dropped or pasted."""
        message = self._window.message
        if found.text:
            self._opener.open_text(found.text)
        elif found.files:
            self._opener.open_path(found.files[0])
        elif not found.left_out:
            message.show_fault(
                self.tr("There is nothing to paste."),
                self.tr("Copy the text of an article first, then paste it here."),
            )
        if found.left_out:
            names = ", ".join(f"“{name}”" for name in found.left_out[:5])
            message.show_fault(
                self.tr("Left out: {names}").format(names=names),
                self.tr("Attaché reads articles: text, web pages, PDF, Word and their like."),
                ((self.tr("Open another…"), self.open),),
            )

    def tell_fault(self, title: str, text: str, key: str) -> None:
        """A file or text could not be opened."""
        actions = (
            (self.tr("Paste text"), self._window.paste),
            (self.tr("Open another…"), self.open),
        )
        self._window.message.show_fault(title, text, actions)

    # --- exporting ----------------------------------------------------------------------------

    def export_pdf(self) -> None:
        """Ask where, and write the page there."""
        briefing = self._desk.shown
        if briefing is None:
            return
        source = briefing.article.source
        name = files.suggested_name(heading(briefing.article), source.path, "pdf")
        start = (
            str(Path(source.path).parent / name) if source.path else str(Path(self.folder) / name)
        )
        goal = files.ask_save(
            self._window, self.tr("Save the page"), start, [self.tr("PDF (*.pdf)")]
        )
        if goal:
            self.write_pdf(goal if goal.lower().endswith(".pdf") else goal + ".pdf")

    def write_pdf(self, goal: str) -> None:
        """Write the page to a path, and say so."""
        briefing = self._desk.shown
        if briefing is None:
            return
        message = self._window.message
        try:
            files.write(goal, page_pdf(briefing))
        except ArticleError as error:
            title = self.tr("“{name}” was not saved.").format(name=Path(goal).name)
            message.show_fault(
                title, error.message, ((self.tr("Save elsewhere…"), self.export_pdf),)
            )
            return
        message.show_note(self.tr("Saved: {path}").format(path=goal), seconds=8)

    # --- copying ------------------------------------------------------------------------------

    def copy(self) -> None:
        """What is selected in a field or the article; else the chosen quote with its source."""
        focus = QApplication.focusWidget()
        article = self._window.article.view
        if isinstance(focus, QLineEdit) and focus.hasSelectedText():
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

    # --- going --------------------------------------------------------------------------------

    def _find(self, way: int) -> None:
        bar = self._window.article.find_bar
        if bar.isVisible():
            bar.step(way)
        else:
            bar.begin()

    def _library(self) -> None:
        panes = self._window.panes
        panes.library_wanted = not panes.library_wanted
        panes.arrange()
        self._check()

    def _to_article(self) -> None:
        if 0 <= self._desk.chosen < len(self._desk.quotes):
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
            n
            for n, pane in enumerate(panes)
            if focus and (pane is focus or pane.isAncestorOf(focus))
        ]
        goal = (here[0] + way) % len(panes) if here else 0
        panes[goal].setFocus()
