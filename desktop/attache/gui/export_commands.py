"""Commands that bring briefings out into files."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from attache.errors import ArticleError
from attache.gui import files
from attache.gui.main_window import MainWindow
from attache.gui.page_view import PageView
from attache.gui.wording import heading


class ExportCommands(QObject):
    """Export to one of the formats, save the page."""

    def __init__(self, window: MainWindow, page: PageView) -> None:
        super().__init__(window)
        self._window, self._desk, self._page = window, window.desk, page
        page.save_asked.connect(self.save_page)
        page.fault.connect(window.message.show_fault)

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        return {"export": self.export, "export_pdf": self.save_page}

    def export(self) -> None:
        """Ask for place and format, and write."""
        from attache.export import EXPORTS  # here and below: not before it is wanted

        self._ask(tuple(EXPORTS))

    def save_page(self) -> None:
        """Ask where, and write the page."""
        self._ask(("pdf",))

    def _ask(self, formats: tuple[str, ...]) -> None:
        briefing = self._desk.shown
        if briefing is None:
            return
        source = briefing.article.source
        name = files.suggested_name(heading(briefing.article), source.path)
        folder = Path(source.path).parent if source.path else Path.home()
        goal = files.ask_export(self._window, str(folder / f"{name}.{formats[0]}"), formats)
        if goal:
            self.write(goal)

    def write(self, goal: str) -> None:
        """Write to a path whose ending names the format, and say so in the window."""
        from attache.export import exported, format_of, write_atomically

        briefing = self._desk.shown
        if briefing is None:
            return
        message = self._window.message
        try:
            kind = format_of(goal)
            data = exported(briefing, kind, self._page.options())
            if kind == "csv":  # who saves a table here opens it by a click: Excel asks for the mark
                data = BOM_UTF8 + data
            write_atomically(goal, data, overwrite=True)  # the dialog has asked
        except ArticleError as error:
            title = self.tr("“{name}” was not saved.").format(name=Path(goal).name)
            again = (self.tr("Save elsewhere…"), self.export)
            message.show_fault(title, error.message, (again,))
            return
        message.show_note(self.tr("Saved: {path}").format(path=goal), seconds=8)
