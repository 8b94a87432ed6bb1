"""Themes, contrast, text size, narrow windows."""

from __future__ import annotations

import articles
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from attache.gui import theme
from attache.gui.looks import ThemeChoice
from attache.gui.main_window import MainWindow
from attache.palette import contrast

LOOKS = (theme.LIGHT, theme.DARK, theme.BLACK_ON_WHITE, theme.WHITE_ON_BLACK)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}-{look.contrast}")
def test_text_and_borders_stand_out(look: theme.Look) -> None:
    for ground in (look.window, look.ground, look.hover, look.chosen):
        assert contrast(look.ink, ground) >= 4.5
        assert contrast(look.second, ground) >= 4.5
    assert contrast(look.fault_ink, look.fault) >= 4.5
    assert contrast(look.field, look.ground) >= 3
    assert contrast(look.fault_line, look.fault) >= 3


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}-{look.contrast}")
def test_what_cannot_be_used_looks_different(look: theme.Look) -> None:
    assert contrast(look.off, look.ink) >= 3
    assert contrast(look.off, look.window) >= 3


def test_the_theme_changes_live(lay) -> None:
    window = lay(articles.briefing())
    light = window.grab().toImage().pixelColor(5, 5).lightness()
    window.actions_by_name["theme_dark"].trigger()
    assert window.grab().toImage().pixelColor(5, 5).lightness() < 80 < light
    assert window.actions_by_name["theme_dark"].isChecked()
    window.actions_by_name["contrast"].trigger()
    assert window.looks.look is theme.WHITE_ON_BLACK
    window.looks.set_theme(ThemeChoice.LIGHT, contrast=False)


def _pictures(window: MainWindow) -> list[QImage]:
    """The window with article, with a fault told, without an article, and an open menu."""
    found: list[QImage] = []

    def take(widget: QWidget) -> None:
        QApplication.processEvents()
        QApplication.processEvents()  # what the first round asked for
        found.append(widget.grab().toImage())

    take(window)
    window.message.show_fault("“cod.txt” was not opened.", "There is no such file.")
    take(window)
    window.message.hide()
    menu = window.menuBar().actions()[0].menu()
    menu.popup(QPoint(0, 0))
    take(menu)
    menu.close()
    window.desk.lay(None)
    take(window)
    return found


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_a_theme_looks_the_same_whenever_it_was_chosen(
    lay, qtbot, qapp, theme: ThemeChoice
) -> None:
    window = lay(articles.briefing())
    _pictures(window)  # what is shown first later measures itself once more
    lay(articles.briefing())
    other = ThemeChoice.LIGHT if theme is ThemeChoice.DARK else ThemeChoice.DARK
    seen = []
    for first in (theme, other):  # everything is dressed in this one, and seen once
        window.looks.set_theme(first)
        sheet = qapp.styleSheet()
        qapp.setStyleSheet("")
        qapp.setStyleSheet(sheet)
        lay(articles.briefing())
        _pictures(window)
        window.looks.set_theme(theme)
        qtbot.waitUntil(lambda: window.looks.settled)
        lay(articles.briefing())
        seen.append(_pictures(window))
    names = ("desk", "fault", "menu", "empty")
    assert not [name for name, one, two in zip(names, *seen, strict=True) if one != two], (
        "not the same"
    )


@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_of_the_tools_is_clipped(lay, qtbot, size: int) -> None:
    window = lay(articles.briefing())
    window.resize(1024, 768)
    window.looks.set_text_size(size)
    qtbot.wait(80)
    for view in ("article", "briefing"):
        window.show_view(view)
        qtbot.wait(30)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width() - 1, button.text()
    window.looks.set_text_size(100)


def test_panes_give_way(lay, qtbot) -> None:
    window = lay(articles.briefing())
    shown = []
    for width in (1440, 1100, 800):
        window.resize(width, 800)
        qtbot.wait(50)
        shown.append(
            tuple(pane.isVisible() for pane in (window.library, window.article, window.briefing))
        )
    assert shown == [(True, True, True), (False, True, True), (False, True, False)]
    window.top.segments.buttons["briefing"].click()
    assert window.briefing.isVisible()
    assert not window.article.isVisible()


def test_text_grows_and_shrinks_by_keys(lay) -> None:
    window = lay(articles.briefing())
    before = window.article.view.document().firstBlock().begin().fragment().charFormat().font()
    window.actions_by_name["larger"].trigger()
    after = window.article.view.document().firstBlock().begin().fragment().charFormat().font()
    assert after.pixelSize() > before.pixelSize()
    assert window.status.zoom.text() == "110 %"
    window.actions_by_name["normal"].trigger()
    assert window.status.zoom.text() == "100 %"


def test_ctrl_and_the_wheel_change_all_text(lay) -> None:
    window = lay(articles.briefing())
    for view in (window.article.view, window.briefing.view):
        before = window.looks.text_size
        turn = QWheelEvent(
            QPointF(20, 20),
            view.mapToGlobal(QPointF(20, 20)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), turn)
        assert window.looks.text_size > before
    window.looks.set_text_size(100)


@pytest.mark.parametrize("change", ["lower", "narrower", "larger"])
def test_the_chosen_quote_stays_in_view(lay, qtbot, change: str) -> None:
    window = lay(articles.many(200))
    view = window.briefing.view
    window.resize(1440, 900)
    window.desk.choose(121)
    qtbot.wait(50)
    place = view.visualRect(view.currentIndex())
    below = view.viewport().height() - place.bottom()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - below + 4)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    if change == "lower":
        window.message.show_fault("Not opened.", "There is no such file.")
    elif change == "narrower":
        window.resize(1000, 600)
    else:
        window.looks.set_text_size(150)
    qtbot.wait(100)
    qtbot.waitUntil(lambda: window.briefing.settled)
    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(place.center())
    window.looks.set_text_size(100)
