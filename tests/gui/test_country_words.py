"""Countries in the window's language: chips, heads, reasons, options; exports stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import articles
import people
import pytest
from PySide6.QtWidgets import QApplication

from attache.export import exported
from attache.gui import app, choices, translations
from attache.gui.copying import as_text
from attache.gui.country_words import country_phrase, country_word
from attache.gui.groups import Order
from attache.gui.main_window import MainWindow
from attache.gui.steps import step_words
from attache.gui.why import title


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translations.install(qapp, "de")
    yield
    translations.install(qapp, "en")


@pytest.fixture
def desk(german: None, lay: Callable[..., MainWindow]) -> MainWindow:
    return lay(articles.briefing())


@pytest.mark.parametrize(
    ("language", "code", "name", "word"),
    [
        ("de", "NO", "Norway", "Norwegen"),
        ("fr", "US", "United States", "États-Unis"),
        ("fr", "NATO", "NATO", "Otan"),
        ("en", "NO", "Norway", "Norway"),
        ("de", "INT", "World Bank", "World Bank"),
        ("de", "QQ", "Ruritania", "Ruritania"),
        ("de", None, None, "Land nicht angegeben"),
    ],
)
def test_words(
    qapp: QApplication, language: str, code: str | None, name: str | None, word: str
) -> None:
    translations.install(qapp, language)
    try:
        assert country_word(code, name) == word
    finally:
        translations.install(qapp, "en")


def test_what_the_window_shows_is_german_and_what_leaves_it_is_not(
    desk: MainWindow, attache: app.Attache
) -> None:
    assert [name for _, name, _ in people.groups_seen(desk)] == [
        "Norwegen", "Kenia", "Europa", "Land nicht angegeben",
    ]  # fmt: skip
    assert [chip.name for chip in desk.briefing.chips._chips][:3] == ["Alle", "Norwegen", "Kenia"]
    quote = desk.desk.quotes[0]
    assert title(quote) == "Ingrid Dahl spricht für: Norwegen"
    boxes = attache.page.panel.countries.boxes
    assert boxes["NO"].text() == "NO  Norwegen (4)"
    assert desk.desk.shown is not None
    assert "Norway" in as_text(desk.desk.shown, quote)
    for form in ("json", "md", "txt", "csv"):
        data = exported(desk.desk.shown, form)
        assert b"Norway" in data
        assert b"Norwegen" not in data


def test_a_country_is_found_by_its_german_and_its_english_name(desk: MainWindow) -> None:
    items = choices.countries(desk.desk.article)
    sweden = next(item for item in items if item.value == ("SE", "Sweden"))
    assert sweden.words == "Schweden"
    assert "Sweden" in sweden.detail
    desk.briefing.filters.words.setText("kenia")
    desk.briefing.sift()
    assert people.quotes_seen(desk) == [4, 5]


def test_groups_by_name_follow_the_names_that_are_read(german: None, lay) -> None:
    found = articles.briefing()
    swiss = replace(articles.KE, code="CH", name="Switzerland")
    austria = replace(articles.KE, code="AT", name="Austria")
    quotes = [replace(found.quotes[0], country=swiss), replace(found.quotes[1], country=austria)]
    window = lay(replace(found, quotes=tuple(quotes)))
    window.briefing.sort(Order.NAME)
    assert [name for _, name, _ in people.groups_seen(window)] == ["Österreich", "Schweiz"]


def test_reasons_and_steps(german: None) -> None:
    assert country_phrase("the United States") == "USA"
    assert country_phrase("the harbour") == "the harbour"
    from attache.corrections import CountryIs

    step = step_words([CountryIs(articles.quotes()[1].key, "KE", "Kenya")], articles.article())
    assert step == "Land von ¶3: Kenia"
