"""A small dialog to pick one of many by typing a few letters: a speaker, a country, a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from attache.gui.dialog_size import within_screen
from attache.gui.folding import folded

VALUE = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Item:
    """Something to pick: its words, more words that also find it, and the value it stands for."""

    words: str
    detail: str = ""
    value: object = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What the reader typed, where none of the items was meant."""

    words: str


class PickDialog(QDialog):
    """`picked` is the chosen item's value, or a `Typed` where `own_words` lets the reader use what
    they typed; None until then."""

    def __init__(
        self,
        title: str,
        ask: str,
        items: Sequence[Item],
        *,
        own_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`own_words` is the pattern of the last row, "Somebody else: {words}"; empty: none."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.picked: object = None
        self._items = tuple(items)
        self._own_words = own_words
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Type to search"))
        self.field.setAccessibleName(ask)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        label = QLabel(ask, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        for widget in (label, self.field, self.list, buttons):
            column.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._fill)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.currentRowChanged.connect(lambda row: self._ok.setEnabled(row >= 0))
        self._fill("")
        letter = self.fontMetrics()
        within_screen(self, QSize(letter.averageCharWidth() * 56, letter.height() * 24))

    def _fill(self, typed: str) -> None:
        wanted = folded(typed).split()
        found = [
            item
            for item in self._items
            if all(word in folded(f"{item.words} {item.detail}") for word in wanted)
        ]
        found.sort(key=lambda item: not folded(item.words).startswith(folded(typed.strip())))
        self.list.clear()
        for item in found:
            words = f"{item.words}  ·  {item.detail}" if item.detail else item.words
            row = QListWidgetItem(words)
            row.setData(VALUE, item)
            self.list.addItem(row)
        if self._own_words and typed.strip():
            own = typed.strip()
            row = QListWidgetItem(self._own_words.format(words=own))
            row.setData(VALUE, Item(own, value=Typed(own)))
            self.list.addItem(row)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._ok.setEnabled(self.list.count() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list, so that the hands stay where they are."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Take the chosen row, if there is one."""
        row = self.list.currentItem()
        if row is None:
            return
        self.picked = row.data(VALUE).value
        super().accept()


def pick(
    parent: QWidget, title: str, ask: str, items: Sequence[Item], own_words: str = ""
) -> object:
    """Ask for one of the items; its value, a `Typed`, or None where the reader gave up."""
    dialog = PickDialog(title, ask, items, own_words=own_words, parent=parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.picked
