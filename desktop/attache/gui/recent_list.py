"""The recent articles of the empty state: a row each, with its countries and when it was opened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attache.gui.icons import pixmap
from attache.gui.looks import Looks

MOST = 6


@dataclass(frozen=True, slots=True)
class Recent:
    """One article: its file, its heading, and for the right of its row whose quotes it has and
    when it was opened last (both may be empty)."""

    path: str
    heading: str
    counts: str = ""
    when: str = ""


class RecentRow(QAbstractButton):
    """Painted, so that headings are cut by an ellipsis before the counts."""

    def __init__(self, recent: Recent, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent, self._looks = recent, looks
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(recent.heading)
        self.setAccessibleDescription(", ".join(filter(None, (recent.counts, recent.when))))
        self.setToolTip(recent.path.replace("<", "‹"))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._looks.px(200), self._looks.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A page, the heading; at the right counts and date."""
        px, fonts, look = self._looks.px, self._looks.fonts, self._looks.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse():
            edge = QPen(QColor(look.ink), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
            painter.setPen(edge)
            painter.setBrush(QColor(look.hover if self.underMouse() else look.ground))
            painter.drawRoundedRect(box, px(5), px(5))
        sign = pixmap("document", look.second, px(16))
        painter.drawPixmap(px(8), (self.height() - px(16)) // 2, sign)
        line = self.rect().adjusted(px(32), 0, -px(8), 0)
        painter.setPen(QColor(look.second))
        painter.setFont(fonts.meta)
        for words, least in ((self._recent.when, px(96)), (self._recent.counts, 0)):
            wide = max(QFontMetrics(fonts.meta).horizontalAdvance(words), least if words else 0)
            if words and line.width() - wide > px(180):
                painter.drawText(line, _RIGHT, words)
                line.setRight(line.right() - wide - px(10))
        self._heading(painter, line)
        painter.end()

    def _heading(self, painter: QPainter, line: QRect) -> None:
        font = self._looks.fonts.control
        painter.setFont(font)
        painter.setPen(QColor(self._looks.look.ink))
        elided = Qt.TextElideMode.ElideRight
        words = QFontMetrics(font).elidedText(self._recent.heading, elided, line.width())
        painter.drawText(line, _LEFT, words)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RecentList(QWidget):
    """`asked` carries a path, `clear_asked` that all are to be forgotten."""

    asked = Signal(str)
    clear_asked = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._title = QLabel(self.tr("Recent"), self)
        self._clear = QPushButton(self.tr("Clear history"), self)
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(lambda _=False: self.clear_asked.emit())
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._clear)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.addLayout(self._head)
        column.addLayout(self._rows)
        self.dress()
        self.hide()

    def dress(self) -> None:
        """Take theme and measures."""
        px = self._looks.px
        self._title.setFont(self._looks.fonts.sans(13, semibold=True))
        self._head.setContentsMargins(px(8), px(12), px(6), 0)

    def tell(self, recent: tuple[Recent, ...]) -> None:
        """Show these, last opened first; hidden where there is none."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in recent[:MOST]:
            row = RecentRow(each, self._looks, self)
            row.clicked.connect(lambda _=False, path=each.path: self.asked.emit(path))
            self._rows.addWidget(row)
        self.setVisible(bool(recent))
