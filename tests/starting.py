"""Starts the real program, with nobody's screen, and looks at what it did."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

DESKTOP = Path(__file__).resolve().parent.parent / "desktop"


def environment(home: Path, **more: str) -> dict[str, str]:
    """A user's environment with this home folder and no screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    own = {"HOME": str(home), "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"}
    return {**kept, **own, **more}


@contextmanager
def window(
    *arguments: str | Path, env: dict[str, str], cwd: Path | None = None
) -> Iterator[subprocess.Popen[str]]:
    """The program with these arguments; ended at the end."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "attache", *map(str, arguments)],
        env=env, cwd=cwd, text=True, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def run(*arguments: str | Path, env: dict[str, str], code: str = "", raw: bool = False) -> Any:
    """The program with these arguments, run until it ends; `code` is executed before.  What it
    printed is text, or `raw` bytes."""
    start = f"{code}\nimport sys\nfrom attache.__main__ import main\nsys.exit(main())"
    return subprocess.run(
        [sys.executable, "-P", "-c", start, *map(str, arguments)],
        env=env, text=not raw, capture_output=True, check=False, timeout=100,
    )  # fmt: skip


def wait(until: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Until it is so; fails after `seconds`."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


def articles(library: Path) -> int:
    """How many articles a library holds."""
    if not library.exists():
        return 0
    with closing(sqlite3.connect(library)) as database:
        try:
            return int(database.execute("SELECT count(*) FROM article").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def files(folder: Path) -> set[str]:
    """All files in a folder, by their path in it."""
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()}
