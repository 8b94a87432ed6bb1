"""The bar above the panes: library, open, paste; the views; find, print, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from attache.gui.looks import Looks


class Segments(QFrame):
    """Views side by side, of which one is on; `chosen` carries its name."""

    chosen = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty("segments", True)
        self.setAccessibleName(self.tr("View"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}

    def add(self, name: str, words: str) -> None:
        """One more view."""
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: self.chosen.emit(name))
        self._group.addButton(button)
        self._row.addWidget(button)
        self.buttons[name] = button

    def tell(self, name: str) -> None:
        """Which view is on."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)
            # Qt takes it from all but the one that had the keys last
            self.buttons[name].setFocusPolicy(Qt.FocusPolicy.TabFocus)


class TopBar(QWidget):
    """Buttons for the actions that a mouse reaches for."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty("pane", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Tools"))
        self._row = QHBoxLayout(self)
        self._buttons: list[QToolButton] = []
        self._worded: QToolButton | None = None
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self.segments = Segments(looks, self)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self.segments)
        self._row.addLayout(self._right, 1)
        self._right.addStretch(1)
        self.export = QPushButton(self)
        looks.changed.connect(self.dress)

    def add_left(self, actions: list[QAction], words: QAction) -> None:
        """Buttons at the left, in the order in which they go last where room is short; `words` is
        the one that also shows its text."""
        for action in actions:
            button = self._button(action, with_words=action is words)
            self._left.addWidget(button)
            if action is words:
                self._worded = button
        self._left.addStretch(1)

    def add_right(self, actions: list[QAction], export: QAction) -> None:
        """Buttons at the right, the last of them large."""
        for action in actions:
            self._right.addWidget(self._button(action, with_words=False))
        self.export.setText(export.text().replace("&", ""))
        self.export.setToolTip(export.toolTip())
        self.export.setProperty("main", True)
        self.export.clicked.connect(lambda _=False: export.trigger())
        export.changed.connect(lambda: self.export.setEnabled(export.isEnabled()))
        self.export.setEnabled(export.isEnabled())
        self._right.addWidget(self.export)

    def _button(self, action: QAction, *, with_words: bool) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        if with_words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._buttons.append(button)
        return button

    def _needed(self) -> int:
        row = (*[b for b in self._buttons if not b.isHidden()], self.segments, self.export)
        wide = sum(widget.sizeHint().width() for widget in row)
        return wide + self._looks.px(6) * (len(row) + 2) + self._looks.px(20)

    def fit(self) -> None:
        """Leave out what there is no room for; everything stays in the menus."""
        styles = Qt.ToolButtonStyle
        for button in self._buttons:
            button.show()
        if self._worded is not None:
            self._worded.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
            if self._needed() > self.width():
                self._worded.setToolButtonStyle(styles.ToolButtonIconOnly)
        for button in reversed(self._buttons):
            if self._needed() <= self.width():
                break
            button.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self.fit()

    def dress(self) -> None:
        """Take measures."""
        px = self._looks.px
        self._row.setContentsMargins(px(12), px(1), px(8), px(5))
        for row in (self._left, self._right):
            row.setSpacing(px(6))
        for button in self._buttons:
            button.setIconSize(QSize(px(18), px(18)))
        self.fit()
