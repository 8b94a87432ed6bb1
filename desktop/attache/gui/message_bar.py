"""Messages inside the window: what is wrong and what to do. Closed by the reader only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from attache.gui.icons import icon, pixmap
from attache.gui.looks import Looks
from attache.gui.repolish import polish

Action = tuple[str, Callable[[], object]]


class MessageBar(QFrame):
    """One message at a time: a fault (amber) or a note."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._fault = True
        self.setAccessibleName(self.tr("Message"))
        self._sign = QLabel(self)
        self.title = QLabel(self)
        self.text = QLabel(self)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        self._buttons = QHBoxLayout()
        self.copy = self._button(self.tr("Copy the message"), self._copy)
        self.close_button = self._button(self.tr("Close the message"), self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.hide)
        looks.changed.connect(self.dress)
        self.dress()
        self.hide()

    def _button(self, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _=False: do())
        return button

    def dress(self) -> None:
        """Take theme and measures."""
        look, px = self._looks.look, self._looks.px
        ink = look.fault_ink if self._fault else look.ink
        size = px(20)
        self._sign.setPixmap(pixmap("warning" if self._fault else "info", ink, size))
        for button, name in ((self.copy, "copy"), (self.close_button, "close")):
            button.setIcon(icon(name, ink, ink, px(16)))
            button.setIconSize(QSize(px(16), px(16)))
        self.title.setFont(self._looks.fonts.sans(13, semibold=True))
        self.layout().setContentsMargins(px(16), px(8), px(12), px(8))  # type: ignore[union-attr]
        self.layout().setSpacing(px(8))  # type: ignore[union-attr]

    def show_fault(self, title: str, text: str = "", actions: tuple[Action, ...] = ()) -> None:
        """Something is wrong; stays until it is closed."""
        self._show(title, text, actions, fault=True)

    def show_note(
        self, title: str, actions: tuple[Action, ...] = (), *, seconds: float = 0
    ) -> None:
        """Something is done; goes by itself after `seconds`, if any."""
        self._show(title, "", actions, fault=False)
        if seconds:
            self._later.start(round(seconds * 1000))

    def _show(self, title: str, text: str, actions: tuple[Action, ...], *, fault: bool) -> None:
        self._later.stop()
        self._fault = fault
        self.setProperty("fault", fault)
        self.setProperty("note", not fault)
        polish((self, *self.findChildren(QLabel)))
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, do in actions:
            button = QPushButton(words, self)
            button.clicked.connect(lambda _=False, do=do: self._act(do))
            self._buttons.addWidget(button)
        self.setAccessibleDescription(f"{title} {text}")
        self.dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _act(self, do: Callable[[], object]) -> None:
        self.hide()
        do()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.title.text()}\n{self.text.text()}".strip())
