"""What happens when a bug is met: a report to copy, a line in the log, and the window stays."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from attache import faults

_LOG = logging.getLogger("attache.gui")
_BLIND = ("offscreen", "minimal")  # screens that nobody sees


def report(error: BaseException) -> str:
    """Versions and traceback, without the words of any article: messages are left out."""
    return faults.report(error, f"Qt {qVersion()}")


def show_failure(said: str) -> None:
    """A box that says why the program could not start, for who sees no error stream; without a
    screen, or where Qt itself does not start, nothing."""
    if QApplication.instance() is None or QGuiApplication.platformName() in _BLIND:
        return
    QMessageBox.critical(None, "Attaché", said)


class CrashDialog(QDialog):
    """The report, ready to copy."""

    def __init__(self, words: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in Attaché"))
        says = self.tr(
            "This is a fault of the program, not of yours. Your articles and corrections are kept. "
            "The report holds versions and places in the program, and no word of your article."
        )
        label = QLabel(says, self)
        label.setWordWrap(True)
        self.text = QPlainTextEdit(words, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setTabChangesFocus(True)
        where = QLabel(self.tr("Log: {path}").format(path=log) if log else "", self)
        where.setProperty("second", True)
        where.setVisible(bool(log))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(
            self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(words))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.text, where, buttons):
            column.addWidget(widget)
        self.resize(640, 420)


class Crashes(QObject):
    """Catches what nobody caught, in slots and elsewhere; shows one dialog at a time."""

    met = Signal(object)

    def __init__(self, log: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._log = parent, log
        self.dialog: CrashDialog | None = None
        self.met.connect(self.show)

    def install(self) -> None:
        """Become the interpreter's last resort."""
        sys.excepthook = self._hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.met.emit(error.with_traceback(trace))

    def show(self, error: BaseException) -> None:
        """Log the error and show its report."""
        _LOG.error("unexpected", exc_info=(type(error), error, error.__traceback__))
        if self.dialog is not None and self.dialog.isVisible():
            return
        self.dialog = CrashDialog(report(error), self._log, self._window)
        self.dialog.open()
