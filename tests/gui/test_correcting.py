"""Correcting as a reader does it: menus, keys and dialogs of the real window."""

from __future__ import annotations

from collections.abc import Callable

import articles
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from attache.gui.main_window import MainWindow
from attache.gui.mentions_dialog import MentionsDialog
from attache.gui.pick_dialog import PickDialog
from attache.model import Kind, Quote, Role


@pytest.fixture
def desk(lay: Callable[..., MainWindow]) -> MainWindow:
    window = lay(articles.briefing())
    window.correcting.history.take_up(window.desk.article)  # type: ignore[attr-defined]
    return window


def chosen(window: MainWindow, words: str) -> Quote:
    """Choose the quote that holds these words."""
    for number, quote in enumerate(window.desk.quotes):
        if words in quote.text(window.desk.article.text):  # type: ignore[union-attr]
            window.desk.choose(number)
            return quote
    raise AssertionError(words)


def now(window: MainWindow) -> Quote:
    return window.desk.quotes[window.desk.chosen]


def typing(qtbot: QtBot, words: str) -> None:
    """Type into the dialog that opens next, and take what it finds."""

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PickDialog)
        qtbot.keyClicks(dialog.field, words)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    QTimer.singleShot(0, go)


def do(window: MainWindow, name: str) -> None:
    action = window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()


def select(window: MainWindow, words: str) -> None:
    view = window.article.view
    start, end = view.positions.span(articles.span(words))
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_another_speaker_of_the_article(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "mwangi")
    do(desk, "speaker")
    assert now(desk).speaker.name == "Joseph Mwangi"  # type: ignore[union-attr]
    assert now(desk).country.code == "KE"  # type: ignore[union-attr]
    assert now(desk).corrected
    do(desk, "undo")
    assert now(desk).speaker.name == "Ingrid Dahl"  # type: ignore[union-attr]
    do(desk, "redo")
    assert now(desk).country.code == "KE"  # type: ignore[union-attr]


def test_a_speaker_whom_the_article_does_not_name(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "The harbour master")
    do(desk, "speaker")
    assert now(desk).speaker.name == "The harbour master"  # type: ignore[union-attr]
    assert now(desk).country is None


def test_country_of_one_quote_and_of_a_speaker(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "iceland")
    do(desk, "country")
    assert now(desk).country.code == "IS"  # type: ignore[union-attr]
    typing(qtbot, "swed")
    do(desk, "speaker_country")
    codes = {
        quote.country.code  # type: ignore[union-attr]
        for quote in desk.desk.quotes
        if quote.speaker and quote.speaker.name == "Ingrid Dahl"
    }
    assert codes == {"SE"}


def test_country_of_a_speaker_in_every_article(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "iceland")
    do(desk, "speaker_always")
    assert now(desk).country.code == "IS"  # type: ignore[union-attr]
    path = desk.opener.additions
    assert path is not None
    assert "Ingrid Dahl,IS" in path.read_text("utf-8")


def test_kind(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "reported")
    do(desk, "kind")
    assert now(desk).kind is Kind.INDIRECT


def test_not_a_quote_by_key(qtbot: QtBot, desk: MainWindow) -> None:
    before = len(desk.desk.quotes)
    chosen(desk, "count fish")
    desk.activateWindow()
    qtbot.keyClick(desk.briefing.view, Qt.Key.Key_Delete)
    assert len(desk.desk.quotes) == before - 1
    qtbot.keyClick(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.desk.quotes) == before


def test_extent_is_what_is_selected(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "small boats")
    select(desk, "small boats must be exempt")
    do(desk, "extent")
    assert now(desk).text(articles.TEXT) == "small boats must be exempt"
    do(desk, "undo")
    assert now(desk).text(articles.TEXT) != "small boats must be exempt"


