"""What the window shows before there is an article: a place to drop one, and other ways in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attache.gui.icons import pixmap
from attache.gui.looks import Looks
from attache.gui.recent_list import Recent, RecentList


class DropZone(QWidget):
    """The dashed box."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed, rounded border on a quiet ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._looks.look.field), 2)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(self._looks.look.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)
        painter.end()


class EmptyState(QScrollArea):
    """`open_asked`, `paste_asked`, `sample_asked`; `recent_asked` carries a path; `clear_asked`."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)
    clear_asked = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setProperty("ground", True)
        self.setWidget(page)
        self._zone = DropZone(looks, page)
        self._fill_zone()
        self.recent = RecentList(looks, page)
        self.recent.asked.connect(self.recent_asked)
        self.recent.clear_asked.connect(self.clear_asked)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._zone, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        looks.changed.connect(self.dress)
        self.dress()

    def _fill_zone(self) -> None:
        zone = self._zone
        self._sign, self._title = QLabel(zone), QLabel(self.tr("Drop an article here"), zone)
        self._line = QLabel(
            self.tr("You get its summary, and who said what, country by country."), zone
        )
        self._kinds = QLabel(
            self.tr("Text, PDF, Word, OpenDocument, web page, e-mail, RTF, Markdown"), zone
        )
        for label in (self._line, self._kinds):
            label.setProperty("second", True)
            label.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open…"), zone)
        self.open_button.setProperty("main", True)
        self.paste_button = QPushButton(self.tr("Paste text"), zone)
        self.sample_button = QPushButton(self.tr("Try the sample"), zone)
        self.open_button.clicked.connect(lambda _=False: self.open_asked.emit())
        self.paste_button.clicked.connect(lambda _=False: self.paste_asked.emit())
        self.sample_button.clicked.connect(lambda _=False: self.sample_asked.emit())
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in (self.open_button, self.paste_button, self.sample_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        column = QVBoxLayout(zone)
        for label in (self._sign, self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addSpacing(12)
        self._kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._kinds)

    def dress(self) -> None:
        """Take theme and measures."""
        px, fonts, look = self._looks.px, self._looks.fonts, self._looks.look
        self._sign.setPixmap(pixmap("drop", look.ink, px(40)))
        self._title.setFont(fonts.sans(24, semibold=True))
        self._line.setFont(fonts.quote)
        self._kinds.setFont(fonts.meta)
        layout = self._zone.layout()
        if layout is not None:
            layout.setContentsMargins(px(32), px(40), px(32), px(36))
            layout.setSpacing(px(12))
        self._buttons.setSpacing(px(8))
        self._zone.setMinimumWidth(px(420))
        self._zone.setMaximumWidth(px(640))
        self._zone.setFixedWidth(max(px(420), min(px(640), self.width() - px(48))))
        self.recent.setFixedWidth(self._zone.width())
        self.recent.dress()

    def resizeEvent(self, event: object) -> None:
        """The box takes the width there is."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        px = self._looks.px
        self._zone.setFixedWidth(max(px(360), min(px(640), self.width() - px(48))))
        self.recent.setFixedWidth(self._zone.width())

    def tell_recent(self, recent: tuple[Recent, ...]) -> None:
        """The recent articles, last opened first."""
        self.recent.tell(recent)
