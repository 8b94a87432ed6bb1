"""A large first letter that hangs beside the first lines of a text belongs to its first word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attache.reading.page_order import Line

_LETTER = re.compile(r"[\"“‘«]?\s?[^\W\d_]")
LARGER = 1.8
"""So many times the type beside it is the letter's size."""

_NEAR = 1.2  # of the letter's size, to its right


def _beside(letter: Line, line: Line) -> bool:
    """Whether a line stands at the right of the letter, within its height."""
    near = -1 < line.x0 - letter.x1 < _NEAR * letter.size
    shared = min(letter.y1, line.y1) - max(letter.y0, line.y0)
    return near and shared > 0.5 * line.size and letter.size >= LARGER * line.size


def _is_word(letter: str, rest: str, lines: Sequence[Line]) -> bool:
    """Whether the letter is a word of its own: "A" or "I", before a word that comes again."""
    word = rest.split(maxsplit=1)[0].strip(",.").casefold()
    return letter[-1] in "AI" and any(
        word in line.text.casefold().split() for line in lines if line.text != rest
    )


def with_capitals(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page, each large letter joined to the uppermost of the lines beside it, and
    those lines begun where the letter is."""
    found = list(lines)
    for letter in [line for line in lines if _LETTER.fullmatch(line.text)]:
        beside = [number for number, line in enumerate(found) if _beside(letter, line)]
        if not beside:
            continue
        first = max(beside, key=lambda number: found[number].y0)
        if not found[first].text[0].isalnum() and found[first].text[0] not in "’'":
            continue
        for number in beside:
            found[number] = replace(found[number], x0=letter.x0)
        blank = " " if _is_word(letter.text, found[first].text, found) else ""
        found[first] = replace(found[first], text=letter.text + blank + found[first].text)
        found.remove(letter)
    return found
