"""Commands that bring pages to paper: the one on the desk, or those of several articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QProgressDialog

from attache.gui.library_model import when
from attache.gui.main_window import MainWindow
from attache.gui.opened import Opened
from attache.gui.page_view import PageView
from attache.gui.print_values import Asked, Report, Step
from attache.gui.shelf import Shelf
from attache.gui.wording import heading
from attache.gui.worker import Jobs

PATIENCE = 700  # milliseconds before progress is shown


class PrintCommands(QObject):
    """Print the page, or a page each of several articles: one dialog, one job, one report."""

    def __init__(self, window: MainWindow, page: PageView, shelf: Shelf) -> None:
        super().__init__(window)
        self._window, self._desk, self._page = window, window.desk, page
        self._opened = Opened(window, page, shelf)
        self._jobs = Jobs(self)
        self._jobs.value.connect(self._arrived)
        self._jobs.fault.connect(lambda error: self._ended(Report(0, (("", error.message),))))
        self._jobs.broke.connect(self._broke)
        window.closing.connect(self._jobs.close)
        page.print_asked.connect(self.print)
        self._progress: QProgressDialog | None = None
        self._stop = False
        self._printer = ""

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        return {"print": self.print, "print_several": self.print_several}

    def print(self) -> None:
        """Ask which printer, and print the page."""
        briefing = self._desk.shown
        if briefing is None:
            return
        from attache.export import exported

        options = self._page.options()
        title = heading(briefing.article)[:80]
        self._print([Asked(title, lambda: exported(briefing, "pdf", options))], title)

    def print_several(self) -> None:
        """Ask which articles, then which printer, and print a page of each."""
        from attache.gui.several_dialog import Choice, SeveralDialog

        now = datetime.now().astimezone()
        entries = self._opened.entries()
        choices = [
            Choice(entry.fingerprint, entry.heading, when(entry.opened, now), wanted)
            for entry, wanted in entries
        ]
        if not choices:
            self._window.message.show_fault(
                self.tr("There is nothing to print."), self.tr("Open an article first.")
            )
            return
        dialog = SeveralDialog(choices, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        if accepted:
            self.print_these(chosen)

    def print_these(self, keys: Sequence[str]) -> None:
        """Print a page of each of these articles, by their fingerprints."""
        self._print(self._opened.pages(keys), self.tr("Briefings"))

    def _print(self, pages: list[Asked], title: str) -> None:
        from attache.gui import printing  # Qt's printing is loaded when somebody prints

        if self._jobs.running or not pages:
            return
        options = self._page.options()
        printer = printing.printer_for(options.paper.value, title, greyscale=options.greyscale)
        if not printing.ask(self._window, printer, len(pages)):
            return
        self._stop, self._printer = False, printer.printerName()
        words = self.tr("Printing…")
        cancel = self.tr("Cancel")
        self._progress = progress = QProgressDialog(words, cancel, 0, 2 * len(pages), self._window)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(PATIENCE)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.canceled.connect(self.stop)
        self._jobs.start(printing.printing(pages, printer, lambda: self._stop))

    def stop(self) -> None:
        """Give up what is being printed; the report comes all the same."""
        self._stop = True

    def _arrived(self, value: object) -> None:
        if isinstance(value, Step) and self._progress is not None and not self._stop:
            self._progress.setMaximum(value.of)
            self._progress.setValue(value.done)
        elif isinstance(value, Report):
            self._ended(value)

    def _broke(self, error: object) -> None:
        self._close_progress()
        self._page.broke.emit(error)

    def _close_progress(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self.stop)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None

    def _ended(self, report: Report) -> None:
        self._close_progress()
        message = self._window.message
        if report.faults:
            reasons = [f"{name}: {reason}" if name else reason for name, reason in report.faults]
            more = [self._printed(report.printed)] if report.printed else []
            several = report.printed or len(report.faults) > 1
            title = self.tr("Some pages were not printed.") if several else ""
            title = title or self.tr("The page was not printed.")
            message.show_fault(title, " ".join([*reasons[:5], *more]))
        elif report.stopped:
            words = self.tr("Printing was stopped.")
            message.show_note(f"{words} {self._printed(report.printed)}", seconds=8)
        else:
            message.show_note(self._printed(report.printed, self._printer), seconds=8)

    def _printed(self, number: int, printer: str = "") -> str:
        """As in "3 pages went to the printer."."""
        if printer and number:
            one = self.tr("1 page went to {printer}.")
            more = self.tr("{count} pages went to {printer}.")
        elif number:
            one = self.tr("1 page went to the printer.")
            more = self.tr("{count} pages went to the printer.")
        else:
            return self.tr("No page was printed.")
        return (one if number == 1 else more).format(count=number, printer=printer)
