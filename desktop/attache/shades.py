"""Arithmetic of colours ``#rrggbb``: tints, contrast, and the same hue lighter or darker."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0 to 1) of a colour over a ground, both ``#rrggbb``: a tint."""
    pairs = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours ``#rrggbb``, 1 to 21, by WCAG 2."""
    low, high = sorted(
        0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (_linear(one), _linear(other))
    )
    return (high + 0.05) / (low + 0.05)


def parsed(colour: str) -> str:
    """The same colour in small letters; raises ValueError where it is no ``#rrggbb``."""
    if not _HEX.fullmatch(colour):
        raise ValueError(f"A colour is written #rrggbb, not {colour!r}.")
    return colour.lower()


def toned(colour: str, end: float, holds: Callable[[str], bool]) -> str | None:
    """The nearest shade of the same hue, on the way to the lightness `end` (0 to 1), for which
    `holds`; the colour itself where it does, None where no shade does."""
    if holds(colour):
        return colour
    lightness, a, b = oklab(colour)
    for step in range(1, 101):
        shade = _shade(lightness + (end - lightness) * step / 100, a, b)
        if holds(shade):
            return shade
    return None


def distance(one: str, other: str) -> float:
    """How far apart two colours are in OKLab; black and white are 1 apart."""
    pairs = zip(oklab(one), oklab(other), strict=True)
    return math.sqrt(sum((x - y) ** 2 for x, y in pairs))


def _linear(colour: str) -> tuple[float, float, float]:
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return r, g, b


def oklab(colour: str) -> tuple[float, float, float]:
    """Lightness and the two axes of hue in OKLab (Ottosson 2020)."""
    r, g, b = _linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _shade(lightness: float, a: float, b: float) -> str:
    """The colour of that lightness and hue, as strong as the screen can show it."""
    for strength in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1):
        values = _rgb(lightness, a * strength, b * strength)
        if all(-0.001 <= value <= 1.001 for value in values):
            return _hexadecimal(values)
    return _hexadecimal(_rgb(lightness, 0.0, 0.0))


def _rgb(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _hexadecimal(linear: tuple[float, float, float]) -> str:
    clipped = [min(1.0, max(0.0, value)) for value in linear]
    values = [12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in clipped]
    return "#" + "".join(f"{round(value * 255):02x}" for value in values)
