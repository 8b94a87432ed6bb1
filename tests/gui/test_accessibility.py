"""Everything has a name and a role, and everything can be reached without a mouse."""

from __future__ import annotations

import articles
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from attache.gui import app
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


def test_colour_is_never_alone(lay) -> None:
    """Every group's head and every chip carries the country's code."""
    window = lay(articles.briefing())
    for _, row in window.briefing.view.rows.items(RowKind.GROUP):
        assert row.code is None or row.code in row.spoken
    for chip in window.briefing.chips._chips:
        assert chip.accessibleName()
