"""Everything has a name and a role, and everything can be reached without a mouse."""

from __future__ import annotations

import articles
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from attache.gui import app
from attache.gui.main_window import MainWindow
from attache.gui.rows import RowKind

_NEED_NAMES = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
    QAccessible.Role.Tree,
    QAccessible.Role.List,
    QAccessible.Role.TreeItem,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
}


def _walk(found: QAccessibleInterface, depth: int = 0) -> list[QAccessibleInterface]:
    here = [found]
    if depth < 14:
        for number in range(found.childCount()):
            child = found.child(number)
            if child is not None and child.isValid():
                here += _walk(child, depth + 1)
    return here


def test_every_control_has_a_name(lay, attache: app.Attache, qtbot) -> None:
    window = lay(articles.briefing())
    window.desk.choose(3)
    for view in ("desk", "page"):
        window.show_view(view)
        qtbot.wait(100)
        for found in _walk(QAccessible.queryAccessibleInterface(window)):
            if found.role() in _NEED_NAMES and not found.state().invisible:
                widget = found.object()
                inside = widget.parent() if widget else None
                spoken = found.text(QAccessible.Text.Name) or found.text(QAccessible.Text.Value)
                names = (found.role(), widget, inside and inside.metaObject().className())
                assert spoken, names


def test_groups_and_quotes_are_items_of_a_tree_with_words(lay) -> None:
    window = lay(articles.briefing())
    tree = QAccessible.queryAccessibleInterface(window.briefing.view)
    assert tree.role() == QAccessible.Role.Tree
    spoken = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
    assert "Norway, NO, 4 quotes" in spoken
    said = next(words for words in spoken if "already in the budget" in words)
    assert "Ingrid Dahl" in said
    assert "part quoted" in said
    assert "unsure" in said


def test_tab_reaches_every_pane(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.activateWindow()
    window.article.view.setFocus()
    qtbot.waitUntil(window.article.view.hasFocus)
    seen = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert window.briefing.view in seen
    assert window.briefing.filters.words in seen
    assert window.briefing.summary.slider in seen
    assert window.top.export in seen


def reached(window: MainWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every control that a key reaches, from the article on, until it is there again."""
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in found:
        found.append(focus)
        for _ in range(3):  # a date has three parts
            if QApplication.focusWidget() is focus:
                QTest.keyClick(focus, key)
    return found


def test_tab_goes_as_one_reads(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.resize(1440, 900)
    window.activateWindow()
    window.article.view.setFocus()
    qtbot.waitUntil(window.article.view.hasFocus)
    briefing, library = window.briefing, window.library
    order = [
        window.article.view, briefing.chips, briefing.filters.words, briefing.filters.kind,
        briefing.filters.speaker, briefing.filters.order, briefing.summary.slider,
        briefing.summary.method, briefing.view, window.top.segments, window.top.export,
        library.search, library.list, window.article.keywords,
    ]  # fmt: skip
    seen = reached(window)
    places = [
        next(n for n, each in enumerate(seen) if part is each or part.isAncestorOf(each))
        for part in order
        if part not in (briefing.view, briefing.chips, window.article.keywords)
    ]
    assert places == sorted(places)
    assert seen.index(briefing.view) > seen.index(briefing.summary.method)
    back = reached(window, Qt.Key.Key_Backtab)
    assert back[1:] == seen[:0:-1], "and the same way back"


def test_tab_on_the_page_goes_from_paper_to_options(lay, attache: app.Attache, qtbot) -> None:
    window = lay(articles.briefing())
    window.resize(1440, 900)
    window.activateWindow()
    window.show_view("page")
    qtbot.waitUntil(lambda: bool(attache.page.pdf), timeout=30_000)
    attache.page.setFocus()
    panel = attache.page.panel
    seen = reached(window)
    order = [panel.print_button, panel.save_button, panel.greyscale, panel.sentences, panel.direct,
             panel.order, panel.at_head.header, panel.at_head.note]  # fmt: skip
    assert [seen.index(each) for each in order] == sorted(seen.index(each) for each in order)
    assert window.top.segments.buttons["page"] in seen


def test_what_is_scrolled_away_does_not_get_the_keys(lay, qtbot) -> None:
    window = lay(articles.many(60))
    window.activateWindow()
    window.briefing.view.verticalScrollBar().setValue(1500)
    window.briefing.view.setFocus()
    assert window.briefing.summary.slider not in reached(window)


def test_colour_is_never_alone(lay) -> None:
    """Every group's head and every chip carries the country's code."""
    window = lay(articles.briefing())
    for _, row in window.briefing.view.rows.items(RowKind.GROUP):
        assert row.code is None or row.code in row.spoken
    for chip in window.briefing.chips._chips:
        assert chip.accessibleName()
