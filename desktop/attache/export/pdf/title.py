"""The heading: in the largest type in which it is short, on lines of one length."""

from __future__ import annotations

from dataclasses import dataclass

import attache.export.pdf.styles as styles
from attache.export.heading import Heading
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.words import Warn

_SIZES = ((23.0, 1), (20.0, 2), (17.0, 3), (14.5, 3), (12.5, 4), (11.0, 8))  # points, lines
_LARGE = ((30.0, 2), (26.0, 3), *_SIZES)
_MOST = 8  # lines of a heading


@dataclass(frozen=True, slots=True)
class Title:
    """The heading set: its paragraph and the leading in points."""

    paragraph: Paragraph
    lines: int
    leading: float
    width: float


def set_title(head: Heading, width: float, warn: Warn, *, display: bool) -> Title | None:
    """The heading in the largest size in which it is short; a lead sentence stays whole."""
    text = " ".join(head.text.split())
    if not text:
        return None
    for size, most in _LARGE if display else _SIZES:
        paragraph = plain(text, styles.title(size), warn, ours=False)
        lines = paragraph.count(width, 1.0)
        if lines <= most:
            return Title(paragraph, lines, size * 1.2, _even(paragraph, lines, width))
    words = text.split(" ")
    while lines > _MOST:
        words = words[: max(1, len(words) * _MOST // (lines + 1))]
        paragraph = plain(" ".join(words) + f"{NARROW}[…]", styles.title(size), warn, ours=False)
        lines = paragraph.count(width, 1.0)
        if len(words) == 1:
            break
    return Title(paragraph, lines, size * 1.2, width)


def _even(paragraph: Paragraph, lines: int, width: float) -> float:
    """The narrowest measure on which a heading has no more lines: they are then of one length."""
    low, high = 0.5, 1.0
    while lines > 1 and high - low > 0.01:
        middle = (low + high) / 2
        low, high = (
            (low, middle) if paragraph.count(width * middle, 1.0) <= lines else (middle, high)
        )
    return width * high
