"""The context menus of quotes, summary sentences and the article."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from attache.gui.main_window import MainWindow
from attache.gui.rows import RowKind


class CorrectingMenus(QObject):
    """Pops up the window's own actions where the reader asks for a menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        briefing, article = window.briefing.view, window.article.view
        for view in (briefing, article):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        briefing.customContextMenuRequested.connect(self._menu_of_briefing)
        article.customContextMenuRequested.connect(self._menu_of_article)

    def _menu_of_briefing(self, place: QPoint) -> None:
        view = self._window.briefing.view
        index = view.indexAt(place)
        row = view.rows.row_of(index)
        if row is None:
            return
        view.setCurrentIndex(index)
        names: tuple[str, ...] = ()
        if row.kind is RowKind.QUOTE:
            names = ("why", "to_article", "copy_quote", "copy_markdown", "", "correct", "speaker",
                     "country", "speaker_country", "kind", "extent", "not_a_quote", "",
                     "merge", "split", "", "star", "off_page", "note")  # fmt: skip
        elif row.kind is RowKind.SENTENCE:
            names = ("summary_without",)
        self._popup(names, view.viewport().mapToGlobal(place))

    def _menu_of_article(self, place: QPoint) -> None:
        view = self._window.article.view
        if not view.textCursor().hasSelection():
            view.setTextCursor(view.cursorForPosition(place))
        names = ("copy", "", "mark_quote", "extent", "", "summary_with", "summary_without", "",
                 "role", "title")  # fmt: skip
        self._popup(names, view.viewport().mapToGlobal(place))

    def _popup(self, names: tuple[str, ...], place: QPoint) -> None:
        if not names:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name:
                menu.addAction(self._window.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(place)
