"""The veil over the window while something is dragged over it: says what a drop would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from attache.gui.drops import Offer, reason, refused
from attache.gui.icons import pixmap
from attache.gui.looks import Looks


class DropVeil(QWidget):
    """Covers its parent; names what is opened and what is left out."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._card = QFrame(self)
        self._card.setProperty("card", True)
        self._sign, self.title, self.names = (
            QLabel(self._card),
            QLabel(self._card),
            QLabel(self._card),
        )
        self.left_out = QLabel(self._card)
        self.left_out.setProperty("second", True)
        column = QVBoxLayout(self._card)
        for label in (self._sign, self.title, self.names, self.left_out):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._sign)
            column.addWidget(label)
        self.hide()

    def tell(self, offer: Offer) -> None:
        """Show what dropping this would do."""
        px, fonts = self._looks.px, self._looks.fonts
        left_out = refused(offer)
        files = () if left_out else offer.files
        count = len(files)
        if offer.text or offer.html:
            title = self.tr("Drop to open this text")
        elif count > 1:
            title = self.tr("Drop to open {count} articles").format(count=count)
        elif count == 1:
            title = self.tr("Drop to open this article")
        else:
            title = self.tr("Nothing here that can be opened")
        self.title.setText(title)
        shown = [Path(path).name for path in files[:5]]
        self.names.setText("\n".join(shown + (["…"] if count > 5 else [])))
        self.names.setVisible(bool(shown))
        left = ", ".join(f"“{name}”" for name in (left_out or offer.left_out)[:4])
        words = [self.tr("Left out: {names}").format(names=left)] if left else []
        self.left_out.setText("\n".join([*words, reason(left_out[0])] if left_out else words))
        self.left_out.setVisible(bool(left))
        self._sign.setPixmap(pixmap("drop", self._looks.look.ink, px(40)))
        self.title.setFont(fonts.sans(22, semibold=True))
        self.names.setFont(fonts.quote)
        self.left_out.setFont(fonts.control)
        layout = self._card.layout()
        if layout is not None:
            layout.setContentsMargins(px(32), px(28), px(32), px(28))
            layout.setSpacing(px(10))
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        wide = min(px(480), self.width() - px(32))
        self._card.setFixedWidth(wide)
        self._card.adjustSize()
        self._card.move((self.width() - wide) // 2, (self.height() - self._card.height()) // 2)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window shines through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._looks.look.veil)
        veil.setAlpha(190)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(self._looks.look.ink), 2)
        pen.setDashPattern([6, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(10, 10, -10, -10), 12, 12)
        painter.end()
