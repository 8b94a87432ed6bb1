"""The colours of the countries, for light, dark and paper; knows neither Qt nor reportlab.

Only countries have hue.  A country keeps its slot from article to article and moves to a free one
only where two countries of one briefing would share it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum


class Theme(StrEnum):
    """The ground the colours stand on."""

    LIGHT = "light"
    DARK = "dark"
    PAPER = "paper"


SLOTS: tuple[tuple[str, str, str], ...] = (
    ("#2456c9", "#618cfa", "#1b3f8b"),
    ("#891500", "#d37a44", "#721903"),
    ("#00825c", "#58f0c1", "#176d53"),
    ("#a24a9e", "#ac79c1", "#824a81"),
    ("#727503", "#f2d781", "#68630d"),
    ("#18506a", "#aadef8", "#2b334e"),
    ("#c02f50", "#f64e90", "#b6254b"),
    ("#41581d", "#bce143", "#445623"),
    ("#5f4bad", "#abb3f3", "#554f90"),
    ("#642f35", "#d3a17c", "#552a2e"),
)
NEUTRAL = ("#5c5f64", "#a6a8ad", "#4a4a4a")
GROUND = {Theme.LIGHT: "#ffffff", Theme.DARK: "#18191b", Theme.PAPER: "#ffffff"}
CHIP_TEXT = {Theme.LIGHT: "#ffffff", Theme.DARK: "#101113", Theme.PAPER: "#ffffff"}
_COLUMN = {Theme.LIGHT: 0, Theme.DARK: 1, Theme.PAPER: 2}


def slots(codes: Sequence[str], kept: Mapping[str, int] | None = None) -> dict[str, int]:
    """A slot for each of a briefing's country codes, in order; `kept` are the slots (or the
    reader's own choices) that countries have already."""
    chosen: dict[str, int] = {}
    for code in codes:
        wanted = (kept or {}).get(code, len(chosen) % len(SLOTS))
        if wanted in chosen.values():
            free = [slot for slot in range(len(SLOTS)) if slot not in chosen.values()]
            wanted = free[0] if free else wanted
        chosen[code] = wanted
    return chosen


def colour(slot: int | None, theme: Theme) -> str:
    """The colour of a slot as ``#rrggbb``; None is the neutral one of "Country not stated"."""
    row = NEUTRAL if slot is None else SLOTS[slot % len(SLOTS)]
    return row[_COLUMN[theme]]


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0 to 1) of a colour over a ground, both ``#rrggbb``: a tint."""
    pairs = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)
