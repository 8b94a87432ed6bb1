"""How long the bundle takes to begin, beside the checkout: alternating, the least of N.

    python tests/benchmarks/bundle_start.py [N]

Prints, for the command line and for the window (until its library is open, until the sample is
analysed), seconds of both and their ratio.  Needs a bundle in ``dist/`` (``make bundle``).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "seeds" / "000_757855998057e387.txt"
PROGRAMS = {
    "bundle": [str(ROOT / "dist" / "attache" / "attache")],
    "checkout": [sys.executable, "-m", "attache"],
}
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPATH": str(ROOT / "desktop"),
    "QT_QPA_PLATFORM": "offscreen",
}


def command(*words: str) -> Callable[[list[str]], dict[str, float]]:
    """Times a command until it ends."""

    def timed(program: list[str]) -> dict[str, float]:
        start = time.perf_counter()
        subprocess.run([*program, *words], env=ENVIRONMENT, stdout=subprocess.DEVNULL, check=True)
        return {" ".join(words[:1]): time.perf_counter() - start}

    return timed


def _kept(library: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as database:
            return bool(database.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.Error:
        return False


def window(program: list[str]) -> dict[str, float]:
    """Times the window, begun as by a double click on the sample."""
    folder = Path(tempfile.mkdtemp())
    library = folder / "profile" / "library.sqlite"
    start = time.perf_counter()
    process = subprocess.Popen(
        [*program, "--profile", str(library.parent), str(SAMPLE)],
        env={**ENVIRONMENT, "HOME": str(folder)}, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while not library.exists():
            time.sleep(0.002)
        opened = time.perf_counter() - start
        while not _kept(library):
            time.sleep(0.005)
        return {"window": opened, "window, analysed": time.perf_counter() - start}
    finally:
        process.kill()
        process.wait()
        time.sleep(0.3)  # its engine ends with it
        shutil.rmtree(folder, ignore_errors=True)


def main(times: int) -> None:
    """Print the least of so many starts of each, taken in turns."""
    for measure in (command("--version"), command("analyse", str(SAMPLE)), window):
        found: dict[str, dict[str, list[float]]] = {name: {} for name in PROGRAMS}
        for turn in range(times + 1):
            for name, program in PROGRAMS.items():
                for what, seconds in measure(program).items():
                    if turn:  # the first one warms the disk's cache
                        found[name].setdefault(what, []).append(seconds)
        for what in found["bundle"]:
            bundle, checkout = (min(found[name][what]) for name in PROGRAMS)
            print(f"{what:18} {bundle:6.3f} {checkout:6.3f} s  ratio {bundle / checkout:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 9)
