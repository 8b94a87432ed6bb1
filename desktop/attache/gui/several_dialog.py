"""The dialog that asks which articles are to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attache.gui.dialog_size import within_screen


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that may be printed: its key, its heading, a word about it, whether it is wanted
    to begin with."""

    key: str
    heading: str
    about: str
    wanted: bool


class SeveralDialog(QDialog):
    """A list with a box before each article; a page is printed for each that is ticked."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print several articles"))
        words = QLabel(self.tr("A page is printed for each article that is ticked."), self)
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in choices:
            item = QListWidgetItem(f"{choice.about}  ·  {choice.heading}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setToolTip(choice.heading)
            self._tick(item, on=choice.wanted)
        self.count = QLabel(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("main", True)
        self.go.setDefault(True)
        self.all = self._side(buttons, self.tr("Tick all"), on=True)
        self.none = self._side(buttons, self.tr("Tick none"), on=False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self.list, self.count, buttons):
            column.addWidget(widget)
        self.list.itemChanged.connect(lambda _: self._say())
        self._say()
        letter = self.fontMetrics()
        within_screen(self, QSize(letter.averageCharWidth() * 84, letter.height() * 25))
        self.list.setFocus()

    def _side(self, buttons: QDialogButtonBox, words: str, *, on: bool) -> QPushButton:
        button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: self.tick_all(on=on))
        return button

    @staticmethod
    def _tick(item: QListWidgetItem, *, on: bool) -> None:
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def tick_all(self, *, on: bool) -> None:
        """Want all of them, or none."""
        for row in range(self.list.count()):
            self._tick(self.list.item(row), on=on)

    def chosen(self) -> list[str]:
        """The keys of the articles that are ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _say(self) -> None:
        number = len(self.chosen())
        one, more = self.tr("1 page"), self.tr("{count} pages").format(count=number)
        self.count.setText(one if number == 1 else more)
        self.go.setEnabled(number > 0)
