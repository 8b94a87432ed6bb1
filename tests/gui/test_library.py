"""The library pane and what is remembered from one run to the next."""

from __future__ import annotations

from pathlib import Path

import articles
import people
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from attache.gui import app
from attache.gui.drops import Offer
from attache.gui.library_model import ENTRY
from attache.gui.looks import Looks, ThemeChoice
from attache.gui.recent_list import RecentRow


def _write(folder: Path) -> list[Path]:
    first, second = folder / "cod.txt", folder / "ferry.txt"
    first.write_text(articles.TEXT, encoding="utf-8")
    second.write_text("The harbour master said that the ferry would sail at noon.", "utf-8")
    return [first, second]


def _open(attache: app.Attache, qtbot, path: Path) -> None:
    with qtbot.waitSignal(attache.window.opener.known, timeout=30_000):
        attache.window.opener.open_path(str(path))


def test_opened_articles_are_listed_found_and_opened_again(
    window, attache, qtbot, tmp_path
) -> None:
    first, second = _write(tmp_path)
    _open(attache, qtbot, first)
    _open(attache, qtbot, second)
    pane = attache.memory.pane
    headings = [pane.model.index(row).data() for row in range(pane.model.rowCount())]
    assert headings[0].startswith("The harbour master")
    assert len(headings) == 2
    QTest.keyClicks(pane.search, "tromsø")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    index = pane.model.index(0)
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        place = pane.list.visualRect(index).center()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.article.view.toPlainText() == articles.TEXT


def test_an_article_whose_file_is_gone_opens_from_the_library(
    window, attache, qtbot, tmp_path
) -> None:
    first, second = _write(tmp_path)
    _open(attache, qtbot, first)
    _open(attache, qtbot, second)
    first.unlink()
    pane = attache.memory.pane
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        pane.chosen.emit(pane.model.index(1).data(ENTRY))
    assert window.article.view.toPlainText() == articles.TEXT


