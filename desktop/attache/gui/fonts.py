"""The window's two families, brought along: serif for the article's words, sans for ours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

SERIF = "Source Serif Pro"
SANS = "Open Sans"
_FILES = {
    "font_source_serif_pro": ("files", ("SourceSerifPro-Regular.otf", "SourceSerifPro-It.otf")),
    "ttf_opensans": ("ttf", ("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf")),
}
_PROSE = "The minister said that the talks would go on for as long as they were needed, and "
MEASURE = 66  # characters a line: the middle of the 60 to 75 that read well


def load() -> None:
    """Register the fonts of the two font packages with Qt; one that is missing is passed over, and
    Qt takes the nearest of the system's."""
    for package, (folder, names) in _FILES.items():
        spec = find_spec(package)  # found, not imported: the packages would load more than files
        for place in (spec.submodule_search_locations or ()) if spec else ():
            for name in names:
                path = Path(place) / folder / name
                if path.is_file():
                    QFontDatabase.addApplicationFont(str(path))


def families() -> list[str]:
    """The fonts that an article can be read in: ours first, then the system's by name."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    usable = (name for name in found if QFontDatabase.isSmoothlyScalable(name))
    others = {name for name in usable if not QFontDatabase.isPrivateFamily(name)}
    return [SERIF, SANS, *sorted(others - {SERIF, SANS}, key=str.casefold)]


@lru_cache(maxsize=64)
def _font(family: str, hint: QFont.StyleHint, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setStyleHint(hint)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


@dataclass(frozen=True, slots=True)
class Fonts:
    """Every font of the window at one text scale (1.0 = 100 %); `family` is the article's."""

    scale: float
    family: str = SERIF

    def sans(self, size: int, *, semibold: bool = False) -> QFont:
        """Our own words, `size` pixels high at 100 %."""
        weight = QFont.Weight.DemiBold if semibold else QFont.Weight.Normal
        return _font(SANS, QFont.StyleHint.SansSerif, round(size * self.scale), weight)

    def serif(self, size: int) -> QFont:
        """The article's words."""
        pixels = round(size * self.scale)
        return _font(self.family or SERIF, QFont.StyleHint.Serif, pixels, QFont.Weight.Normal)

    @property
    def meta(self) -> QFont:
        """Small print: cue, kind and place of a quote."""
        return self.sans(12)

    @property
    def control(self) -> QFont:
        """Controls and menus."""
        return self.sans(13)

    @property
    def quote(self) -> QFont:
        """Quotes and summary sentences in the briefing."""
        return self.sans(14)

    @property
    def article(self) -> QFont:
        """The body of the article."""
        return self.serif(18)

    def measure(self) -> int:
        """The width of `MEASURE` characters of the article's font, in pixels."""
        return round(QFontMetricsF(self.article).horizontalAdvance(_PROSE) / len(_PROSE) * MEASURE)