def test_selected_text_becomes_a_quote(qtbot: QtBot, desk: MainWindow) -> None:
    select(desk, " nobody had asked her")
    before = len(desk.desk.quotes)
    if any("nobody had asked" in q.text(articles.TEXT) for q in desk.desk.quotes):
        chosen(desk, "nobody had asked")
        do(desk, "not_a_quote")
        before -= 1
        select(desk, " nobody had asked her")
    typing(qtbot, "dahl")
    do(desk, "mark_quote")
    assert len(desk.desk.quotes) == before + 1
    assert now(desk).text(articles.TEXT) == "nobody had asked her"
    assert now(desk).kind is Kind.INDIRECT
    assert now(desk).speaker.name == "Ingrid Dahl"  # type: ignore[union-attr]


def test_two_that_are_one(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    typing(qtbot, "mwangi")
    do(desk, "merge")
    names = {quote.speaker.name for quote in desk.desk.quotes if quote.speaker}
    assert "Joseph Mwangi" not in names
    do(desk, "undo")
    assert "Joseph Mwangi" in {quote.speaker.name for quote in desk.desk.quotes if quote.speaker}


def test_star_and_off_page(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    do(desk, "star")
    do(desk, "off_page")
    assert now(desk).starred
    assert now(desk).off_page
    do(desk, "star")
    assert not now(desk).starred


def test_a_note(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(" check with Oslo ")
        dialog.accept()

    QTimer.singleShot(0, go)
    do(desk, "note")
    assert now(desk).note == "check with Oslo"


def test_sentences_of_the_summary(qtbot: QtBot, desk: MainWindow) -> None:
    def spans() -> list[str]:
        shown = desk.desk.shown
        assert shown is not None
        return [" ".join(each.span.of(articles.TEXT).split()) for each in shown.summary]

    select(desk, "Our fishers own one net each")
    cursor = desk.article.view.textCursor()
    cursor.clearSelection()
    desk.article.view.setTextCursor(cursor)
    before = spans()
    do(desk, "summary_with")
    added = [words for words in spans() if words not in before]
    assert len(added) == 1
    assert "Our fishers own one net each" in added[0]
    do(desk, "summary_without")
    assert spans() == before


def test_a_paragraph_that_is_none(qtbot: QtBot, desk: MainWindow) -> None:
    select(desk, "She added")
    typing(qtbot, "promotion")
    with qtbot.waitSignal(desk.opener.known, timeout=30_000):
        do(desk, "role")
    article = desk.desk.article
    assert article is not None
    number = article.block_at(articles.span("She added").start)
    assert number is not None
    assert article.blocks[number].role is Role.PROMO
    assert not any(quote.block == number for quote in desk.desk.quotes)


def test_the_list_of_steps_goes_back(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    do(desk, "star")
    do(desk, "off_page")
    do(desk, "steps")
    desk.correcting.history.stack.setIndex(0)  # type: ignore[attr-defined]
    assert not now(desk).starred
    assert not now(desk).off_page


def test_context_menu_of_a_quote(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "count fish")
    view = desk.briefing.view
    place = view.visualRect(view.currentIndex()).center()
    view.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert desk.actions_by_name["speaker"] in menu.actions()
    menu.close()


def test_one_that_is_two(qtbot: QtBot, desk: MainWindow) -> None:
    chosen(desk, "the fleet would be paid")
    before = desk.desk.quotes

    seen: list[object] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MentionsDialog)
        items = [dialog.list.item(row) for row in range(dialog.list.count())]
        seen.extend((item.text(), item.checkState()) for item in items)
        items[0].setCheckState(Qt.CheckState.Checked)
        seen.append(dialog.ok.isEnabled())
        items[0].setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()

    QTimer.singleShot(0, go)
    do(desk, "split")
    assert seen == [
        (
            "¶1  Norway’s fisheries minister, [Ingrid Dahl], has defended the plan to halve…",
            Qt.CheckState.Unchecked,
        ),
        ("¶5  [She] added that the fleet would be…", Qt.CheckState.Checked),
        False,
    ], "somebody must stay"
    assert now(desk).speaker.name == "She"  # type: ignore[union-attr]
    names = [entity.name for entity in desk.desk.shown.entities]  # type: ignore[union-attr]
    assert names.count("Ingrid Dahl") == names.count("She") == 1
    do(desk, "undo")
    assert desk.desk.quotes == before
