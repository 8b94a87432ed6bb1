"""The one door to the files that ship with Attaché (data, icons, translations, the sample).

A checkout (and so an editable install) has them in ``resources/`` at its top; a wheel carries them
inside the package.  The checkout's folder wins, because an editable install leaves only a stale
copy in the package.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any


@cache
def root() -> Path:
    """The folder that holds ``data/``, ``icons/`` and the rest; raises FileNotFoundError."""
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent
    candidates = [package / "resources"]
    if (checkout / "pyproject.toml").is_file():
        candidates.insert(0, checkout / "resources")
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "attache" / "resources")
    for candidate in candidates:
        if (candidate / "data").is_dir():
            return candidate
    raise FileNotFoundError("Attaché's own files (resources) are missing; install it again.")


def path(*parts: str) -> Path:
    """The path of one shipped file, e.g. ``path("data", "cues.toml")``."""
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """The text of one shipped UTF-8 file, its line ends as line feeds."""
    # Decoded at once: reading as text takes three times as long, at every start.
    data = path(*parts).read_bytes()
    return (data.replace(b"\r\n", b"\n") if b"\r" in data else data).decode("utf-8")


def toml(*parts: str) -> dict[str, Any]:
    """One shipped TOML file, parsed."""
    import tomllib  # the window starts without

    return tomllib.loads(text(*parts))
