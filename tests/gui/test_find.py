"""Find in the article."""

from __future__ import annotations

import articles
import people
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_counts_goes_round_and_closes(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.resize(1300, 420)
    window.activateWindow()
    window.actions_by_name["find"].trigger()
    bar = window.article.find_bar
    QTest.keyClicks(bar.words, "SAID THAT")
    qtbot.waitUntil(lambda: bar.count.text() == "3 found")
    seen = []
    for _ in range(4):
        window.actions_by_name["find_next"].trigger()
        seen.append(bar.count.text())
    assert seen == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    window.actions_by_name["find_previous"].trigger()
    assert bar.count.text() == "3 of 3"
    last = articles.TEXT.rindex("said that")
    assert people.in_view(window, type(articles.NO.evidence)(last, last + 9))
    assert len(window.article.view.extraSelections()) == 3
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.article.view.extraSelections() == []


def test_says_when_there_is_none_and_takes_what_is_typed_as_plain_words(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.actions_by_name["find"].trigger()
    bar = window.article.find_bar
    bar.words.setText("[a-z]+(")
    qtbot.waitUntil(lambda: bar.count.text() == "not found")
