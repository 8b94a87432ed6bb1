"""The window begins without what only the engine's process needs."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from attache.gui import app
print(*sorted(sys.modules), sep="\\n")
"""
ENGINE = ("reading", "language", "summary", "entities", "countries", "quotes", "briefing", "export")


def test_the_window_starts_without_the_engine() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "attache.gui.app" in done
    assert not [name for name in done if name.split(".")[0] in {"numpy", "sumy", "reportlab"}]
    rooms = {name.split(".")[1] for name in done if name.startswith("attache.")}
    assert not rooms & set(ENGINE)
