"""The article's key terms, in one line under its title; a click finds the term in the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from attache.gui.flow_layout import FlowLayout
from attache.gui.looks import Looks


class KeywordsRow(QWidget):
    """As many terms as fit into one line; `wanted` carries the one that was clicked."""

    wanted = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._flow = FlowLayout(self, looks.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Keywords"))
        self.buttons: list[QPushButton] = []
        self.hide()

    def tell(self, words: tuple[str, ...]) -> None:
        """Show these terms."""
        while self.buttons:
            old = self.buttons.pop()
            self._flow.removeWidget(old)
            old.hide()
            old.hide()
            old.deleteLater()
        for word in words:
            term = " ".join(word.split())
            button = QPushButton(term.replace("&", "&&"), self)
            button.setProperty("link", True)
            button.setToolTip(self.tr("Find in the article"))
            button.setAccessibleName(self.tr("Keyword: {word}").format(word=term))
            button.clicked.connect(lambda _=False, term=term: self.wanted.emit(term))
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(words))
        self.dress()

    def dress(self) -> None:
        """Take fonts; what does not fit into the line is hidden by it."""
        for button in self.buttons:
            button.ensurePolished()  # the style sheet's font, before its size is asked for
            button.show()
        self._flow.invalidate()
        high = max((button.sizeHint().height() for button in self.buttons), default=0)
        self.setFixedHeight(high)
