"""Dialogs and small services: preferences, shortcuts, About, keywords, dragging out."""

from __future__ import annotations

import sys
from dataclasses import replace

import articles
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel

from attache.gui import app, fonts
from attache.gui.looks import Looks, ThemeChoice
from attache.gui.preferences import Preferences
from attache.gui.shortcuts_dialog import entries


def _dialog(window, name: str) -> QDialog:
    window.actions_by_name[name].trigger()
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_preferences_work_at_once_and_are_kept(window, attache: app.Attache) -> None:
    dialog = _dialog(window, "preferences")
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert window.looks.look.dark
    dialog.sentences.setCurrentText("5")
    dialog.reopen.setChecked(True)
    dialog.close()
    assert window.opener.sentences == 5
    assert attache.memory._keeper.now.reopen_last
    window.looks.set_theme(ThemeChoice.LIGHT)


def test_without_a_history_nothing_is_kept(window, attache: app.Attache, qtbot) -> None:
    dialog = _dialog(window, "preferences")
    dialog.keep.setChecked(False)
    dialog.close()
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_text(articles.TEXT)
    assert attache.memory.pane.model.rowCount() == 0
    assert attache.memory._keeper.now.recent == ()


def test_every_key_is_listed_once_and_means_one_thing(window) -> None:
    keys = [key for _, words in entries(window.actions_by_name) for key in words.split(", ")]
    assert len(keys) == len(set(keys))
    dialog = _dialog(window, "shortcuts")
    QTest.keyClicks(dialog.words, "export")
    rows = range(dialog.table.rowCount())
    seen = [dialog.table.item(row, 0).text() for row in rows if not dialog.table.isRowHidden(row)]
    assert seen == ["Export"]
    dialog.close()


def test_about_names_version_and_licences(window) -> None:
    dialog = _dialog(window, "about")
    words = dialog.licences.toPlainText()
    assert "MIT" in words
    assert "LGPL-3.0-only" in words
    assert "sumy" in words
    dialog.close()


def test_a_keyword_is_found_in_the_article(lay) -> None:
    window = lay(articles.briefing())
    button = next(b for b in window.article.keywords.buttons if b.text() == "small boats")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.article.find_bar.count.text() == "1 of 1"


def test_a_quote_can_be_dragged_out(lay, monkeypatch) -> None:
    window = lay(articles.briefing())
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: carried.append(drag.mimeData().text()))
    window.desk.choose(4)
    window.briefing.view.startDrag(Qt.DropAction.CopyAction)
    assert carried[0].startswith("small boats must be exempt")
    assert "Kenya" in carried[0]


def test_reading_words_of_the_reader_stand_on_the_card(lay) -> None:
    briefing = articles.briefing()
    quotes = list(briefing.quotes)
    quotes[0] = replace(quotes[0], starred=True, note="Ask Tromsø about this.", corrected=True)
    window = lay(replace(briefing, quotes=tuple(quotes)))
    view = window.briefing.view
    row = view.rows.row_of(view.rows.quote_index(0))
    assert "first on the page" in row.meta
    assert "corrected" in row.meta
    assert "Ask Tromsø" in row.spoken


def test_no_reference_to_none_is_lost(lay) -> None:
    """PySide6 6.12 lost one with each void call on CPython 3.11, until the program aborted."""
    window = lay(articles.briefing())
    before = sys.getrefcount(None)
    for _ in range(2000):
        window.briefing.view.viewport().update()
    assert sys.getrefcount(None) > before - 1000


def test_the_article_is_set_in_the_font_that_the_reader_wants(
    lay, attache: app.Attache, looks: Looks
) -> None:
    window = lay(articles.briefing())
    view = window.article.view
    letters = view.document().firstBlock().charFormat
    dialog = Preferences(attache.memory._keeper, window.looks, {"newsrank": ""}, window)
    dialog.font_of_article.setCurrentIndex(dialog.font_of_article.findData(fonts.SANS))
    assert letters().font().family() == fonts.SANS
    assert view.document().toPlainText().startswith("Norway")
    window.close()
    again = app.build(Looks())
    assert again.window.looks.fonts.article.family() == fonts.SANS
    again.window.close()
    again.window.deleteLater()


def test_nothing_moves_where_the_reader_wants_that(window, attache: app.Attache) -> None:
    window.status.working(busy=True)
    assert window.status.progress.isVisible()
    window.status.working(busy=False)
    dialog = Preferences(attache.memory._keeper, window.looks, {"newsrank": ""}, window)
    dialog.motion.setChecked(False)
    dialog.finished.connect(lambda _: attache.memory._take_up())
    dialog.reject()
    window.status.working(busy=True)
    assert not window.status.progress.isVisible()
    assert any(label.text() == "Working…" for label in window.status.findChildren(QLabel)
               if label.isVisible())  # fmt: skip
    assert window.status.cancel.isVisible()


@pytest.mark.parametrize("name", ["preferences", "shortcuts", "about"])
def test_no_dialog_is_larger_than_the_screen(window, name: str) -> None:
    window.looks.set_text_size(200)
    dialog = _dialog(window, name)
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    close = dialog.findChild(QDialogButtonBox)
    assert close is not None
    assert dialog.rect().contains(close.geometry())
    dialog.close()
    window.looks.set_text_size(100)
