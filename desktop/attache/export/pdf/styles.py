"""The page's type: every role's face, size, ink; all of it on one grid.

Sizes are points at scale 1.  What is scaled never falls below `FLOOR`.  Serif is the article's own
words, sans is ours, as in the window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FLOOR = 7.2  # points; smaller type is not read on paper
UNIT = 3.0  # a quarter of a line of quotes at scale 1: every height is a multiple of it
INK = "#1a1a1a"
SECOND = "#54575c"  # 7.2:1 on white: reported words, roles, cues
RULE = "#b9bbbf"


@dataclass(frozen=True, slots=True)
class Style:
    """One role of type; `leading` in units of the grid."""

    face: str
    size: float
    ink: str = INK
    leading: int = 4
    scaled: bool = True
    hyphenated: bool = False
    hanging: bool = False
    features: tuple[str, ...] = ()

    def at(self, scale: float) -> float:
        """The size in points on a page of this scale."""
        return max(FLOOR, self.size * scale) if self.scaled else self.size


_TABULAR = ("tnum", "lnum")
# Small caps are the font's own (OpenType smcp): letters drawn for that size, not shrunk capitals.
_SMALL_CAPS = ("smcp", "lnum")
KICKER = Style("serif-semibold", 9.8, SECOND, scaled=False, features=_SMALL_CAPS)
DATE = Style("sans", 7.6, SECOND, scaled=False, features=_TABULAR)
META = Style("sans", 8.0, SECOND, scaled=False, features=_TABULAR)
LABEL = Style("serif-semibold", 9.8, SECOND, scaled=False, features=_SMALL_CAPS)
SUMMARY = Style("serif", 10.8, INK, leading=5, hyphenated=True, hanging=True, features=("lnum",))
PLACE = Style("sans", 7.4, SECOND, features=_TABULAR)
TERMS = Style("serif", 9.4, INK, features=("lnum",))
NOTE = Style("sans", 8.8, INK)
NONE = Style("sans", 9.4, INK)
LEGEND = Style("sans", 7.6, INK, scaled=False, features=_TABULAR)
CHIP = Style("sans-bold", 7.8, "#ffffff")
COUNTRY = Style("sans-bold", 9.6)
COUNT = Style("sans", 7.4, SECOND, features=_TABULAR)
SPEAKER = Style("sans-semibold", 8.6, INK)
ROLE = Style("sans", 8.6, SECOND)
QUOTED = Style("serif", 9.6, INK, hyphenated=True, hanging=True, features=("lnum",))
REPORTED = Style("serif", 9.6, SECOND, hyphenated=True, hanging=True, features=("lnum",))
RUN_IN_COUNTRY = Style("sans-bold", 8.6)
RUN_IN_SPEAKER = Style("sans-semibold", 8.6, SECOND)
OWN_NOTE = Style("sans", 8.4, INK)
FOOTER = Style("sans", 7.2, SECOND, scaled=False, features=_TABULAR)
FOOTER_STRONG = Style("sans-semibold", 7.2, INK, scaled=False, features=_TABULAR)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The styles of what the article and its speakers say."""

    summary: Style
    terms: Style
    none: Style
    speaker: Style
    role: Style
    quoted: Style
    reported: Style
    place: Style


BODY = Sizes(SUMMARY, TERMS, NONE, SPEAKER, ROLE, QUOTED, REPORTED, PLACE)
# For a page with hardly anything on it: type to be looked at, not a small text on a white sheet.
DISPLAY = Sizes(
    replace(SUMMARY, size=13.6, leading=6),
    replace(TERMS, size=12.0, leading=5),
    replace(NONE, size=12.0, leading=5),
    replace(SPEAKER, size=10.4, leading=5),
    replace(ROLE, size=10.4, leading=5),
    replace(QUOTED, size=13.6, leading=6),
    replace(REPORTED, size=13.6, leading=6),
    replace(PLACE, size=8.6),
)


def title(size: float) -> Style:
    """The heading at a size in points; titles are never scaled, only chosen."""
    return Style("serif-semibold", size, INK, scaled=False, hanging=True, features=("lnum",))


def legend_code(colour: str) -> Style:
    """A country's code in the legend, in its own colour."""
    return Style("sans-bold", 7.6, colour, scaled=False)
