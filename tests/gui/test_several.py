"""A dropped folder, or several files: all that can be opened is, and the rest is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from attache.gui.drops import offer
from attache.gui.main_window import MainWindow


def test_a_folder_opens_all_that_it_can(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "press"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text("The port opened on Monday, the mayor said.", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    (folder / "inner" / "d.txt").write_text("The ferry sails in May, she said.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    seen: list[str] = []
    window.opener.opened.connect(seen.append)
    window.take(offer(mime))
    qtbot.waitUntil(lambda: window.message.isVisible() and len(seen) == 2, timeout=30_000)
    assert [Path(path).name for path in seen] == ["a.txt", "d.txt"]
    told = window.message.title.text() + window.message.text.text()
    assert "b.txt" in told
    assert "c.png" in told


def test_what_a_large_folder_holds_beyond_the_limit_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attache.reading.several.MOST_FILES", 2)  # 500 would take their time
    folder = tmp_path / "press"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"Port {name} opened on Monday, she said.", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    seen: list[str] = []
    window.opener.opened.connect(seen.append)
    window.take(offer(mime))
    qtbot.waitUntil(lambda: window.message.isVisible() and len(seen) == 2, timeout=30_000)
    told = window.message.title.text() + window.message.text.text()
    assert "press" in told
    assert "holds more than 2 files" in told
