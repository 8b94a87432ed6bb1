"""What the window tells after a correction: a card with a way back, and the count of them."""

from __future__ import annotations

from collections.abc import Callable

import articles
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QUndoView
from pytestqt.qtbot import QtBot

from attache.corrections import (
    Correction,
    CountryIs,
    ExtentIs,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    RoleIs,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
    SummaryWithout,
    TitleIs,
)
from attache.gui import app
from attache.gui.main_window import MainWindow
from attache.gui.steps import step_words
from attache.model import Kind, Role, Span

FISH = articles.span("“We did not come here to count fish. We came to keep them.”")
DAHL = Span(articles.DAHL, articles.DAHL + 11)
JOSEPH = articles.span("Joseph Mwangi")


@pytest.fixture
def desk(lay: Callable[..., MainWindow]) -> MainWindow:
    window = lay(articles.briefing())
    window.correcting.history.take_up(window.desk.article)  # type: ignore[attr-defined]
    return window


def place_of(widget: object, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("correction", "words"),
    [
        (SpeakerIs(FISH, JOSEPH, ""), "Speaker of ¶3: Joseph Mwangi"),
        (SpeakerIs(FISH, None, "Liv {Dahl}"), "Speaker of ¶3: Liv {Dahl}"),
        (SpeakerIs(FISH, None, ""), "Speaker of ¶3: Speaker not named"),
        (CountryIs(FISH, "KE", "Kenya"), "Country of ¶3: Kenya"),
        (CountryIs(FISH, "", ""), "Country of ¶3: Country not stated"),
        (SpeakerCountryIs(DAHL, "SE", "Sweden"), "Country of Ingrid Dahl: Sweden"),
        (ExtentIs(FISH, ()), "Extent of ¶3: "),
        (KindIs(FISH, Kind.MIXED), "Kind of ¶3: part quoted"),
        (NotAQuote(FISH), "Not a quote, ¶3: “We did not come here to count fish. We…"),
        (SameEntity(DAHL, JOSEPH), "Ingrid Dahl is also Joseph Mwangi"),
        (OtherEntity(DAHL, (articles.span("She"),)), "Another than Ingrid Dahl: She"),
        (Starred(FISH, on=True), "First on the page: ¶3"),
        (OffPage(FISH, on=False), "On the page again: ¶3"),
        (Noted(FISH, "ask {her}\nagain"), "Note on ¶3: ask {her} again"),
        (Noted(FISH, ""), "Note taken away: ¶3"),
        (RoleIs(articles.article().blocks[2].span, Role.PROMO), "¶3: Promotion: “Read also”"),
        (TitleIs(""), "Title: –"),
        (SummaryWithout(articles.article().blocks[0].span), "Out of the summary, ¶1: Norway’s"),
        (NotAQuote(Span(99_000, 99_001)), "Not a quote, –: "),
    ],
)
def test_every_correction_has_words(qapp, correction: Correction, words: str) -> None:
    assert step_words([correction], articles.article()).startswith(words)


def test_a_correction_is_told_with_a_way_back(desk: MainWindow, qtbot: QtBot) -> None:
    toast, status = desk.correcting.toast, desk.status  # type: ignore[attr-defined]
    assert not toast.isVisible()
    assert not status.corrections.isVisible()
    desk.desk.choose(1)
    desk.actions_by_name["star"].trigger()
    assert toast.isVisible()
    assert toast.words.text() == "First on the page: ¶3"
    assert status.corrections.text() == "1 correction  ·  saved"
    qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert not desk.desk.quotes[1].starred
    assert not toast.isVisible()
    assert not status.corrections.isVisible()


