"""The quotation marks of a text, one by one: which can open a quotation and which can close one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attache.model import Span

_MARK = re.compile("``|''|[“”„‟«»\"‘’‚‛'‹›]")
DOUBLE = frozenset(("“", "”", "„", "‟", "«", "»", '"', "``", "''"))
_ALWAYS_OPEN = frozenset(("„", "``", "«", "‚", "‹"))
_ALWAYS_CLOSE = frozenset(("”", "»", "›"))
_CURLY_OPEN = frozenset(("“", "‘", "‛"))
_ELISION = re.compile(
    r"[’'‘](?:\d0s|em|til|till|tis|twas|cause|bout|n|round|cos|neath)\b", re.IGNORECASE
)
_MEASURE = re.compile(r"\d[’']?$")


class Mark(NamedTuple):
    """A mark and whether, by its form and its neighbours, it can open or close a quotation."""

    start: int
    end: int
    form: str
    opens: bool
    closes: bool


class _Place(NamedTuple):
    """A mark with the characters around it; beyond the block there are blanks."""

    text: str
    form: str
    start: int
    before: str
    after: str

    @property
    def free_before(self) -> bool:
        return not self.before.isalnum() and self.before not in ".,;:!?…%)"

    @property
    def free_after(self) -> bool:
        return not self.after.isalnum()


def marks_in(text: str, span: Span) -> Iterator[Mark]:
    """The marks of `span` in order; an apostrophe inside a word is none."""
    for match in _MARK.finditer(text, span.start, span.end):
        start, end = match.span()
        before = text[start - 1] if start > span.start else " "
        after = text[end] if end < span.end else " "
        place = _Place(text, match.group(), start, before, after)
        if place.form in DOUBLE:
            opens, closes = _double(place)
        elif before.isalnum() and after.isalnum():
            continue
        else:
            opens, closes = _single(place)
        yield Mark(start, end, place.form, opens, closes)


def _double(place: _Place) -> tuple[bool, bool]:
    before, after = place.before, place.after
    if place.form in _ALWAYS_OPEN:
        return True, False
    if place.form in _ALWAYS_CLOSE:
        return False, True
    if place.form in _CURLY_OPEN:
        return not after.isspace() or before.isspace(), False
    straight = place.form == '"' and place.free_after
    if straight and _MEASURE.search(place.text, max(0, place.start - 2), place.start):
        return False, True  # 6 inches, or the end of words that end in a number
    if before.isspace() and after.isspace():
        return True, True
    if before in ".,!?" and after.isupper():
        return True, True  # a blank is missing on one side
    return place.free_before and not after.isspace(), not before.isspace()


def _single(place: _Place) -> tuple[bool, bool]:
    after = place.after
    if place.form in _ALWAYS_OPEN:
        return True, False
    if place.form in _ALWAYS_CLOSE:
        return False, True
    elided = _ELISION.match(place.text, place.start) is not None
    if place.form in _CURLY_OPEN:
        return not after.isspace() and not place.before.isalnum() and not elided, False
    opens = place.free_before and (after.isalnum() or after in '[$£€#@“"(…') and not elided
    return opens and place.form == "'", not place.before.isspace() and place.free_after
