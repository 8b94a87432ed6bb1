"""A window as `attache` builds it, on hand-made briefings; closed after each test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))

from attache.engine.process import Engine
from attache.gui import app
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.model import Briefing


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture
def looks(qapp: QApplication) -> Looks:
    app.application()
    return Looks()


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """One process that answers all windows of the tests."""
    made = Engine()
    yield made
    made.close()


@pytest.fixture
def attache(qtbot, looks: Looks, engine: Engine) -> Iterator[app.Attache]:
    """The window and its services, not shown yet."""
    made = app.build(looks, engine=engine)
    yield made
    made.window.close()
    made.window.deleteLater()
    # really gone: each window that stays makes every later change of the theme slower
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot, attache: app.Attache) -> MainWindow:
    made = attache.window
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def lay(window: MainWindow, qtbot):
    """Puts a briefing on the desk and waits until every row has its height."""

    def put(briefing: Briefing) -> MainWindow:
        window.desk.lay(briefing.article)
        window.desk.sentences = len(briefing.article.blocks)
        window.desk.learn(briefing)
        qtbot.waitUntil(lambda: window.briefing.settled, timeout=20_000)
        return window

    return put
