"""The reader's own colour for a country, and colours that stay from article to article."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import articles
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QColorDialog, QMenu

from attache.gui import app, places
from attache.gui.chips import Chip
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.model import Briefing, Country

OWN = "#7a1f5c"


def chip(window: MainWindow, code: str) -> Chip:
    chips = window.briefing.chips.findChildren(Chip)
    return next(each for each in chips if each.code == code and not each.everything)


def colour_of(window: MainWindow, code: str) -> str:
    """The colour in which a country's chip is painted."""
    found = chip(window, code)
    picture = found.grab().toImage()
    ratio = picture.devicePixelRatio()
    return QColor(picture.pixelColor(round(4 * ratio), round(14 * ratio))).name()


def choose(window: MainWindow, code: str, words: str, colour: str = "") -> None:
    """Take an entry of the chip's context menu, and a colour in the dialog."""
    found = chip(window, code)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 5), found.mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(found, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == words)

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor(colour))
        dialog.accept()

    if colour:
        QTimer.singleShot(0, go)
    action.trigger()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.fixture(autouse=True)
def _own_dialog(qapp: QApplication) -> None:
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def test_a_colour_of_the_readers_own(
    lay: Callable[..., MainWindow], attache: app.Attache, looks: Looks
) -> None:
    window = lay(articles.briefing())
    before = colour_of(window, "KE")
    choose(window, "KE", "Colour…", OWN)
    assert colour_of(window, "KE") == OWN != before
    assert dict(attache.page.options().slots)["KE"] == OWN
    window.close()
    again = app.build(looks)
    again.window.desk.lay(articles.article())
    again.window.desk.learn(articles.briefing())
    assert again.window.desk.slots["KE"] == OWN
    again.window.close()
    again.window.deleteLater()


def test_its_usual_colour_again(lay: Callable[..., MainWindow]) -> None:
    window = lay(articles.briefing())
    before = colour_of(window, "KE")
    choose(window, "KE", "Colour…", OWN)
    choose(window, "KE", "Usual colour")
    assert colour_of(window, "KE") == before


def with_kenya_as(code: str) -> Briefing:
    """The same article with another country in Kenya's and Norway's place."""
    briefing = articles.briefing()
    other = Country(code, code, "")
    quotes = [
        replace(quote, country=other) if quote.country else quote for quote in briefing.quotes
    ]
    return replace(briefing, quotes=tuple(quotes))


def test_slots_stay_from_article_to_article_and_run_to_run(
    lay: Callable[..., MainWindow], looks: Looks
) -> None:
    window = lay(articles.briefing())
    slots = dict(window.desk.slots)
    lay(with_kenya_as("PG"))
    assert set(window.desk.slots) == {"PG"}
    lay(articles.briefing())
    assert window.desk.slots == slots
    window.close()
    again = app.build(looks)
    assert {code: again.window.desk.kept[code] for code in slots} == slots
    again.window.close()
    again.window.deleteLater()


def test_what_is_broken_in_the_settings_is_left_out(looks: Looks) -> None:
    path = places.settings_file()
    path.parent.mkdir(parents=True)
    broken = {"slots": {"KE": "x", "NO": 3, "SE": True}, "colours": {"EU": "red", "FI": "#00aa11"}}
    path.write_text(json.dumps(broken), "utf-8")
    made = app.build(looks)
    assert made.window.desk.kept == {"NO": 3, "FI": "#00aa11"}
    made.window.close()
    made.window.deleteLater()
