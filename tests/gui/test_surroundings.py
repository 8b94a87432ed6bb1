"""Quotes with the sentences around them: the switch of the View menu."""

from __future__ import annotations

from collections.abc import Callable

import articles
from pytestqt.qtbot import QtBot

from attache.gui import app
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.gui.rows import Row
from attache.gui.surroundings import Surroundings
from attache.model import Kind, Quote, Span

TEXT = "One went. 🐟 Two said “fish” to\nall.\nHEADING\nThree came. Four “left” it."


def sentence(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


SENTENCES = tuple(
    sentence(words)
    for words in ("One went.", "🐟 Two said “fish” to\nall.", "Three came.", "Four “left” it.")
)


def row(window: MainWindow, number: int) -> Row:
    view = window.briefing.view
    found = view.rows.row_of(view.rows.quote_index(number))
    assert found is not None
    return found


def marked(found: Row) -> list[str]:
    """The words in the first ink."""
    text = found.text.encode("utf-16-le")
    return [text[2 * start : 2 * end].decode("utf-16-le") for start, end in found.marked]


def quote(*words: str) -> Quote:
    return Quote(tuple(sentence(each) for each in words), Kind.DIRECT, 0)


def test_verbatim_and_no_further_than_a_heading() -> None:
    around = Surroundings(TEXT, SENTENCES)
    assert around.words(quote("“fish”"))[0] == "One went. 🐟 Two said “fish” to all."
    assert around.words(quote("“left”"))[0] == "Three came. Four “left” it."
    text, own = around.words(quote("Two", "“fish”"))
    units = text.encode("utf-16-le")
    words = [units[2 * start : 2 * end].decode("utf-16-le") for start, end in own]
    assert words == ["Two", "“fish”"]


def test_a_quote_outside_every_sentence_stands_alone() -> None:
    assert Surroundings(TEXT, SENTENCES).words(quote("HEADING")) == ("HEADING", ((0, 7),))
    assert Surroundings(TEXT, ()).words(quote("“fish”"))[0] == "“fish”"


def test_the_switch_shows_them_and_takes_them_away(
    lay: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = lay(articles.briefing())
    view = window.briefing.view
    plain = [row(window, number) for number in range(8)]
    heights = [view.visualRect(view.rows.quote_index(number)).height() for number in range(8)]
    window.desk.choose(6)
    window.actions_by_name["context"].trigger()
    qtbot.waitUntil(lambda: window.briefing.settled)
    assert window.actions_by_name["context"].isChecked()
    found = row(window, 6)
    assert "A spokeswoman for the European Commission said that the bloc" in found.text
    assert "A woman who sells fish" in found.text
    assert marked(found) == ["the bloc could accept a cap"]
    text = " ".join(articles.TEXT.split())
    for number in range(8):
        assert row(window, number).text in text
        tall = view.visualRect(view.rows.quote_index(number)).height()
        assert tall >= heights[number]
        assert view.painter_of_rows.metrics.height(row(window, number)) == tall
    assert view.visualRect(view.rows.quote_index(6)).height() > heights[6]
    assert view.currentIndex() == view.rows.quote_index(6)
    window.actions_by_name["context"].trigger()
    assert [row(window, number) for number in range(8)] == plain


def test_it_is_remembered(attache: app.Attache, looks: Looks) -> None:
    attache.window.actions_by_name["context"].trigger()
    attache.window.close()
    again = app.build(looks)
    assert again.window.briefing.context
    assert again.window.actions_by_name["context"].isChecked()
    again.window.close()
    again.window.deleteLater()