def test_removing_and_clearing(window, attache, qtbot, tmp_path) -> None:
    first, second = _write(tmp_path)
    _open(attache, qtbot, first)
    _open(attache, qtbot, second)
    pane = attache.memory.pane
    pane.list.setCurrentIndex(pane.model.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert pane.model.rowCount() == 1
    attache.memory.clear()
    assert pane.model.rowCount() == 0


def test_several_files_are_opened_each_in_turn(window, attache, qtbot, tmp_path) -> None:
    paths = _write(tmp_path)
    attache.commands.open.open_files([str(path) for path in paths])
    qtbot.waitUntil(lambda: attache.memory.pane.model.rowCount() == 2, timeout=30_000)


def test_theme_text_size_and_recent_files_come_back(qtbot, attache, window, tmp_path) -> None:
    path = _write(tmp_path)[0]
    _open(attache, qtbot, path)
    window.looks.set_theme(ThemeChoice.DARK)
    window.looks.set_text_size(125)
    window.resize(1300, 700)
    window.close()
    again = app.build(Looks())
    qtbot.addWidget(again.window)
    assert again.window.looks.choice is ThemeChoice.DARK
    assert again.window.looks.text_size == 125
    rows = again.window.empty.recent.findChildren(RecentRow)
    assert [row.toolTip() for row in rows] == [str(path)]
    assert again.memory.pane.model.rowCount() == 1
    again.window.looks.set_text_size(100)
    again.window.close()


def test_a_damaged_library_is_set_aside_with_a_message(qtbot, looks) -> None:
    from attache.gui import places

    path = places.library_file()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no database at all" * 400)
    made = app.build(looks)
    qtbot.addWidget(made.window)
    made.window.show()
    assert made.window.message.isVisible()
    assert made.memory.pane.model.rowCount() == 0
    made.window.close()


def test_a_damaged_library_is_told_where_a_file_is_opened_at_once(qtbot, looks, tmp_path) -> None:
    from attache.gui import places

    path = places.library_file()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no database at all" * 400)
    made = app.build(looks)
    qtbot.addWidget(made.window)
    made.window.show()
    for_both = _write(tmp_path)
    with qtbot.waitSignal(made.window.opener.known, timeout=30_000):
        made.window.offered.emit(Offer((str(for_both[0]),)))
    assert made.window.message.isVisible()
    with qtbot.waitSignal(made.window.opener.known, timeout=30_000):
        made.window.offered.emit(Offer((str(for_both[1]),)))
    assert not made.window.message.isVisible()  # once is enough
    made.window.close()


def test_a_library_that_cannot_be_opened_is_told(qtbot, looks) -> None:
    from attache.gui import places

    path = places.library_file()
    path.mkdir(parents=True)  # a folder has its name
    made = app.build(looks)
    qtbot.addWidget(made.window)
    made.window.show()
    assert made.window.message.isVisible()
    assert "not kept" in made.window.message.title.text()
    made.window.close()


def test_recent_files_are_in_the_menu_and_can_be_cleared(window, attache, qtbot, tmp_path) -> None:
    paths = _write(tmp_path)
    for path in paths:
        _open(attache, qtbot, path)
    words = [action.text() for action in window.recent.actions() if action.text()]
    assert words[0].startswith("The harbour master")
    assert words[1].startswith("Norway’s fisheries minister")
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.recent.actions()[1].trigger()
    assert window.article.view.toPlainText() == articles.TEXT
    attache.memory.clear()
    assert not window.recent.isEnabled()


def test_a_drop_of_several_names_what_is_left_out(window, attache, qtbot, tmp_path) -> None:
    paths = [*_write(tmp_path), tmp_path / "harbour.jpg"]
    paths[-1].write_bytes(b"\xff\xd8\xff")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    people.drop(window, mime)
    qtbot.waitUntil(lambda: attache.memory.pane.model.rowCount() == 2, timeout=30_000)
    assert window.message.isVisible()
    assert "harbour.jpg" in window.message.title.text()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("harbour.jpg", "picture"),
        ("talk.mp3", "sound"),
    ],
)
def test_what_is_no_article_is_named_with_the_reason_while_it_hangs_over_the_window(
    window, tmp_path, name: str, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xff\xd8\xff")
    people.drag_over(window, people.files(path))
    assert window.veil.isVisible()
    assert window.veil.title.text() == "Nothing here that can be opened"
    assert name in window.veil.left_out.text()
    assert why in window.veil.left_out.text().lower()


def test_an_address_is_refused_because_nothing_is_fetched(window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cod")])
    people.drag_over(window, mime)
    assert "never goes online" in window.veil.left_out.text()


@pytest.mark.parametrize("words", ["https://example.org/a?b=c", " HTTP://example.org/ \n"])
def test_a_pasted_address_is_no_article(window, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    window.actions_by_name["paste"].trigger()
    assert window.desk.article is None
    assert "example.org" in window.message.title.text()
    assert "Attaché" in window.message.text.text()


def test_an_address_among_words_is_pasted(window, qtbot) -> None:
    QGuiApplication.clipboard().setText("See https://example.org: the mayor said it was “late”.")
    with qtbot.waitSignal(window.opener.known, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    assert window.desk.article is not None


def test_the_order_of_the_groups_comes_back(qtbot, attache, window) -> None:
    window.briefing.filters.orders["count"].trigger()
    window.close()
    again = app.build(Looks())
    qtbot.addWidget(again.window)
    again.window.desk.lay(articles.article())
    again.window.desk.learn(articles.briefing())
    assert again.window.briefing.filters.orders["count"].isChecked()
    assert next(code for code, _, _ in people.groups_seen(again.window)) == "NO"
    counts = [int(words.split()[0]) for _, _, words in people.groups_seen(again.window)[:-1]]
    assert counts == sorted(counts, reverse=True)
    again.window.close()


def test_the_list_shows_what_was_corrected(window, attache, qtbot) -> None:
    pane = attache.memory.pane
    with qtbot.waitSignal(window.opener.known, timeout=20_000):
        window.opener.open_text(articles.TEXT)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "correction" not in pane.model.index(0).data(role)
    window.desk.choose(0)
    window.actions_by_name["star"].trigger()
    window.actions_by_name["off_page"].trigger()
    qtbot.waitUntil(lambda: "2 corrections" in pane.model.index(0).data(role))
    before = pane.list.grab().toImage()
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: "1 correction" in pane.model.index(0).data(role))
    assert pane.list.grab().toImage() != before
