"""The three panes side by side, fewer of them where there is less room; or library and page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from attache.gui.looks import Looks

if TYPE_CHECKING:
    from attache.gui.article_pane import ArticlePane
    from attache.gui.briefing_pane import BriefingPane

WIDE, NARROW = 1240, 900  # pixels at 100 %: below WIDE no library, below NARROW one pane
SHARES = (232, 640, 566)
WIDEST = 760  # of the briefing, unless the reader wants it wider: its lines are to be read


class Panes(QSplitter):
    """Library, article, briefing.  `single_changed` when one pane must do: the window then shows
    a switch between them."""

    single_changed = Signal(bool)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._looks = looks
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.library_wanted = True
        self.single = False
        self._view = "article"
        self._page: QWidget | None = None
        self._on_page = False
        self._settled = False  # until the reader moves a splitter
        self.splitterMoved.connect(self._moved)

    @property
    def moved(self) -> bool:
        """Whether the proportions are the reader's own."""
        return self._settled

    def fill(self, library: QWidget, article: ArticlePane, briefing: BriefingPane) -> None:
        """The three panes."""
        self._library, self._article, self._briefing = library, article, briefing
        for place, pane in enumerate((library, article, briefing)):
            self.addWidget(pane)
            self.setStretchFactor(place, (0, 1, 1)[place])
        self._looks.changed.connect(self.arrange)

    def put_page(self, page: QWidget) -> None:
        """The printed page, which takes the place of article and briefing when it is asked for."""
        self._page = page
        page.hide()
        self.addWidget(page)
        self.setStretchFactor(3, 1)

    def show_page(self, *, on: bool) -> None:
        """The page, or article and briefing."""
        self._on_page = on and self._page is not None
        self.arrange()

    def put_library(self, library: QWidget) -> None:
        """Another widget as the library."""
        self.replaceWidget(0, library)
        self._library = library
        self.arrange()

    def view(self, name: str) -> None:
        """Which pane to show where only one can be: "article" or "briefing"."""
        self._view = name
        self.arrange()

    def arrange(self) -> None:
        """Show the panes for which there is room."""
        scale = self._looks.fonts.scale
        width = self.window().width() / scale  # its own, before it is shown, is not known
        single = width < NARROW
        px = self._looks.px
        self._library.setMinimumWidth(px(160))
        self._article.setMinimumWidth(0 if single else px(320))
        self._briefing.setMinimumWidth(0 if single else px(320))
        self._library.setVisible(self.library_wanted and width >= WIDE)
        focus = QApplication.focusWidget()
        desk = not self._on_page
        self._article.setVisible(desk and (not single or self._view == "article"))
        self._briefing.setVisible(desk and (not single or self._view == "briefing"))
        if self._page is not None:
            self._page.setVisible(self._on_page)
        if focus is not None and self.isAncestorOf(focus) and not focus.isVisible():
            self._pane_in_view().setFocus()
        if single != self.single:
            self.single = single
            self.single_changed.emit(single)
        if not self._settled:
            self.settle()

    def _pane_in_view(self) -> QWidget:
        """The one to read in."""
        if self._on_page and self._page is not None:
            return self._page
        return self._article.view if self._briefing.isHidden() else self._briefing.view

    def _moved(self) -> None:
        self._settled = True

    def settle(self) -> None:
        """The study's proportions."""
        library = SHARES[0] if not self._library.isHidden() else 0
        rest = max(1.0, self.width() / self._looks.fonts.scale - library)
        article = max(rest * SHARES[1] / (SHARES[1] + SHARES[2]), rest - WIDEST)
        sizes = [library, article, rest - article]
        if self._page is not None:
            sizes.append(rest)
        self.setSizes([round(size * self._looks.fonts.scale) for size in sizes])

    def restore(self, state: QByteArray) -> None:
        """The reader's own proportions of last time."""
        self._settled = self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self.arrange()
