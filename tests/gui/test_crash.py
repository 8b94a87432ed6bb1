"""A bug gives a report to copy, without a word of the article, and the window stays."""

from __future__ import annotations

import articles
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from attache.gui import app


def test_a_bug_in_the_engine_is_reported(lay, attache: app.Attache, qtbot) -> None:
    """Here that a method of the summary does not exist."""
    window = lay(articles.briefing())
    secret = "the words of the article"
    window.opener.method = secret
    with qtbot.waitSignal(window.opener.broke, timeout=10_000):
        window.opener.open_text(articles.TEXT)
    dialog = attache.crashes.dialog
    assert dialog is not None
    assert dialog.isVisible()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report
    assert "summarise.py:" in report
    assert secret not in report
    dialog.close()
    assert window.isVisible()
