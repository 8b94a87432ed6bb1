"""Picking one of many by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attache.gui.pick_dialog import Item, PickDialog, Typed

COUNTRIES = [
    Item("Austria", "AT", "AT"),
    Item("Côte d’Ivoire", "CI Ivory Coast", "CI"),
    Item("Niger", "NE", "NE"),
    Item("Nigeria", "NG", "NG"),
    Item("South Africa", "ZA", "ZA"),
]


def dialog(qtbot: QtBot, own_words: str = "") -> PickDialog:
    made = PickDialog("Country", "For whom?", COUNTRIES, own_words=own_words)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(made: PickDialog) -> list[str]:
    return [made.list.item(row).text() for row in range(made.list.count())]


def test_letters_find_words_codes_and_accents(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    qtbot.keyClicks(made.field, "cote")
    assert rows(made) == ["Côte d’Ivoire  ·  CI Ivory Coast"]
    made.field.clear()
    qtbot.keyClicks(made.field, "ivory")
    assert rows(made) == ["Côte d’Ivoire  ·  CI Ivory Coast"]


def test_what_begins_so_comes_first(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    qtbot.keyClicks(made.field, "a")
    assert rows(made)[0] == "Austria  ·  AT"


def test_arrows_and_enter_in_the_field(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    qtbot.keyClicks(made.field, "niger")
    qtbot.keyClick(made.field, Qt.Key.Key_Down)
    qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert made.picked == "NG"
    assert made.result() == PickDialog.DialogCode.Accepted


def test_own_words(qtbot: QtBot) -> None:
    made = dialog(qtbot, "Somebody else: {words}")
    assert len(rows(made)) == 5
    qtbot.keyClicks(made.field, "Zed <b>")
    assert rows(made) == ["Somebody else: Zed <b>"]
    qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert made.picked == Typed("Zed <b>")


def test_nothing_found_cannot_be_taken(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    qtbot.keyClicks(made.field, "xyz")
    qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert made.picked is None
    assert made.isVisible()
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert made.result() == PickDialog.DialogCode.Rejected
