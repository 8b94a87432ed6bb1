"""The card that says why: every fact leads to its place in the article."""

from __future__ import annotations

from dataclasses import replace

import articles
import people
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from attache.engine.pieces import pieces
from attache.gui.why import facts, title


def _facts(number: int) -> dict[str, tuple[list[str], str]]:
    briefing = articles.briefing()
    quote = briefing.quotes[number]
    found = facts(briefing, quote, pieces(briefing.article, briefing.quotes)[number])
    return {fact.label: ([place.words for place in fact.places], fact.words) for fact in found}


def test_chain_cue_evidence_and_count_are_told() -> None:
    told = _facts(3)
    assert told["Speaker"][0] == ["She", "Ingrid Dahl"]
    assert told["Cue"][0] == ["added"]
    assert told["Country"] == (["Norway’s fisheries minister"], "Norwegian minister")
    assert told["Words"][1] == "part quoted: 7 words, 4 of them in quotation marks"
    assert "Unsure" in told
    assert "Unsure" not in _facts(0)


def test_a_quote_without_a_country_says_so() -> None:
    quote = articles.quotes()[7]
    assert title(quote) == "A woman who sells fish at the harbour: no country is stated"
    assert _facts(7)["Country"][0] == []


def test_space_opens_it_a_number_shows_the_place_and_esc_gives_the_keys_back(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.resize(1300, 500)
    window.activateWindow()
    view = window.briefing.view
    view.setFocus()
    view.setCurrentIndex(view.rows.quote_index(3))
    QTest.keyClick(view, Qt.Key.Key_Space)
    card = window.why.card
    qtbot.waitUntil(card.isVisible)
    assert card.title.text() == "Ingrid Dahl speaks for Norway"
    texts = [label.text() for label in card.findChildren(QLabel)]
    texts += [button.text() for button in card.findChildren(QPushButton)]
    assert "“Norway’s fisheries minister” ¶1" in texts
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    assert people.in_view(window, articles.NO.evidence)
    assert window.article.view.textCursor().selectedText() == "Norway’s fisheries minister"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert view.hasFocus()


def test_the_card_never_lies_over_the_article(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.resize(1440, 900)
    qtbot.wait(50)
    for number in range(8):
        window.desk.choose(number)
        window.why.toggle()
        left = window.why.card.mapTo(window, window.why.card.rect().topLeft()).x()
        pane = window.briefing.mapTo(window, window.briefing.rect().topLeft()).x()
        assert left >= pane
        window.why.close()


def test_the_card_is_as_high_as_what_it_says_from_the_first_time(lay) -> None:
    window = lay(articles.briefing())
    window.desk.choose(3)
    window.why.toggle()
    card = window.why.card
    for child in card.findChildren(QLabel) + card.findChildren(QPushButton):
        if child.isVisible() and child.text():
            place = child.mapTo(card, child.rect().bottomRight())
            assert card.rect().contains(place), child.text()
            assert child.height() >= child.fontMetrics().height()


def test_the_head_is_a_sentence(qapp) -> None:
    quote = articles.quotes()[0]
    for code, name, words in (
        ("US", "United States", "Ingrid Dahl speaks for the United States"),
        ("NO", "Norway", "Ingrid Dahl speaks for Norway"),
        ("QQ", "Ruritania", "Ingrid Dahl speaks for Ruritania"),
    ):
        assert title(replace(quote, country=replace(articles.NO, code=code, name=name))) == words
