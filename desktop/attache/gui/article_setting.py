"""Sets the desk's article into the view's document: what is in view at once, the rest in slices."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from attache.gui.article_document import Setter, own_ink
from attache.gui.looks import Looks
from attache.gui.utf16 import Positions
from attache.model import BODY, Article

AT_ONCE = 12_000  # letters set before the window is shown; the rest follows in slices
SLICE = 6_000


class Setting(QObject):
    """Fills one document; `busy` while it does, when the cursor moves without the reader."""

    def __init__(self, document: QTextDocument, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._looks = document, looks
        self._setter: Setter | None = None
        self.busy = False
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add)

    def begin(self, article: Article | None) -> None:
        """Set another article, or the same in other fonts; None: an empty document."""
        self._more.stop()
        self._setter = None
        document, px = self._document, self._looks.px
        document.clear()
        document.setDocumentMargin(px(9))  # as wide as a handle
        document.setDefaultFont(self._looks.fonts.article)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(px(18))
        frame.setBottomMargin(px(96))
        document.rootFrame().setFrameFormat(frame)
        if article is not None:
            self._setter = Setter(document, article, self._looks)
            if self._setter.add(AT_ONCE):
                self._more.start()
            else:
                self._setter = None

    def _add(self) -> None:
        self.busy = True
        if self._setter is None or not self._setter.add(SLICE):
            self._more.stop()
            self._setter = None
        self.busy = False

    def until(self, position: int) -> None:
        """Set at least all up to this unit of the text."""
        while self._setter is not None and self._document.characterCount() <= position:
            self._add()

    def all(self) -> None:
        """Set what is still missing of a long article (before searching in it)."""
        while self._setter is not None:
            self._add()

    def recolour(self, article: Article | None, positions: Positions) -> None:
        """Take the theme's inks; no line moves."""
        if self._setter is not None:
            self._setter.forget()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for block in article.blocks if article else ():
            ink = "" if block.role in BODY else own_ink(block.role, self._looks)
            if not ink:
                continue
            start, end = positions.span(block.span)
            if end < self._document.characterCount():
                letters = QTextCharFormat()
                letters.setForeground(QColor(ink))
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
        cursor.endEditBlock()
