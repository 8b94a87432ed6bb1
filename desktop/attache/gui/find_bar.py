"""Find in the article: count, next, previous."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from attache.gui.article_view import ArticleView
from attache.gui.icons import icon
from attache.gui.looks import Looks
from attache.model import Span

MOST = 2000  # places that are lit at once


class FindBar(QFrame):
    """A field above the article; Esc closes it and gives the keys back to the text."""

    closed = Signal()

    def __init__(self, view: ArticleView, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._looks = view, looks
        self.setProperty("note", True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        self.count = QLabel(self)
        self.previous = self._button(self.tr("Previous place"))
        self.next = self._button(self.tr("Next place"))
        self.close_button = self._button(self.tr("Close"))
        row = QHBoxLayout(self)
        for widget in (self.words, self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget, 1 if widget is self.words else 0)
        self._found: list[Span] = []
        self._at = -1
        self._typed = QTimer(self, singleShot=True, interval=80)
        self._typed.timeout.connect(self.search)
        self.words.textChanged.connect(lambda _: self._typed.start())
        self.words.returnPressed.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda _=False: self.step(-1))
        self.next.clicked.connect(lambda _=False: self.step(1))
        self.close_button.clicked.connect(lambda _=False: self.end())
        looks.changed.connect(self.dress)
        self.dress()
        self.hide()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def dress(self) -> None:
        """Take theme and measures."""
        px, look = self._looks.px, self._looks.look
        for button, name in (
            (self.previous, "up"),
            (self.next, "down"),
            (self.close_button, "close"),
        ):
            button.setIcon(icon(name, look.ink, look.off, px(16)))
            button.setIconSize(QSize(px(16), px(16)))
        row = self.layout()
        if row is not None:
            row.setContentsMargins(px(20), px(6), px(12), px(6))
        if self.isVisible():
            self._light()

    def begin(self, words: str = "") -> None:
        """Open, with these words or what is selected in the article."""
        selected = words or self._view.textCursor().selectedText()
        if selected and len(selected) < 200:
            self.words.setText(selected)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.search()

    def end(self) -> None:
        """Close."""
        self.hide()
        self._view.setExtraSelections([])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def search(self) -> None:
        """Look for the words without regard to case, blanks and line ends alike."""
        self._typed.stop()
        words = self.words.text().split()
        self._found, self._at = [], -1
        article = self._view.text_of_article()
        if words and article:
            pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
            self._found = [Span(m.start(), m.end()) for m in pattern.finditer(article)]
        self._light()
        self._say()

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) place, round and round."""
        if self._typed.isActive():
            self.search()
        if not self._found:
            return
        if self._at < 0:
            here = self._view.place_of_cursor()
            after = [n for n, span in enumerate(self._found) if span.start >= here]
            self._at = (after[0] if after else 0) if way > 0 else ((after[0] if after else 0) - 1)
        else:
            self._at += way
        self._at %= len(self._found)
        self._view.show_span(self._found[self._at])
        self._light()
        self._say()

    def _say(self) -> None:
        if not self.words.text().strip():
            self.count.setText("")
        elif not self._found:
            self.count.setText(self.tr("not found"))
        elif self._at >= 0:
            self.count.setText(
                self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._found))
            )
        else:
            self.count.setText(self.tr("{count} found").format(count=len(self._found)))

    def _light(self) -> None:
        lit = []
        look = self._looks.look
        for number, span in enumerate(self._found[:MOST]):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            start, end = self._view.positions.span(span)
            self._view.setting.all()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            here = number == self._at
            selection.format.setBackground(QColor(look.ink if here else look.chosen))
            if here:
                selection.format.setForeground(QColor(look.ground))
            lit.append(selection)
        self._view.setExtraSelections(lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Shift+Enter goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.step(-1)
        else:
            super().keyPressEvent(event)
