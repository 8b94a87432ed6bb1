"""The left pane: the articles that were opened, and a search over them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from attache import palette
from attache.gui.flowed_text import laid_out
from attache.gui.hues import Hues
from attache.gui.library_model import ENTRY, LibraryModel, counts_line, when
from attache.gui.looks import Looks
from attache.gui.shelf import Shelf
from attache.store.entry import NOT_STATED, Entry

Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """Title in two lines, date and counts, a strip of the countries."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All of one height."""
        return QSize(120, self._looks.px(82))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One article."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        px, look, fonts = self._looks.px, self._looks.look, self._looks.fonts
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        box = rect.adjusted(px(8), px(2), -px(8), -px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.chosen if chosen else look.hover))
            painter.drawRoundedRect(box, px(6), px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        inner = box.adjusted(px(10), px(6), -px(10), -px(8))
        self._title(painter, inner, entry)
        line = QRect(inner.left(), inner.top() + px(38), inner.width(), px(16))
        painter.setFont(fonts.meta)
        painter.setPen(QColor(look.second))
        moment = when(entry.opened, datetime.now().astimezone())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, moment)
        room = line.width() - QFontMetrics(fonts.meta).horizontalAdvance(moment) - px(8)
        counts = next(
            (
                words
                for most in (3, 2, 1)
                if QFontMetrics(fonts.meta).horizontalAdvance(words := counts_line(entry, most))
                <= room
            ),
            "",
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, counts)
        self._strip(
            painter, QRect(inner.left(), inner.bottom() - px(4), inner.width(), px(3)), entry
        )
        painter.restore()

    def _title(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        px, font = self._looks.px, self._looks.fonts.control
        painter.setFont(font)
        painter.setPen(QColor(self._looks.look.ink))
        text = entry.heading[:300]
        layout = laid_out(text, font, inner.width(), px(18))
        if layout.lineCount() > 1:
            cut = layout.lineAt(0).textLength()
            rest = QFontMetrics(font).elidedText(
                text[cut:], Qt.TextElideMode.ElideRight, inner.width()
            )
            lines = [text[:cut].rstrip(), rest]
        else:
            lines = [text]
        for number, words in enumerate(lines):
            line = QRect(inner.left(), inner.top() + number * px(18), inner.width(), px(18))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words
            )

    def _strip(self, painter: QPainter, strip: QRect, entry: Entry) -> None:
        codes = [code for code, _ in entry.counts if code != NOT_STATED]
        hues = Hues(palette.slots(codes), self._looks.look)
        total = sum(count for _, count in entry.counts)
        x = float(strip.left())
        for code, count in entry.counts:
            wide = strip.width() * count / max(1, total)
            part = QRect(
                round(x), strip.top(), max(1, round(wide) - self._looks.px(2)), strip.height()
            )
            painter.fillRect(part, hues.colour(None if code == NOT_STATED else code))
            x += wide


class LibraryPane(QWidget):
    """`chosen` carries the Entry to open."""

    chosen = Signal(object)

    def __init__(self, shelf: Shelf, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._looks = shelf, looks
        self.setProperty("pane", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search library"))
        self.search.setAccessibleName(self.tr("Search library"))
        self.search.setToolTip(self.tr("Words, names, or country:DE"))
        self.search.setClearButtonEnabled(True)
        self.model = LibraryModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Opened articles"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LibraryDelegate(looks, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.setFocusProxy(self.list)
        self._column = QVBoxLayout(self)
        self._top = QVBoxLayout()
        self._top.addWidget(self.search)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list, 1)
        self._typed = QTimer(self, singleShot=True, interval=120)
        self._typed.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda _: self._typed.start())
        shelf.changed.connect(self.fill)
        looks.changed.connect(self.dress)
        self._on_desk = ""
        self.dress()
        self.fill()

    def dress(self) -> None:
        """Take measures."""
        px = self._looks.px
        self._column.setContentsMargins(0, px(10), 0, 0)
        self._top.setContentsMargins(px(8), 0, px(8), 0)
        self._column.setSpacing(px(6))
        self.list.doItemsLayout()
        self.list.viewport().update()

    def fill(self) -> None:
        """Show what the search finds."""
        self.model.fill(self._shelf.entries(self.search.text()))
        self.mark(self._on_desk)

    def mark(self, fingerprint: str) -> None:
        """Mark the article on the desk."""
        self._on_desk = fingerprint
        place = self.model.place_of(fingerprint)
        self.list.setCurrentIndex(self.model.index(place) if place >= 0 else QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and entry.fingerprint != self._on_desk:
            self.chosen.emit(entry)

    def _menu(self, at: object) -> None:
        index = self.list.indexAt(at)  # type: ignore[arg-type]
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(index))
        menu.addAction(
            self.tr("Remove from the library"), lambda: self._shelf.remove(entry.fingerprint)
        )
        menu.exec(self.list.viewport().mapToGlobal(at))  # type: ignore[call-overload]
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes an article out."""
        entry = self.list.currentIndex().data(ENTRY)
        if event.key() == Qt.Key.Key_Delete and isinstance(entry, Entry):
            self._shelf.remove(entry.fingerprint)
        else:
            super().keyPressEvent(event)
