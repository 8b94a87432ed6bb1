"""The page without colour: greys as light as the colours were, so that every contrast stays."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from attache.shades import contrast


def level(colour: str) -> float:
    """The grey, 0 (black) to 1 (white), of the same luminance as ``#rrggbb`` (WCAG 2, sRGB)."""
    luminance = 0.05 * (contrast(colour, "#000000") - 1)
    return luminance * 12.92 if luminance <= 0.0031308 else 1.055 * luminance ** (1 / 2.4) - 0.055


def without_colour(image: bytes) -> bytes:
    """A PNG in greys of an image file's bytes; what is transparent stays so."""
    out = BytesIO()
    with Image.open(BytesIO(image)) as found:
        found.convert("RGBA").convert("LA").save(out, "PNG")
    return out.getvalue()