@pytest.mark.parametrize("words", ["the last honest offer", "nobody had asked her"])
def test_it_never_lies_over_the_lit_quote(desk: MainWindow, qtbot: QtBot, words: str) -> None:
    desk.resize(1300, 560)
    number = next(
        n for n, quote in enumerate(desk.desk.quotes) if words in quote.text(articles.TEXT)
    )
    desk.desk.choose(number)
    desk.desk.ask_place(desk.desk.quotes[number].span)
    bar = desk.article.view.verticalScrollBar()
    bar.setValue(bar.value() - 150)
    desk.actions_by_name["star"].trigger()
    view, toast = desk.article.view, desk.correcting.toast  # type: ignore[attr-defined]
    lit = view.place_lit().translated(view.viewport().mapTo(desk, QPoint(0, 0)))
    assert not lit.isEmpty()
    assert not toast.geometry().intersects(lit)
    assert place_of(desk.article, desk).contains(toast.geometry())


def test_a_long_step_is_cut_to_the_pane(desk: MainWindow) -> None:
    desk.looks.set_text_size(200)
    desk.desk.choose(1)
    desk.actions_by_name["not_a_quote"].trigger()
    toast = desk.correcting.toast  # type: ignore[attr-defined]
    assert desk.rect().contains(toast.geometry())
    assert "fish" in toast.accessibleName()


def test_the_count_leads_to_the_list_and_the_list_back_in_time(
    desk: MainWindow, qtbot: QtBot
) -> None:
    desk.desk.choose(1)
    for name in ("star", "off_page"):
        desk.actions_by_name[name].trigger()
    assert desk.status.corrections.text().startswith("2 corrections")
    desk.status.corrections.click()
    steps = desk.findChild(QUndoView)
    assert steps is not None
    rows = [steps.model().index(row, 0).data() for row in range(steps.model().rowCount())]
    assert rows == ["As it was opened", "First on the page: ¶3", "Off the page: ¶3"]
    steps.setCurrentIndex(steps.model().index(1, 0))
    assert desk.desk.quotes[1].starred
    assert not desk.desk.quotes[1].off_page


def test_what_could_not_be_kept_says_so(desk: MainWindow) -> None:
    desk.correcting.history._library.close()  # type: ignore[attr-defined]
    desk.desk.choose(1)
    desk.actions_by_name["star"].trigger()
    assert desk.status.corrections.text() == "1 correction  ·  not saved"
    assert desk.message.isVisible()


def test_what_was_corrected_last_time_can_be_undone_one_by_one(
    window: MainWindow, attache: app.Attache, qtbot: QtBot
) -> None:
    def opened() -> None:
        with qtbot.waitSignal(window.opener.known, timeout=20_000):
            window.opener.open_text(articles.TEXT)

    opened()
    before = window.desk.shown
    window.desk.choose(0)
    window.actions_by_name["star"].trigger()
    window.actions_by_name["not_a_quote"].trigger()
    count = len(window.desk.quotes)
    window.actions_by_name["close_article"].trigger()
    assert not window.actions_by_name["undo"].isEnabled()
    opened()
    assert len(window.desk.quotes) == count
    assert window.status.corrections.text().startswith("2 corrections")
    window.actions_by_name["undo"].trigger()
    assert window.desk.quotes[0].starred
    window.actions_by_name["undo"].trigger()
    assert window.desk.shown == before


def test_closing_while_an_article_is_read_leaves_the_desk_empty(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.opener.open_text("\n\n".join([articles.TEXT] * 40))
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=20_000)
    window.actions_by_name["close_article"].trigger()
    qtbot.wait(600)
    assert window.desk.article is None
    assert window.desk.shown is None
    assert window.stack.currentWidget() is window.empty


def test_giving_up_says_what_is_missing_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.opener.open_text("\n\n".join([articles.TEXT] * 300))
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=20_000)
    window.status.cancel.clicked.emit()
    assert "stopped" in window.status.where.text()
    assert window.message.isVisible()
    go_on = [b for b in window.message.findChildren(type(window.top.export)) if b.text()]
    with qtbot.waitSignal(window.opener.known, timeout=60_000):
        go_on[-1].click()
    assert window.desk.quotes
