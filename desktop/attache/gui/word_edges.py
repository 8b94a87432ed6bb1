"""Where words begin and end, for moving a quote's ends word by word.

Signs at a word's edge can be in or out (“table” or “table.”): each of them is an edge too.
"""

from __future__ import annotations

import re
import unicodedata

from attache.model import Span

_RUN = re.compile(r"[^\s–—]+|[–—]")
_AROUND = 300  # letters looked at on each side: longer than any word


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"


def edges(text: str, near: int) -> tuple[list[int], list[int]]:
    """The places about `near` where words or the signs around them begin, and where they end."""
    low, high = max(0, near - _AROUND), min(len(text), near + _AROUND)
    begins: list[int] = []
    ends: list[int] = []
    for run in _RUN.finditer(text, low, high):
        start, end = run.span()
        cut = (start == low > 0, end == high < len(text))
        inner = [place for place in range(start, end) if not _is_sign(text[place])]
        first, last = (inner[0], inner[-1] + 1) if inner else (start, end)
        if not cut[0]:
            begins += range(start, first + 1)
        if not cut[1]:
            ends += range(last, end + 1)
    return begins, ends


def nearest(places: list[int], place: int) -> int:
    """The one that is nearest to `place`; `place` itself where there is none."""
    return min(places, key=lambda each: (abs(each - place), each), default=place)


def step(places: list[int], place: int, way: int) -> int:
    """The next (1) or previous (-1) of the ordered places; `place` itself where there is none."""
    if way > 0:
        return next((each for each in places if each > place), place)
    return next((each for each in reversed(places) if each < place), place)


def stretched(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The pieces of a quote that now goes from `start` to `end`: the outer ones longer or shorter,
    those outside gone; empty where nothing would be left."""
    found = [
        Span(max(span.start, start), min(span.end, end))
        for span in spans
        if span.start < end and start < span.end
    ]
    if not found:
        return (Span(start, end),) if start < end else ()
    if start < spans[0].start:
        found[0] = Span(start, found[0].end)
    if end > spans[-1].end:
        found[-1] = Span(found[-1].start, end)
    return tuple(found)
