"""An e-book of several chapters: the reader is asked which is to be read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attache.gui import app
from attache.gui.library_model import ENTRY
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import PickDialog

CHAPTERS = {
    "The Cranes": "The harbour master said that the cranes would be sold before the winter.",
    "The Ferry": "Ada Brook, the pilot, told the council that the ferry would sail at noon.",
}


@pytest.fixture
def book(tmp_path: Path) -> Callable[[int], Path]:
    def make(count: int) -> Path:
        numbers = range(count)
        items = "".join(f'<item id="c{n}" href="c{n}.xhtml"/>' for n in numbers)
        spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
        path = tmp_path / f"coast{count}.epub"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", "application/epub+zip")
            archive.writestr("META-INF/container.xml", '<c><rootfile full-path="p.opf"/></c>')
            archive.writestr(
                "p.opf",
                '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
                "<dc:title>The Coast Annual</dc:title></metadata>"
                f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
            )
            for number, (title, text) in enumerate(list(CHAPTERS.items())[:count]):
                page = f"<html><body><h1>{title}</h1><p>{text} {text}</p></body></html>"
                archive.writestr(f"c{number}.xhtml", page)
        return path

    return make


def dialog_of(qtbot: QtBot) -> PickDialog:
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), PickDialog), timeout=20_000
    )
    found = QApplication.activeModalWidget()
    assert isinstance(found, PickDialog)
    return found


def test_the_chapter_that_is_picked_is_opened(
    attache: app.Attache, window: MainWindow, qtbot: QtBot, book: Callable[[int], Path]
) -> None:
    attache.commands.open.open_files([str(book(2))])
    dialog = dialog_of(qtbot)
    assert [dialog.list.item(row).text()[:13] for row in range(2)] == [
        "1. The Cranes",
        "2. The Ferry ",
    ]
    qtbot.keyClicks(dialog.field, "ferry")
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "at noon" in window.article.view.toPlainText()
    assert "before the winter" not in window.article.view.toPlainText()


def test_from_the_library_the_same_chapter_comes_back_unasked(
    attache: app.Attache, window: MainWindow, qtbot: QtBot, book: Callable[[int], Path]
) -> None:
    path = str(book(2))
    for chapter in (1, 0):
        with qtbot.waitSignal(window.opener.known, timeout=30_000):
            window.opener.open_path(path, chapter)
    pane = attache.memory.pane
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        pane.chosen.emit(pane.model.index(1).data(ENTRY))
    assert "at noon" in window.article.view.toPlainText()


def test_giving_up_leaves_the_desk_and_goes_on_to_the_next_file(
    attache: app.Attache,
    window: MainWindow,
    qtbot: QtBot,
    book: Callable[[int], Path],
    tmp_path: Path,
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mayor said that nobody had asked the town.", "utf-8")
    attache.commands.open.open_files([str(book(2)), str(other)])
    dialog = dialog_of(qtbot)
    assert window.desk.article is None
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        dialog.reject()
    assert "nobody had asked" in window.article.view.toPlainText()


def test_a_book_of_one_chapter_opens_at_once(
    window: MainWindow, qtbot: QtBot, book: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_path(str(book(1)))
    assert "before the winter" in window.article.view.toPlainText()
