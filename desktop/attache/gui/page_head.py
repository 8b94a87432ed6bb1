"""What stands at the head of the page: the office's line and logo, the date, a note."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from attache.gui.combo import DateBox
from attache.gui.looks import Looks
from attache.gui.page_logo import PageLogo
from attache.store.settings import Settings


class PageHead(QWidget):
    """`changed` when the reader wrote or chose something; `fault` carries what is wrong with a
    logo.  The note is of one article, the rest is kept."""

    changed = Signal()
    fault = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._heads = [QLabel(words, self) for words in (self.tr("Line above the page"),)]
        self.header = QLineEdit(self)
        self.header.setAccessibleName(self.tr("Line above the page"))
        self.header.setPlaceholderText(self.tr("Your office, if you wish"))
        self.logo = PageLogo(looks, self)
        self.dated = QCheckBox(self.tr("Date of the briefing"), self)
        self.dated.setChecked(True)
        self.day = DateBox(self)
        self.day.setDate(QDate.currentDate())
        self.day.setAccessibleName(self.tr("Date of the briefing"))
        self._heads.append(QLabel(self.tr("Note on the page"), self))
        self.note = QPlainTextEdit(self)
        self.note.setAccessibleName(self.tr("Note on the page"))
        self.note.setPlaceholderText(self.tr("For this article only"))
        self.note.setTabChangesFocus(True)
        self.note.setProperty("field", True)
        self._column = QVBoxLayout(self)
        line, note = self._heads
        for part in (line, self.header, self.logo, self.dated, self.day, note, self.note):
            self._column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        self.header.textChanged.connect(lambda _: self.changed.emit())
        self.logo.changed.connect(self.changed)
        self.logo.fault.connect(self.fault)
        self.dated.toggled.connect(lambda _: self.changed.emit())
        self.dated.toggled.connect(self.day.setEnabled)
        self.day.dateChanged.connect(lambda _: self.changed.emit())
        self.note.textChanged.connect(self.changed)

    def dress(self) -> None:
        """Take measures."""
        px = self._looks.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        for label in self._heads:
            label.setFont(self._looks.fonts.sans(13, semibold=True))
        self.note.setFixedHeight(px(84))
        self.logo.dress()

    def put_settings(self, now: Settings) -> None:
        """What is kept from run to run."""
        self.dated.setChecked(now.page_date)
        self.header.setText(now.office)
        self.logo.put(now.logo)

    def settings(self) -> dict[str, object]:
        """The same, as the settings name them."""
        return {
            "office": self.header.text(),
            "logo": self.logo.path,
            "page_date": self.dated.isChecked(),
        }

    def put_note(self, note: str) -> None:
        """The note of the article on the desk; no signal comes of it."""
        if note != self.note_text():
            blocked = QSignalBlocker(self.note)
            self.note.setPlainText(note)
            del blocked

    def note_text(self) -> str:
        """The note as it goes on the page."""
        return self.note.toPlainText().strip()

    def header_text(self) -> str:
        """The line above the page."""
        return " ".join(self.header.text().split())

    def date(self) -> date | None:
        """The day of the briefing; None where none is wanted."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None
