"""Cancel takes effect in the middle of a file that is long to read, and the next opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from attache.gui.main_window import MainWindow

WORDS = "The harbour of Lunden stays closed, because the crane still lies where it fell. "


def page(path: Path) -> None:
    path.write_text(f"<html><body>{f'<p>{WORDS}</p>' * 150_000}</body></html>", "utf-8")


def book(path: Path) -> None:
    canvas = Canvas(str(path))
    for _ in range(400):
        for line in range(40):
            canvas.drawString(72, 760 - 16 * line, WORDS)
        canvas.showPage()
    canvas.save()


@pytest.mark.parametrize(("name", "fill"), [("a.html", page), ("a.pdf", book)])
def test_cancel_in_the_middle_of_a_long_file(
    name: str, fill, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(tmp_path / name)
    (tmp_path / "short.txt").write_text("The port opened on Monday, the mayor said.", "utf-8")
    opened: list[str] = []
    window.opener.opened.connect(opened.append)
    window.opener.open_path(str(tmp_path / name))
    qtbot.waitUntil(window.status.cancel.isVisible, timeout=20_000)
    window.status.cancel.click()
    assert not window.status.cancel.isVisible()
    window.opener.open_path(str(tmp_path / "short.txt"))
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert [Path(path).name for path in opened] == ["short.txt"]
    assert not window.message.isVisible()
