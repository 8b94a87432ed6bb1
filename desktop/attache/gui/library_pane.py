"""The left pane: the articles that were opened, and a search over them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from attache.gui.library_delegate import LibraryDelegate
from attache.gui.library_model import ENTRY, LibraryModel
from attache.gui.looks import Looks
from attache.gui.search_field import SearchField
from attache.gui.shelf import Shelf
from attache.gui.tag_dialog import ask_tags
from attache.store.entry import Entry


class LibraryPane(QWidget):
    """`chosen` carries the Entry to open."""

    chosen = Signal(object)

    def __init__(self, shelf: Shelf, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._looks = shelf, looks
        self.setProperty("pane", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField(self.tr("Search library"), looks, self)
        self.search.setToolTip(self.tr("Words, names, tags, or country:DE"))
        self.model = LibraryModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Opened articles"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.delegate = LibraryDelegate(looks, self.list)
        self.list.setItemDelegate(self.delegate)
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

    def refill(self) -> None:
        """Something about the articles is new: show it soon."""
        self._typed.start()

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
        menu.addAction(self.tr("Tags…"), lambda: self._tag(entry))
        menu.addAction(
            self.tr("Remove from the library"), lambda: self._shelf.remove(entry.fingerprint)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))  # type: ignore[call-overload]

    def _tag(self, entry: Entry) -> None:
        tags = ask_tags(self, entry)
        if tags is not None and tags != entry.tags:
            self._shelf.tag(entry.fingerprint, tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes an article out."""
        entry = self.list.currentIndex().data(ENTRY)
        if event.key() == Qt.Key.Key_Delete and isinstance(entry, Entry):
            self._shelf.remove(entry.fingerprint)
        else:
            super().keyPressEvent(event)
