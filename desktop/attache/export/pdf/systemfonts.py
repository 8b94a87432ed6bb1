"""Fonts for what Attaché's two own families lack: those of packages, then the computer's."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import uharfbuzz as hb

from attache.export.pdf.faces import Face, opened
from attache.export.pdf.scripts import Script, packages

_ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_PLAIN = ("regular", "-r", "roman", "book", "sans", "serif")


def _folders() -> list[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() fails where there is none
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        windows = os.environ.get("WINDIR", r"C:\Windows")
        return [Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    data = os.environ.get("XDG_DATA_HOME", str(home / ".local" / "share"))
    shared = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    return [
        Path(data) / "fonts",
        home / ".fonts",
        *(Path(item) / "fonts" for item in shared if item),
    ]


def _packaged() -> list[Path]:
    """The folders of the font packages that are installed with the program."""
    specs = map(find_spec, packages())
    return [Path(spec.origin).parent for spec in specs if spec is not None and spec.origin]


@lru_cache(maxsize=1)
def files() -> tuple[Path, ...]:
    """All font files of the computer, in an order that does not depend on its disk."""
    found = []
    for folder in [*_packaged(), *_folders()]:
        inside: list[Path] = []
        for parent, _, names in os.walk(folder):
            inside += [Path(parent) / name for name in names]
        found += sorted(path for path in inside if path.suffix.lower() in _ENDINGS)
    return tuple(dict.fromkeys(found))


def _usable(path: Path, index: int = 0) -> Face | None:
    try:
        return opened(path, index)
    except (OSError, hb.HarfBuzzError, ValueError, MemoryError):
        return None  # a damaged font is no font


@lru_cache(maxsize=64)
def _preferred(script: Script) -> tuple[Face, ...]:
    stems: dict[str, Path] = {}
    for path in files():
        stems.setdefault(path.stem.lower(), path)
        stems.setdefault(path.stem.split("[")[0].lower(), path)
    found = []
    for entry in script.fonts:
        name, _, index = entry.lower().partition("#")
        if name in stems:
            face = _usable(stems[name], int(index or 0))
            found += [face] if face else []
    return tuple(found)


@lru_cache(maxsize=512)
def face_for(cluster: str, script: Script) -> Face | None:
    """A face of the computer that has every character of `cluster`, or None.

    First the fonts known for the script, then any font at all, plain styles before others.
    """
    for face in _preferred(script):
        if face.shows(cluster):
            return face
    plain = sorted(files(), key=lambda path: not path.stem.lower().endswith(_PLAIN))
    usable = (face for face in map(_usable, plain) if face is not None)
    return next((face for face in usable if face.shows(cluster)), None)
