"""The list of shortcuts (F1), made from the actions themselves; typing sifts it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from attache.gui.actions import Actions
from attache.gui.dialog_size import within_screen


def entries(actions: Actions) -> list[tuple[str, str]]:
    """(what, keys) for every action with a key, and for the keys inside the panes."""
    native = QKeySequence.SequenceFormat.NativeText
    found = []
    for _, specs in actions.menus.values():
        for spec in specs:
            if spec is not None and spec.keys:
                keys = ", ".join(QKeySequence(key).toString(native) for key in spec.keys)
                found.append((spec.words.replace("&", "").rstrip("…"), keys))
    return found


class ShortcutsDialog(QDialog):
    """A table, and a field above it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find a shortcut"))
        self.words.setAccessibleName(self.tr("Find a shortcut"))
        rows = [
            *entries(actions),
            (self.tr("In the briefing: from row to row"), "↑ ↓"),
            (self.tr("In the briefing: fold and open a group"), "← →"),
            (self.tr("In the briefing: show in the article"), self.tr("Enter")),
            (self.tr("In the briefing: why this speaker and country"), self.tr("Space")),
            (self.tr("In the why card: open a place"), "1 … 9"),
            (self.tr("Close what is open on top"), "Esc"),
        ]
        self.table = QTableWidget(len(rows), 2, self)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.setHorizontalHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for row, pair in enumerate(rows):
            for column, words in enumerate(pair):
                self.table.setItem(row, column, QTableWidgetItem(words))
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column_box = QVBoxLayout(self)
        for widget in (self.words, self.table, buttons):
            column_box.addWidget(widget)
        self.words.textChanged.connect(self._sift)
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)
        letter = self.fontMetrics()
        within_screen(self, QSize(letter.averageCharWidth() * 80, letter.height() * 34))

    def _sift(self, words: str) -> None:
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in (0, 1)]
            text = " ".join(item.text() for item in items if item).casefold()
            self.table.setRowHidden(row, words.casefold() not in text)
