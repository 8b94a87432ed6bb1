"""The window: its parts, how they are joined, and what comes in from outside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attache.gui import tab_order
from attache.gui.actions import Actions
from attache.gui.article_pane import ArticlePane
from attache.gui.briefing_pane import BriefingPane
from attache.gui.desk import Desk
from attache.gui.drop_veil import DropVeil
from attache.gui.drops import Offer, offer
from attache.gui.empty_state import EmptyState
from attache.gui.looks import Looks
from attache.gui.message_bar import MessageBar
from attache.gui.opener import Opener
from attache.gui.panes import Panes
from attache.gui.status_line import StatusLine
from attache.gui.top_bar import TopBar
from attache.gui.why_link import WhyLink
from attache.gui.wording import heading


class MainWindow(QMainWindow):
    """Everything a reader sees.  It knows the desk and the opener, and joins the parts to them;
    what the menus do is in `commands`.

    `offered` carries an Offer that was dropped or pasted; `closing` comes before the end.
    """

    offered = Signal(object)
    closing = Signal()

    def __init__(self, desk: Desk, looks: Looks, opener: Opener, methods: dict[str, str]) -> None:
        super().__init__()
        self.desk, self.looks, self.opener = desk, looks, opener
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        self.actions_by_name = Actions(looks, self)
        self.top = TopBar(looks, self)
        self.message = MessageBar(looks, self)
        self.empty = EmptyState(looks, self)
        self.article = ArticlePane(desk, looks, self)
        self.briefing = BriefingPane(desk, looks, methods, self)
        self.library: QWidget = QWidget(self)
        self.panes = Panes(looks, self)
        self.stack = QStackedWidget(self)
        self.status = StatusLine(desk, looks, self)
        self.why = WhyLink(self.briefing, desk, looks, self)
        self.veil = DropVeil(looks, self)
        self.view = "desk"
        self._build()
        self._join()
        self._titled()

    def _build(self) -> None:
        self.panes.fill(self.library, self.article, self.briefing)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.panes)
        rule = QFrame(self)
        rule.setProperty("rule", True)
        rule.setFixedHeight(1)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, rule, self.message):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        # the panes follow the window, not the window its panes
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._build_menus()
        actions = self.actions_by_name
        left = [actions[name] for name in ("library", "open", "paste", "undo", "redo")]
        self.top.add_left(left, actions["open"])
        self.top.add_right([actions["find"], actions["print"]], actions["export"])
        for name, words in (
            ("desk", self.tr("Desk")),
            ("article", self.tr("Article")),
            ("briefing", self.tr("Briefing")),
            ("page", self.tr("Page")),
        ):
            self.top.segments.add(name, words)
        self._show_segments(single=False)

    def _build_menus(self) -> None:
        for title, specs in self.actions_by_name.menus.values():
            menu = self.menuBar().addMenu(title)
            for spec in specs:
                if spec is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self.actions_by_name[spec.name])
                if spec is not None and spec.name == "open":
                    self.recent = menu.addMenu(self.tr("Open &recent"))

    def _join(self) -> None:
        self.desk.article_changed.connect(self._article_changed)
        self.desk.chosen_changed.connect(self._enable)
        self.opener.busy.connect(lambda busy: self.status.working(busy=busy))
        self.status.cancel.clicked.connect(lambda _=False: self.opener.cancel())
        self.briefing.summary_wanted.connect(self.opener.resummarise)
        self.briefing.length_wanted.connect(self.opener.resummarise_to)
        self.panes.single_changed.connect(lambda single: self._show_segments(single=single))
        self.top.segments.chosen.connect(self.show_view)
        self.looks.changed.connect(self._dress)

    def _dress(self) -> None:
        self.menuBar().setFont(self.looks.fonts.control)

    # --- views --------------------------------------------------------------------------------

    def add_page(self, page: QWidget) -> None:
        """The view of the printed page."""
        self.panes.put_page(page)
        self.page = page

    page: QWidget | None = None
    correcting: object = None

    def put_library(self, library: QWidget) -> None:
        """The list of opened articles, at the left."""
        old, self.library = self.library, library
        self.panes.put_library(library)
        old.deleteLater()

    def show_view(self, name: str) -> None:
        """Go to the view "desk" or "page", or in a narrow window "article" or "briefing"."""
        if self.desk.article is None:
            self.stack.setCurrentWidget(self.empty)
            return
        on_page = name == "page" and self.page is not None
        self.view = name if on_page or name in ("article", "briefing") else "desk"
        self.stack.setCurrentWidget(self.panes)
        if self.panes.single and not on_page:
            self.panes.view("briefing" if name == "briefing" else "article")
        self.panes.show_page(on=on_page)
        self._tell_segments()

    def _tell_segments(self) -> None:
        name = self.view
        if self.panes.single and name == "desk":
            name = "article"
        if not self.panes.single and name in ("article", "briefing"):
            name = "desk"
        self.top.segments.tell(name)

    def _show_segments(self, *, single: bool) -> None:
        for name, button in self.top.segments.buttons.items():
            button.setVisible(name == "page" or (name != "desk") == single)
        self._tell_segments()
        self.top.fit()
        self.actions_by_name["library"].setEnabled(not single)

    def _article_changed(self) -> None:
        self._titled()
        self._enable()
        if self.desk.article is None:
            self.stack.setCurrentWidget(self.empty)
        elif self.stack.currentWidget() is self.empty:
            self.show_view("desk")
            self.briefing.view.setFocus()

    def _titled(self) -> None:
        article = self.desk.article
        name = heading(article)[:120] if article else ""
        self.setWindowTitle(f"{name} — Attaché" if name else "Attaché")
        self._enable()

    def _enable(self) -> None:
        has = self.desk.article is not None
        self.actions_by_name.enable(article=has, quote=self.desk.chosen >= 0)
        self.top.segments.setEnabled(has)

    # --- what comes in ------------------------------------------------------------------------

    def take(self, found: Offer) -> None:
        """Something was dropped or pasted."""
        self.offered.emit(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what a drop would do."""
        found = offer(event.mimeData())
        if event.source() is None and not found.is_empty:
            event.acceptProposedAction()
            self.veil.tell(found)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing came of it."""
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self.veil.hide()
        found = offer(event.mimeData())
        if not found.is_empty:
            event.acceptProposedAction()
            self.take(found)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        self.take(offer(QGuiApplication.clipboard().mimeData()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: as one reads."""
        parts = (self.top, self.message, self.empty, self.library, self.article, self.briefing,
                 self.page, self.status)  # fmt: skip
        roots = [part for part in parts if part is not None and part.isVisible()]
        return tab_order.go(roots, self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open on top."""
        if event.key() == Qt.Key.Key_Escape and self.message.isVisible():
            self.message.close_top()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the others, and let no thread outlive the window."""
        self.closing.emit()
        self.opener.close()
        super().closeEvent(event)
