"""Tags of an article in the library, and a history that can be forgotten."""

from __future__ import annotations

from pathlib import Path

import articles
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from attache.gui import app
from attache.gui.library_pane import LibraryPane
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.gui.preferences import Preferences


@pytest.fixture
def pane(window: MainWindow, attache: app.Attache, qtbot: QtBot, tmp_path: Path) -> LibraryPane:
    """Two articles in the library, the ferry first."""
    for name, text in (
        ("cod.txt", articles.TEXT),
        ("ferry.txt", "The harbour master said that the ferry would sail at noon."),
    ):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        with qtbot.waitSignal(window.opener.known, timeout=30_000):
            window.opener.open_path(str(path))
    return attache.memory.pane


def entry_of_menu(pane: LibraryPane, row: int, words: str) -> QAction:
    place = pane.list.visualRect(pane.model.index(row)).center()
    pane.list.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return next(action for action in menu.actions() if action.text() == words)


def tag(pane: LibraryPane, row: int, typed: str) -> None:
    """Choose "Tags…" of the context menu, and type."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(typed)
        dialog.accept()

    action = entry_of_menu(pane, row, "Tags…")
    QTimer.singleShot(0, go)
    action.trigger()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_tags_are_shown_spoken_and_found(pane: LibraryPane, qtbot: QtBot) -> None:
    tag(pane, 1, " for  Monday, fish,, fish ")
    index = pane.model.index(1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "#for Monday #fish"
    assert "for Monday" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClicks(pane.search, "monday")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    assert pane.model.index(0).data().startswith("Norway’s")


def test_tags_stay_when_the_article_is_opened_again(
    pane: LibraryPane, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    tag(pane, 1, "fish")
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_path(str(tmp_path / "cod.txt"))
    assert pane.model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "#fish"
    tag(pane, 0, "")
    assert pane.model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_tags_change_what_is_painted(pane: LibraryPane) -> None:
    before = pane.list.viewport().grab().toImage()
    tag(pane, 1, "fish")
    assert pane.list.viewport().grab().toImage() != before


def preferences(window: MainWindow) -> Preferences:
    window.actions_by_name["preferences"].trigger()
    found = QApplication.activeModalWidget()
    assert isinstance(found, Preferences)
    return found


def test_clearing_the_history_in_preferences_works_at_once(
    pane: LibraryPane, window: MainWindow
) -> None:
    dialog = preferences(window)
    QTest.mouseClick(dialog.clear, Qt.MouseButton.LeftButton)
    assert pane.model.rowCount() == 0
    assert not window.recent.isEnabled()
    assert not dialog.clear.isEnabled()
    dialog.close()


def test_keeping_none_works_at_once_and_leaves_nothing_on_disk(
    pane: LibraryPane, window: MainWindow, attache: app.Attache, looks: Looks
) -> None:
    dialog = preferences(window)
    dialog.keep.setChecked(False)
    assert pane.model.rowCount() == 0
    assert not window.recent.isEnabled()
    dialog.close()
    window.close()
    again = app.build(looks)
    assert again.memory.pane.model.rowCount() == 0
    assert not again.window.recent.isEnabled()
    again.window.close()
    again.window.deleteLater()
