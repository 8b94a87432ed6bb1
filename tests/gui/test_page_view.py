"""The page on screen, in a file and on paper."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import articles
import pypdfium2
import pytest

from attache.gui import app, files
from attache.gui.main_window import MainWindow


def _words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    document.close()
    return " ".join(text.split())


def test_export_writes_the_page_and_its_words_can_be_read_back(
    lay, attache: app.Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = lay(articles.briefing())
    goal = tmp_path / "out.pdf"
    monkeypatch.setattr(files, "ask_export", lambda *_: str(goal))
    window.actions_by_name["export_pdf"].trigger()
    words = _words(goal)
    assert "Ingrid Dahl" in words
    assert "small boats must be exempt" in words
    assert "Norway" in words
    assert str(goal) in window.message.title.text()


def test_every_format_is_written(lay, attache: app.Attache, tmp_path: Path) -> None:
    lay(articles.briefing())
    for ending in ("pdf", "docx", "md", "html", "json", "csv", "txt"):
        goal = tmp_path / f"briefing.{ending}"
        attache.commands.export.write(str(goal))
        assert goal.stat().st_size > 200
    table = (tmp_path / "briefing.csv").read_bytes()
    assert table.startswith(b"\xef\xbb\xbffile,title,")  # the mark by which Excel knows UTF-8
    assert table.count(b"\r\n") == len(articles.briefing().quotes) + 1


def test_a_full_disk_gives_a_message_and_the_old_file_stays(
    lay, attache: app.Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = lay(articles.briefing())
    goal = tmp_path / "briefing.md"
    goal.write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    attache.commands.export.write(str(goal))
    assert "no room left" in window.message.text.text()
    assert goal.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [goal]


def test_a_folder_that_is_not_there_gives_a_message(lay, attache: app.Attache) -> None:
    window = lay(articles.briefing())
    attache.commands.export.write("/nowhere/at/all/out.pdf")
    assert window.message.isVisible()
    assert "out.pdf" in window.message.title.text()


def test_the_page_is_shown_and_follows_its_options(lay, attache: app.Attache, qtbot) -> None:
    window: MainWindow = lay(articles.briefing())
    window.actions_by_name["page"].trigger()
    page = attache.page
    qtbot.waitUntil(lambda: page.pdf != b"", timeout=20_000)
    a4 = page.sheet.image.size()
    assert round(a4.height() / a4.width(), 2) == 1.41
    assert page.panel.fits.text().startswith("8 quotes on one page")
    before = page.pdf
    page.panel.paper.buttons["letter"].click()
    qtbot.waitUntil(lambda: page.pdf != before, timeout=20_000)
    letter = page.sheet.image.size()
    assert round(letter.height() / letter.width(), 2) == 1.29
    before = page.pdf
    page.panel.reported.setChecked(False)
    qtbot.waitUntil(lambda: page.pdf != before, timeout=20_000)
    window.actions_by_name["desk"].trigger()
    assert window.stack.currentWidget() is window.panes


@pytest.mark.parametrize(
    ("given", "name"),
    [("/a/b.md", "/a/b.md"), ("/a/b", "/a/b.pdf"), ("/a/v1.2", "/a/v1.2.pdf")],
)
def test_an_export_gets_an_ending_that_is_known(given: str, name: str) -> None:
    assert files.with_ending(given, "pdf", ("pdf", "md")) == name
