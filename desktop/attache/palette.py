"""The colours of the countries, for light, dark and paper; knows neither Qt nor reportlab.

Only countries have hue.  A country keeps its slot from article to article and moves to a free one
only where two countries of one briefing would share it; a colour that the reader chose stays.

The ten slots were found by search: ten families of hue (fixed in OKLCH, 15 degrees of play), then
simulated annealing over lightness and chroma, theme by theme, for the greatest of the least
CIEDE2000 distances between any two slots as seen with normal vision and with simulated protanopia,
deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009, severity 1), under the contrast
rules below, with chroma held back so that the page stays calm, and with paper held close to light
so that a country looks the same on screen and in print.  Hue alone fails under those deficiencies,
so lightness alternates.  ``tests/test_palette.py`` computes all of it again: any two slots differ
by 10 or more in every theme; bars stand out 3:1 from the ground and from their tint, the text of a
chip 4.5:1 from its colour (WCAG 2 contrast); the neutral grey keeps 9 from every slot.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from attache.shades import contrast, distance, mixed, parsed, toned

__all__ = ["Choice", "Theme", "colour", "contrast", "mixed", "preferred", "slots"]


class Theme(StrEnum):
    """The ground the colours stand on."""

    LIGHT = "light"
    DARK = "dark"
    PAPER = "paper"


Choice = int | str
"""How a country is coloured: the number of a slot, or the reader's own ``#rrggbb``."""

SLOTS: tuple[tuple[str, str, str], ...] = (
    ("#5567ce", "#6385d2", "#4569bf"),
    ("#ae3248", "#ea8180", "#99323f"),
    ("#597b67", "#4cc19e", "#567360"),
    ("#8e4c93", "#d38fc0", "#824c87"),
    ("#674d00", "#bfab49", "#5a4400"),
    ("#005563", "#61e5f1", "#044d5c"),
    ("#3b2a8d", "#b4a8fd", "#3d2c7f"),
    ("#a46527", "#b67a30", "#985f2c"),
    ("#324425", "#addc8d", "#2b361a"),
    ("#710e44", "#fec2c8", "#6d0742"),
)
"""Blue, crimson, sage, plum, umber, petrol, indigo, amber, forest, burgundy: light, dark, paper."""

NEUTRAL = ("#63666b", "#8e9095", "#5c5f63")
GROUND = {Theme.LIGHT: "#ffffff", Theme.DARK: "#18191b", Theme.PAPER: "#ffffff"}
CHIP_TEXT = {Theme.LIGHT: "#ffffff", Theme.DARK: "#101113", Theme.PAPER: "#ffffff"}
TINT = {Theme.LIGHT: 0.13, Theme.DARK: 0.20, Theme.PAPER: 0.13}
LIT = {Theme.LIGHT: 0.28, Theme.DARK: 0.36, Theme.PAPER: 0.28}
_COLUMN = {Theme.LIGHT: 0, Theme.DARK: 1, Theme.PAPER: 2}

# Who is often in the news together stands in different rows; all other codes are spread by their
# letters.  The first of each row are ten that share a page most often.
_HOME = (
    "US AT KZ LY",
    "RU JP QA JO VE CL LV",
    "IR IT MX PK NG TZ",
    "GB NO SY HK ID MA",
    "DE SA IN AU BE CO AF INT",
    "FR UN KR FI CU ET",
    "EU EG TW AR ZA GE",
    "UA PS BR KP IE SE GR",
    "IL NATO ES NL VN KE SD LT",
    "CN TR PL CA IQ HU LB RS EE",
)
_PREFERRED = {code: slot for slot, row in enumerate(_HOME) for code in row.split()}
_NEAR = 0.10  # in OKLab: a slot nearer than this to the reader's own colour is not given away


def preferred(code: str) -> int:
    """The slot that a country has wherever no other country of the briefing needs it."""
    letters = sum(ord(letter) * (7 * place + 1) for place, letter in enumerate(code))
    return _PREFERRED.get(code, letters % len(SLOTS))


def slots(codes: Sequence[str], kept: Mapping[str, Choice] | None = None) -> dict[str, Choice]:
    """A slot for each of a briefing's country codes, or the reader's own colour for it.

    `codes` are in the order of the briefing; `kept` the slots that countries have already, and the
    reader's own colours (``#rrggbb``), which stay.  The first ten codes get ten different slots;
    beyond that the slots that are used least are given again.
    """
    kept = kept or {}
    wanted = {code: kept.get(code, preferred(code)) for code in codes}
    own = {code: choice for code, choice in wanted.items() if isinstance(choice, str)}
    chosen: dict[str, Choice] = dict(own)
    uses = [0] * len(SLOTS)
    for choice in own.values():
        for slot in _near(choice):
            uses[slot] += 1
    for group in _by_right(wanted, kept):
        moved = []
        for code, slot in group:
            if uses[slot] == 0:
                chosen[code] = slot
                uses[slot] += 1
            else:
                moved.append((code, slot))
        for code, slot in moved:
            best = min(range(len(SLOTS)), key=lambda s: (uses[s], (s - slot) % len(SLOTS)))
            chosen[code] = best
            uses[best] += 1
    return {code: chosen[code] for code in codes}


def _by_right(
    wanted: Mapping[str, Choice], kept: Mapping[str, Choice]
) -> Iterable[list[tuple[str, int]]]:
    """Those who have a slot already, before those who would like theirs, before the rest."""
    asked = [(code, slot % len(SLOTS)) for code, slot in wanted.items() if isinstance(slot, int)]
    yield [pair for pair in asked if pair[0] in kept]
    yield [pair for pair in asked if pair[0] not in kept and pair[0] in _PREFERRED]
    yield [pair for pair in asked if pair[0] not in kept and pair[0] not in _PREFERRED]


def colour(choice: Choice | None, theme: Theme) -> str:
    """A slot's colour as ``#rrggbb``; None is the neutral one of "Country not stated".

    The reader's own colour comes back as it is where it is legible in that theme, else lighter or
    darker in the same hue until it is.  Raises ValueError where it is no ``#rrggbb``.
    """
    if isinstance(choice, str):
        return _legible(choice, theme)
    row = NEUTRAL if choice is None else SLOTS[choice % len(SLOTS)]
    return row[_COLUMN[theme]]


def _holds(colour: str, theme: Theme) -> bool:
    """Whether chip text (4.5:1) and bar (3:1, on ground and tint) are legible in this colour."""
    ground = GROUND[theme]
    tint = mixed(colour, ground, TINT[theme])
    bars = min(contrast(colour, ground), contrast(colour, tint))
    return contrast(colour, CHIP_TEXT[theme]) >= 4.5 and bars >= 3.0


def _legible(own: str, theme: Theme) -> str:
    end = 0.96 if theme is Theme.DARK else 0.10
    shade = toned(parsed(own), end, lambda found: _holds(found, theme))
    return shade or NEUTRAL[_COLUMN[theme]]


def _near(own: str) -> list[int]:
    """The slots that look much like the reader's own colour, on a light ground."""
    mine = colour(own, Theme.LIGHT)
    return [slot for slot, row in enumerate(SLOTS) if distance(mine, row[0]) < _NEAR]
