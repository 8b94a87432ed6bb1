"""A crash in a library (a graphics driver, say) ends the process without a word from Python: where
it was in the program is written while the window runs, and becomes a report at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from attache import __version__

_NAME = "attache-running-"


@contextlib.contextmanager
def watched(folder: Path) -> Iterator[None]:
    """While this runs, let a crash be written to `folder`: places in the program, no words."""
    head = f"Attaché {__version__}, Python {sys.version.split()[0]}\n"
    path = folder / f"{_NAME}{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(head, "utf-8")
        file = path.open("a", encoding="utf-8")
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        yield  # the program works without
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
    with contextlib.suppress(OSError):
        path.unlink()


def reported(folder: Path) -> list[Path]:
    """What windows that crashed have left, as reports now; what killed ones left is removed."""
    found = []
    for path in sorted(folder.glob(f"{_NAME}*.txt")):
        with contextlib.suppress(OSError, ValueError):
            if _alive(int(path.stem.removeprefix(_NAME))):
                continue
            if path.read_bytes().count(b"\n") > 1:
                goal = path.with_name(f"attache-fault-crash-{path.stem.removeprefix(_NAME)}.txt")
                found.append(path.replace(goal))
            else:
                path.unlink()
    return found


def _alive(process: int) -> bool:
    """Whether a process of this number runs; on Windows its open file refuses to be moved."""
    if sys.platform == "win32":
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
