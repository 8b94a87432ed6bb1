"""A fault of the program, or of the system it runs on: a readable report in the state folder.

A report holds versions, places in the program and what the system said, and no word of an article:
the messages of exceptions are left out, but for those of the system.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

from attache import __version__

STATUS = 3  # the exit status after a fault
INTERRUPTED = 130  # what a shell reports of a program that Ctrl+C ended
KEPT = 5  # reports
_NAME = "attache-fault-*.txt"


def state_folder(profile: Path | None = None) -> Path:
    """Where reports and the log lie: in the profile, else where the system keeps a program's state
    (what Qt calls GenericStateLocation; told here without Qt, which may be what does not start)."""
    if profile is not None:
        return profile
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(_home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(_home() / "Library" / "Preferences" / "State")
    else:
        base = os.environ.get("XDG_STATE_HOME", "")
        if not base.startswith("/"):
            base = str(_home() / ".local" / "state")
    return Path(base) / "attache"


def _home() -> Path:
    """The user's folder; where the system knows none, the one for what is temporary."""
    try:
        return Path.home()
    except RuntimeError:
        import tempfile

        return Path(tempfile.gettempdir())


def report(error: BaseException, *further: str) -> str:
    """Versions (`further` ones of libraries too), and where in the program the error was met."""
    import platform  # only where there is something to report
    import traceback

    python = f"Python {sys.version.split()[0]}"
    system = f"{platform.system()} {platform.release()}"
    lines = [", ".join((f"Attaché {__version__}", python, *further, system)), ""]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(_kind(seen))
        lines += [
            f"  {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        lines += [f"  {place}" for place in getattr(seen, "places", ())]
        seen = seen.__cause__
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    """What kind of error it is, with what the system or the interpreter said, which cannot be an
    article's words; one of the engine's process is named as it was there."""
    if hasattr(error, "places"):
        return str(getattr(error, "name", type(error).__name__))
    said = str(error) if isinstance(error, OSError | ImportError) else getattr(error, "name", "")
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def keep(words: str, folder: Path) -> Path | None:
    """Write a report, and forget the oldest; its path, or None where nothing can be written."""
    path = folder / f"attache-fault-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(words + "\n", encoding="utf-8")
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()  # on a full disk there is a file without words
        return None
    with contextlib.suppress(OSError):
        for old in sorted(folder.glob(_NAME), key=lambda each: each.stat().st_mtime)[:-KEPT]:
            old.unlink()
    return path


def say(sentence: str, who: str = "attache") -> None:
    """A sentence on the error stream, where there is one."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"{who}: {sentence}\n".encode("utf-8", "replace").decode())
            sys.stderr.flush()


def tell(why: str, words: str, folder: Path) -> str:
    """Keep the report, and say `why` it is there and where it is; one that cannot be kept is
    printed instead.  Gives what was said."""
    path = keep(words, folder)
    said = f"{why} "
    said += f"A report is in {path}." if path else "No report could be written; here it is:"
    say(said if path else f"{said}\n{words}")
    return said


def why(error: BaseException) -> str:
    """One sentence on an error that ended the program."""
    if isinstance(error, ImportError):
        return f"A part of the program or a library of the system is missing: {error}."
    if isinstance(error, MemoryError):
        return "There is not enough memory."
    if isinstance(error, OSError):
        return f"The system refused something: {error}."
    return "Attaché met a fault of its own."
