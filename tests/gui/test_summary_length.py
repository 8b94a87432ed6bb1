"""The summary's length in words or as a share, chosen in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from attache.gui.main_window import MainWindow


def entry(window: MainWindow, begins: str) -> QAction:
    menu = window.briefing.summary.count.menu()
    assert menu is not None
    return next(action for action in menu.actions() if action.text().startswith(begins))


@pytest.mark.parametrize(("begins", "low", "high"), [("About 50", 25, 75), ("20 %", 80, 160)])
def test_length_in_words_and_as_a_share(
    qtbot: QtBot, window: MainWindow, sample: Path, begins: str, low: int, high: int
) -> None:
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_path(str(sample))
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        entry(window, begins).trigger()
    shown = window.desk.shown
    assert shown is not None
    words = sum(len(each.span.of(shown.article.text).split()) for each in shown.summary)
    assert low <= words <= high
    assert window.briefing.summary.slider.value() == len(shown.summary)
    assert window.opener.sentences == len(shown.summary)


def test_a_short_article_does_not_shorten_the_next_ones_summary(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    short = tmp_path / "short.txt"
    short.write_text("The ferry will sail again in May, the mayor said.", encoding="utf-8")
    for path, number in ((short, 1), (sample, 3)):
        with qtbot.waitSignal(window.opener.known, timeout=30_000):
            window.opener.open_path(str(path))
        assert window.desk.shown is not None
        assert len(window.desk.shown.summary) == number
