"""What the window costs with 5,000 quotes on the desk, and whether it waits for the engine.

Figures held as goals: choosing, filtering and the change of theme 50 ms, a step of scrolling 16 ms;
while 200,000 words are analysed the event loop should not be held up for longer than 50 ms.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from attache.gui import app
from attache.gui.looks import Looks, ThemeChoice
from attache.gui.main_window import MainWindow
from gui.articles import article, many

QUOTES = 5000
WORDS = 200_000


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    app.application()
    made = app.build(Looks())
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made.window
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def full(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with all quotes, each of its true height."""
    briefing = many(QUOTES)
    window.desk.lay(briefing.article)
    window.desk.learn(briefing)
    qtbot.waitUntil(lambda: window.briefing.settled, timeout=60_000)
    window.article.view.setting.all()
    QApplication.processEvents()
    return window


def test_choosing(benchmark: BenchmarkFixture, full: MainWindow) -> None:
    """Another quote is chosen in the list, and its place shown in the article."""
    numbers = cycle(range(0, QUOTES, 97))

    def choose() -> None:
        number = next(numbers)
        full.desk.choose(number)
        full.desk.ask_place(full.desk.quotes[number].span)
        QApplication.processEvents()

    benchmark(choose)


def test_filtering(benchmark: BenchmarkFixture, full: MainWindow) -> None:
    """One country only, and all again."""
    codes: Iterator[frozenset[str | None]] = cycle((frozenset({"KE"}), frozenset()))

    def sift() -> None:
        full.briefing.chips.choose(next(codes))
        QApplication.processEvents()

    benchmark(sift)


def test_another_theme(benchmark: BenchmarkFixture, full: MainWindow) -> None:
    """Light and dark in turn."""
    themes = cycle((ThemeChoice.DARK, ThemeChoice.LIGHT))

    def change() -> None:
        full.looks.set_theme(next(themes))
        QApplication.processEvents()

    benchmark(change)


def test_scrolling(benchmark: BenchmarkFixture, full: MainWindow) -> None:
    """A turn of the wheel in list and article."""
    bars = [view.verticalScrollBar() for view in (full.briefing.view, full.article.view)]

    def scroll() -> None:
        for bar in bars:
            bar.setValue((bar.value() + 120) % bar.maximum())
        QApplication.processEvents()

    benchmark(scroll)


def test_the_longest_wait_while_a_long_text_is_analysed(
    benchmark: BenchmarkFixture, window: MainWindow, qtbot: QtBot
) -> None:
    """`extra_info` has the longest gaps between two turns of the event loop, in milliseconds: by
    the clock, and of the window's own computing, which other programs do not lengthen."""
    text = "\n\n".join([article().text] * (WORDS // len(article().text.split()) + 1))
    gaps: list[tuple[float, float]] = []
    last = (time.perf_counter(), time.thread_time())

    def beat() -> None:
        nonlocal last
        now = (time.perf_counter(), time.thread_time())
        gaps.append((now[0] - last[0], now[1] - last[1]))
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(beat)

    def read() -> None:
        nonlocal last
        last = (time.perf_counter(), time.thread_time())
        timer.start()
        with qtbot.waitSignal(window.opener.known, timeout=300_000):
            window.opener.open_text(text)
        qtbot.waitUntil(lambda: window.briefing.settled, timeout=60_000)
        timer.stop()

    benchmark.pedantic(read, rounds=1)
    for name, which in (("clock", 0), ("own", 1)):
        worst = sorted((round(gap[which] * 1000) for gap in gaps), reverse=True)
        benchmark.extra_info[f"longest_gaps_ms_{name}"] = worst[:8]
    print(benchmark.extra_info)
