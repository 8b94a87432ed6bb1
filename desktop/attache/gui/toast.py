"""A small card that tells what was just corrected, with a way back; it goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from attache.gui.looks import Looks

STAYS = 8000  # milliseconds; Undo stays in its menu, in the list of steps and on its key


class Toast(QFrame):
    """`undo_asked` from its button."""

    undo_asked = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty("card", True)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setProperty("link", True)
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key does the same from anywhere
        keys = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = QLabel(keys, self)
        self._keys.setProperty("second", True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.undo)
        self._row.addWidget(self._keys)
        self._goes = QTimer(self, singleShot=True, interval=STAYS)
        self._goes.timeout.connect(self.hide)
        self.undo.clicked.connect(lambda _=False: self._undo())
        looks.changed.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, room: QRect, free: QRect) -> None:
        """Say it at the foot of `room`, or at its head where it would lie over `free` (both in the
        parent's coordinates)."""
        px, fonts = self._looks.px, self._looks.fonts
        for label in (self.words, self._keys):
            label.setFont(fonts.control)
        self._row.setContentsMargins(px(14), px(8), px(14), px(8))
        self._row.setSpacing(px(14))
        self.setAccessibleName(words)
        self.words.setText("")
        most = room.width() - px(32)
        rest = self.sizeHint().width()
        elided = Qt.TextElideMode.ElideRight
        self.words.setText(QFontMetrics(fonts.control).elidedText(words, elided, most - rest))
        size = self.sizeHint()
        left = room.left() + (room.width() - size.width()) // 2
        place = QRect(QPoint(left, room.bottom() - size.height() - px(16)), size)
        if place.intersects(free):
            place.moveTop(room.top() + px(16))
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._goes.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its place is gone when the window has another size."""
        if event.type() is QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is on it: stay."""
        self._goes.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._goes.start()
        super().leaveEvent(event)
