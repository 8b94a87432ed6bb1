"""Messages inside the window: what is wrong and what to do.  Closed by the reader only.

A message that comes while a fault is still to be read lies over it, and gives it back when it is
closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
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
MOST = 9  # faults that wait below the one in view


@dataclass(frozen=True, slots=True)
class Message:
    """What the bar says."""

    title: str
    text: str
    actions: tuple[Action, ...]
    fault: bool


class MessageBar(QFrame):
    """One message in view: a fault (amber) or a note.  `hide` takes all of them away."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._now: Message | None = None
        self._below: list[Message] = []
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
        self._waiting = QLabel(self)
        self._buttons = QHBoxLayout()
        self.copy = self._button(self.tr("Copy the message"), self._copy)
        self.close_button = self._button(self.tr("Close the message"), self.close_top)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addLayout(words, 1)
        self._middle.addWidget(self._waiting)
        self._middle.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._middle, 1)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.close_top)
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
        fault = self._now is None or self._now.fault
        ink = look.fault_ink if fault else look.ink
        size = px(20)
        self._sign.setPixmap(pixmap("warning" if fault else "info", ink, size))
        for button, name in ((self.copy, "copy"), (self.close_button, "close")):
            button.setIcon(icon(name, ink, ink, px(16)))
            button.setIconSize(QSize(px(16), px(16)))
        self.title.setFont(self._looks.fonts.sans(13, semibold=True))
        self.layout().setContentsMargins(px(16), px(8), px(12), px(8))  # type: ignore[union-attr]
        self.layout().setSpacing(px(8))  # type: ignore[union-attr]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons go below the words where there is no room beside them."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._looks.px(800)
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        left = Qt.AlignmentFlag.AlignLeft
        self._middle.setAlignment(self._buttons, left if narrow else Qt.AlignmentFlag(0))

    def show_fault(self, title: str, text: str = "", actions: tuple[Action, ...] = ()) -> None:
        """Something is wrong; stays until it is closed."""
        self._take(Message(title, text, actions, fault=True))

    def show_note(
        self, title: str, actions: tuple[Action, ...] = (), *, seconds: float = 0
    ) -> None:
        """Something is done; goes by itself after `seconds`, if any."""
        self._take(Message(title, "", actions, fault=False))
        if seconds:
            self._later.start(round(seconds * 1000))

    def close_top(self) -> None:
        """Close the message in view; a fault that it lay over is to be read again."""
        if self._below:
            self._show(self._below.pop())
        else:
            self.hide()

    def _take(self, message: Message) -> None:
        now = self._now
        if self.isHidden():
            self._below.clear()
        elif now is not None and now.fault:
            self._below = [each for each in (*self._below, now) if not _same(each, message)][-MOST:]
        self._show(message)

    def _show(self, message: Message) -> None:
        self._later.stop()
        self._now = message
        self.setProperty("fault", message.fault)
        self.setProperty("note", not message.fault)
        polish((self, *self.findChildren(QLabel)))
        self.title.setText(message.title)
        self.text.setText(message.text)
        self.text.setVisible(bool(message.text))
        more = self.tr("{count} more").format(count=len(self._below))
        self._waiting.setText(more if self._below else "")
        self._waiting.setVisible(bool(self._below))
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, do in message.actions:
            button = QPushButton(words, self)
            button.clicked.connect(lambda _=False, do=do: self._act(do))
            self._buttons.addWidget(button)
        self.setAccessibleDescription(f"{message.title} {message.text}")
        self.dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _act(self, do: Callable[[], object]) -> None:
        self.close_top()
        do()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.title.text()}\n{self.text.text()}".strip())


def _same(one: Message, other: Message) -> bool:
    return (one.title, one.text, one.fault) == (other.title, other.text, other.fault)
