"""The card to correct with: by keyboard and by mouse, one step for all that it changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import articles
import people
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from attache.gui.correct_card import CorrectCard, Reach
from attache.gui.main_window import MainWindow
from attache.model import Kind


@pytest.fixture
def desk(lay: Callable[..., MainWindow], tmp_path: Path) -> MainWindow:
    window = lay(articles.briefing())
    window.correcting.history.take_up(window.desk.article)  # type: ignore[attr-defined]
    window.opener.additions = tmp_path / "additions.toml"
    return window


def opened(window: MainWindow, qtbot: QtBot, number: int) -> CorrectCard:
    people.click_quote(window, number)
    qtbot.keyClick(window.briefing.view, Qt.Key.Key_E)
    card: CorrectCard = window.correcting.card.card  # type: ignore[attr-defined]
    qtbot.waitUntil(card.isVisible)
    return card


def keys(qtbot: QtBot, *pressed: Qt.Key | str) -> None:
    for key in pressed:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            qtbot.keyClicks(focus, key)
        else:
            qtbot.keyClick(focus, key)


def test_another_country_by_keyboard_alone(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    assert card.speaker.field.text() == "Ingrid Dahl"
    assert card.country.field.text() == "Norway"
    keys(qtbot, Qt.Key.Key_Tab, "swed", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert desk.desk.quotes[1].country.code == "SE"  # type: ignore[union-attr]
    assert desk.desk.quotes[0].country.code == "NO"  # type: ignore[union-attr]
    assert desk.briefing.view.hasFocus()


def test_speaker_country_and_kind_are_one_step(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    keys(qtbot, "mwangi", Qt.Key.Key_Return)
    assert card.speaker.field.text() == "Joseph Mwangi"
    keys(qtbot, Qt.Key.Key_Tab, "chad", Qt.Key.Key_Tab)
    card.kind.buttons[Kind.MIXED.value].click()
    card.apply.click()
    quote = desk.desk.quotes[1]
    assert quote.speaker is not None
    assert quote.country is not None
    assert (quote.speaker.name, quote.country.code, quote.kind) == ("Joseph Mwangi", "TD", "mixed")
    desk.actions_by_name["undo"].trigger()
    assert desk.desk.quotes == articles.quotes()


def test_somebody_whom_the_article_does_not_name(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    keys(qtbot, "Liv Berg", Qt.Key.Key_Return)
    card.apply.click()
    assert desk.desk.quotes[1].speaker.name == "Liv Berg"  # type: ignore[union-attr]


def test_for_all_quotes_of_the_speaker_and_always(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    assert "4" in card.reaches[Reach.SPEAKER].text()
    keys(qtbot, Qt.Key.Key_Tab, "swed", Qt.Key.Key_Return)
    card.reaches[Reach.ALWAYS].setChecked(True)
    card.apply.click()
    codes = [quote.country.code for quote in desk.desk.quotes[:4] if quote.country]
    assert codes == ["SE"] * 4
    kept = desk.opener.additions
    assert kept is not None
    assert "person,Ingrid Dahl,SE" in kept.read_text("utf-8")
    desk.actions_by_name["undo"].trigger()
    assert "Ingrid Dahl" not in kept.read_text("utf-8"), "always is undone, too"
    assert desk.desk.quotes == articles.quotes()
    desk.actions_by_name["redo"].trigger()
    assert "person,Ingrid Dahl,SE" in kept.read_text("utf-8")


def test_countries_that_the_article_names_come_first(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    keys(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Down)
    rows = [card.country.list.item(row).text() for row in range(2)]
    assert rows == ["Norway  ·  NO  ·  named in ¶1", "Kenya  ·  KE  ·  named in ¶6"]


def test_nothing_set_is_no_step(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    card.apply.click()
    assert not desk.actions_by_name["undo"].isEnabled()


def test_esc_closes_the_list_then_the_card_and_gives_the_keys_back(
    desk: MainWindow, qtbot: QtBot
) -> None:
    card = opened(desk, qtbot, 1)
    keys(qtbot, "mwa")
    assert card.speaker.is_open
    keys(qtbot, Qt.Key.Key_Escape)
    assert not card.speaker.is_open
    assert card.speaker.field.text() == "Ingrid Dahl"
    keys(qtbot, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert desk.briefing.view.hasFocus()


def test_letters_typed_in_it_are_no_shortcuts(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    card.cancel.setFocus()
    keys(qtbot, "shnm", Qt.Key.Key_Delete)
    assert card.isVisible()
    assert desk.desk.quotes == articles.quotes()


def test_not_a_quote(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    qtbot.mouseClick(card.drop, Qt.MouseButton.LeftButton)
    assert len(desk.desk.quotes) == len(articles.quotes()) - 1


def test_tab_goes_round_in_it_and_nothing_is_left_out(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    seen: list[QWidget | None] = []
    for _ in range(10):
        seen.append(QApplication.focusWidget())
        keys(qtbot, Qt.Key.Key_Tab)
    assert {card.speaker.field, card.country.field, card.drop, card.cancel, card.apply} <= set(seen)
    assert set(card.kind.buttons.values()) <= set(seen)
    assert all(widget is not None and card.isAncestorOf(widget) for widget in seen)


@pytest.mark.parametrize(
    ("size", "width"), [(100, 1440), (100, 640), (200, 1024), (200, 800), (80, 2560)]
)
def test_it_covers_the_briefing_and_never_the_article(
    desk: MainWindow, qtbot: QtBot, size: int, width: int
) -> None:
    desk.resize(width, 760)
    desk.looks.set_text_size(size)
    desk.desk.choose(1)
    desk.actions_by_name["correct"].trigger()
    card: CorrectCard = desk.correcting.card.card  # type: ignore[attr-defined]
    qtbot.waitUntil(card.isVisible)
    view = desk.briefing.view
    room = QRect(view.mapTo(desk, QPoint(0, 0)), view.size())
    place = card.geometry()
    assert desk.rect().contains(place)
    assert room.left() <= place.left()
    assert place.right() <= room.right()
    assert size == 200 or room.contains(place), "above the list only where the list is too small"
    for widget in card.findChildren(QAbstractButton) + card.findChildren(QLineEdit):
        if widget.isVisible():
            least = 0.9 * widget.minimumSizeHint().height()
            assert widget.height() >= least, "nothing is squeezed"
            assert widget.width() >= 0.9 * widget.minimumSizeHint().width()
            left = widget.mapTo(card, QPoint(0, 0)).x()
            assert left >= 0
            assert left + widget.width() <= card.width()


def test_it_goes_with_its_list(desk: MainWindow, qtbot: QtBot) -> None:
    desk.resize(1440, 900)
    card = opened(desk, qtbot, 1)
    qtbot.keyClicks(card.speaker.field, "mwa")
    desk.resize(1100, 700)
    view = desk.briefing.view
    qtbot.waitUntil(
        lambda: QRect(view.mapTo(desk, QPoint(0, 0)), view.size()).contains(card.geometry())
    )
    assert card.speaker.field.text() == "mwa", "what was typed stays"
    desk.show_view("page")
    assert not card.isVisible()


def test_another_quote_closes_it(desk: MainWindow, qtbot: QtBot) -> None:
    card = opened(desk, qtbot, 1)
    desk.desk.choose(2)
    assert not card.isVisible()
