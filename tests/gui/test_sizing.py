"""Windows keep within the screen they come up on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOWN = """
import sys
from attache.gui import app
from attache.gui.looks import Looks
from PySide6.QtWidgets import QApplication
application = QApplication([])
made = app.build(Looks(application))
made.window.show()
room = application.primaryScreen().availableSize()
print(made.window.width(), made.window.height(), room.width(), room.height())
made.window.close()
"""


@pytest.mark.parametrize("size", [(1093, 614), (800, 600), (640, 480), (1920, 1200)])
def test_the_window_is_no_larger_than_the_screen(size: tuple[int, int], tmp_path: Path) -> None:
    screen = {"name": "a", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment = dict(
        os.environ,
        HOME=str(tmp_path),
        PYTHONPATH=str(ROOT / "desktop"),
        QT_QPA_PLATFORM=f"offscreen:configfile={tmp_path / 'screen.json'}",
    )
    done = subprocess.run(
        [sys.executable, "-c", SHOWN],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    width, height, right, bottom = map(int, done.stdout.split())
    assert (right, bottom) == size
    assert width < right
    assert height < bottom - 20  # the system draws a bar above it
    assert (width, height) == (1440, 900) or right < 1450 or bottom < 950
