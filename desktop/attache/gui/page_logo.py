"""The office's logo on the page: chosen once, kept, taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from attache.errors import ExportError
from attache.gui import files
from attache.gui.icons import icon
from attache.gui.looks import Looks


class PageLogo(QWidget):
    """`data` are the bytes of the image at `path`, None where there is none or it cannot be read.

    `changed` when the reader chose another or none; `fault` carries what is wrong with a file.
    """

    changed = Signal()
    fault = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.path = ""
        self.data: bytes | None = None
        self.button = QPushButton(self.tr("Choose a logo…"), self)
        self.button.clicked.connect(lambda _=False: self.ask())
        self._name = QLabel(self)
        self.remove = QToolButton(self)
        self.remove.setAccessibleName(self.tr("No logo"))
        self.remove.setToolTip(self.tr("No logo"))
        self.remove.clicked.connect(lambda _=False: self._take(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self._name, 1)
        row.addWidget(self.remove)
        self._show()

    def dress(self) -> None:
        """Take theme and measures."""
        ink = self._looks.look.ink
        self.remove.setIcon(icon("close", ink, ink, self._looks.px(16)))

    def ask(self) -> None:
        """Ask for an image."""
        chosen = files.ask_image(self, str(Path(self.path).parent) if self.path else "")
        if chosen:
            self._take(chosen)

    def put(self, path: str) -> None:
        """The logo that was kept; a file that is not there any more is none, without a word."""
        self.path = path
        try:
            self.data = Path(path).read_bytes() if path else None
            _check(self.data)
        except (OSError, ExportError):
            self.data = None
        self._show()

    def _take(self, path: str) -> None:
        try:
            data = Path(path).read_bytes() if path else None
            _check(data)
        except OSError:
            self.fault.emit(self.tr("This file cannot be read. Choose another."))
            return
        except ExportError as error:
            self.fault.emit(error.message)
            return
        self.path, self.data = path, data
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        name = Path(self.path).name
        metrics = self._name.fontMetrics()
        self._name.setText(name if len(name) <= 16 else f"{name[:10]}…{name[-5:]}")
        self._name.setToolTip(self.path)
        self._name.setMinimumHeight(metrics.height())
        self.remove.setVisible(bool(self.path))


def _check(data: bytes | None) -> None:
    """Raises ExportError where the bytes are no image that the page could show."""
    if data is not None:
        from attache.export.pdf.logo import opened_logo

        opened_logo(data)
