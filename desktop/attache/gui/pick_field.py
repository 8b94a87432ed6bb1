"""A field to pick one of many: its list opens below while one types in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from attache.gui.folding import folded
from attache.gui.looks import Looks
from attache.gui.pick_dialog import VALUE, Item, Typed

ROWS = 5  # of the list in view
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class PickField(QWidget):
    """`picked` when the reader took an item; `resized` when the list opens or closes."""

    picked = Signal()
    resized = Signal()

    def __init__(self, name: str, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._items: tuple[Item, ...] = ()
        self._own_words = ""
        self.value: object = None  # of the item that was taken; None: as it was
        self._shown = ""
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows in the field move in it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._fill)
        self.list.itemClicked.connect(lambda _: self._take())

    def tell(self, now: str, items: Sequence[Item], own_words: str = "") -> None:
        """What is to be picked from, and what it is `now`; `own_words` as in `PickDialog`."""
        self._items, self._own_words, self.value, self._shown = tuple(items), own_words, None, now
        self.field.setText(now)
        self.field.setCursorPosition(0)
        self._close()

    @property
    def is_open(self) -> bool:
        """Whether the list is to be seen."""
        return not self.list.isHidden()

    def _fill(self, typed: str) -> None:
        wanted = folded(typed).split()
        found = [
            item
            for item in self._items
            if all(word in folded(f"{item.words} {item.detail}") for word in wanted)
        ]
        begins = folded(typed.strip())
        found.sort(key=lambda item: not folded(item.words).startswith(begins))
        self.list.clear()
        for item in found:
            self._add(f"{item.words}  ·  {item.detail}" if item.detail else item.words, item)
        own = typed.strip()
        if self._own_words and own:
            self._add(self._own_words.format(words=own), Item(own, value=Typed(own)))
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._open()

    def _add(self, words: str, item: Item) -> None:
        row = QListWidgetItem(words)
        row.setData(VALUE, item)
        self.list.addItem(row)

    def _open(self) -> None:
        self.list.setFont(self._looks.fonts.control)
        rows = min(ROWS, self.list.count())
        self.list.setFixedHeight(
            max(1, rows) * max(1, self.list.sizeHintForRow(0)) + self._looks.px(8)
        )
        self.list.setVisible(rows > 0)
        self.resized.emit()

    def _close(self) -> None:
        if self.is_open:
            self.list.hide()
            self.resized.emit()

    def _take(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            item: Item = row.data(VALUE)
            self.value, self._shown = item.value, item.words
            self.picked.emit()
        self._leave()

    def _leave(self) -> None:
        self.field.setText(self._shown)
        self.field.setCursorPosition(0)
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows open the list and move in it, Enter and Tab take what is marked, Esc closes it."""
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        elif event.type() is QEvent.Type.FocusIn:
            self.field.selectAll()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            if self.is_open:
                self.list.event(event)
            else:
                self._fill("")
            return True
        if self.is_open and event.key() in _TAKES:
            self._take()
            return event.key() is not Qt.Key.Key_Tab
        if self.is_open and event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False
