"""Font files opened for shaping: those of the package by name, others by path."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

import uharfbuzz as hb

_SERIF = ("font_source_serif_pro", "files", "SourceSerifPro-{}.ttf")
_SANS = ("ttf_opensans", "ttf", "OpenSans-{}.ttf")
_OWN: dict[str, tuple[tuple[str, str, str], str]] = {
    "serif": (_SERIF, "Regular"),
    "serif-semibold": (_SERIF, "Semibold"),
    "sans": (_SANS, "Regular"),
    "sans-semibold": (_SANS, "SemiBold"),
    "sans-bold": (_SANS, "Bold"),
}
# Shaped away or without ink: a font need not have them.
IGNORABLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\u2066\u2067\u2068\u2069"
)


class _Pen:
    """Notes that something was drawn."""

    def __init__(self, drawn: list[str]) -> None:
        self.drawn = drawn

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_: self.drawn.append(name)


class Face:
    """One face of a font file: what it covers, and HarfBuzz's font for shaping.

    Raises OSError or uharfbuzz.HarfBuzzError for a file that is no font.
    """

    __slots__ = ("coverage", "font", "hb", "images", "index", "is_cff", "layered", "path", "upem")

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        self.index = index
        self.hb = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self.upem: int = self.hb.upem
        self.coverage = frozenset(map(chr, self.hb.unicodes))
        tables = frozenset(self.hb.table_tags)
        self.is_cff = "CFF " in tables or "CFF2" in tables
        self.images = bool(self.hb.has_color_png)
        self.layered = "COLR" in tables or "SVG " in tables
        self.font = hb.Font(self.hb)

    def covers(self, cluster: str) -> bool:
        """Whether the face has a glyph for all of a cluster, composed or in pieces."""
        needed = set(cluster) - IGNORABLE
        return (
            needed <= self.coverage or set(normalize("NFC", cluster)) - IGNORABLE <= self.coverage
        )

    def shows(self, cluster: str) -> bool:
        """Whether what the face has of a cluster can be drawn here: outlines or an image, not only
        layers of colour."""
        if not self.covers(cluster):
            return False
        if not self.layered or self.images:
            return True
        glyph = self.font.get_nominal_glyph(ord(cluster[0]))
        drawn: list[str] = []
        self.font.draw_glyph_with_pen(glyph or 0, _Pen(drawn))
        return bool(drawn)

    def image(self, glyph: int) -> bytes:
        """The PNG of a glyph of a font that has images, or nothing."""
        blob = self.font.get_glyph_color_png(glyph) if self.images else None
        return bytes(blob.data) if blob is not None else b""

    def box(self, glyph: int) -> tuple[float, float, float, float]:
        """Left, bottom, width and height of a glyph in em."""
        extents = self.font.get_glyph_extents(glyph)
        if extents is None:
            return 0.0, 0.0, 0.0, 0.0
        bottom = extents.y_bearing + extents.height
        values = (extents.x_bearing, bottom, extents.width, -extents.height)
        left, low, width, height = (value / self.upem for value in values)
        return left, low, width, height

    def advance(self, glyph: int) -> float:
        """The glyph's own width in em."""
        return float(self.font.get_glyph_h_advance(glyph)) / self.upem


@lru_cache(maxsize=256)
def opened(path: Path, index: int = 0) -> Face:
    """The face of a file, opened once."""
    return Face(path, index)


@lru_cache(maxsize=16)
def own(role: str) -> Face:
    """A face of the package by its role, e.g. ``own("serif")``; raises FileNotFoundError."""
    (package, folder, pattern), weight = _OWN[role]
    spec = find_spec(package)  # its folder is all we want: importing it would read every font
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"Attaché's font package {package} is missing; install it again.")
    return opened(Path(spec.origin).parent / folder / pattern.format(weight))
