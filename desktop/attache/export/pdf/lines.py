"""Boxes become lines: the best breaks of a whole paragraph, ragged at the end, never overfull.

Every break is weighed (Knuth and Plass's way, without stretching): the raggedness of each line,
what a hyphen costs, and a last line of one short word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from attache.export.pdf.shaping import shaped
from attache.export.pdf.words import Box, Piece

SOFT_HYPHEN = "\u00ad"
_LETTERS = re.compile(r"[^\W\d_]+")
_LINE, _HYPHEN, _LADDER, _ANYWHERE, _RUNT = 2.0, 1.1, 4.0, 6.0, 2.5
_LONG = 26  # letters: longer words (addresses of the web) may be cut anywhere


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces in logical order and their width in points; the blank at which the line was broken
    is drawn after them, so that copied or spoken words stay apart, but has no part in the width."""

    pieces: tuple[Piece, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line may end: before box `box`, or after `cut` characters of it."""

    box: int
    cut: int
    start: float  # points from the paragraph's beginning to where the next line begins
    end: float  # points to where this line ends
    cost: float
    hyphen: bool


@lru_cache(maxsize=8)
def _dictionary(language: str) -> object | None:
    import pyphen  # reads its dictionary only where something is hyphenated

    found = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=found, left=3, right=3) if found else None


@lru_cache(maxsize=8192)
def syllables(word: str, language: str) -> tuple[int, ...]:
    """Where a word may be hyphenated (characters before the hyphen); names never are."""
    match = _LETTERS.search(word)
    if match is None or len(match.group()) < 7 or not match.group().islower():
        return ()
    if len(_LETTERS.findall(word)) > 1 and not set(word) & set("’'"):
        return ()
    hyphenator = _dictionary(language)
    if hyphenator is None:
        return ()
    positions: list[int] = hyphenator.positions(match.group())  # type: ignore[attr-defined]
    return tuple(match.start() + int(position) for position in positions)


def _cuts(box: Box, language: str) -> list[tuple[int, bool]]:
    piece = box.pieces[0]
    if len(box.pieces) > 1 or piece.level % 2:
        return []
    if len(piece.text) > _LONG:
        return [(at, False) for at in range(3, len(piece.text) - 2)]
    if language and piece.style.hyphenated:
        return [(at, True) for at in syllables(piece.text, language)]
    return []


def _places(boxes: Sequence[Box], scale: float, language: str) -> list[_Place]:
    found = [_Place(0, 0, 0.0, 0.0, 0.0, False)]
    at = 0.0
    for number, box in enumerate(boxes):
        width = box.width(scale)
        for cut, hyphen in _cuts(box, language):
            piece = box.pieces[0]
            size = piece.style.at(scale)
            part = sum(glyph.advance for glyph in piece.glyphs if glyph.at < cut) * size
            mark = _hyphen(piece).width * size if hyphen else 0.0
            cost = _HYPHEN if hyphen else _ANYWHERE
            found.append(_Place(number, cut, at + part, at + part + mark, cost, hyphen))
        found.append(_Place(number + 1, 0, at + width + box.gap(scale), at + width, 0.0, False))
        at += width + box.gap(scale)
    return found


def _hyphen(piece: Piece) -> Piece:
    """A hyphen that reads as a soft one, so that copied text has the word in one piece."""
    glyphs = shaped(piece.face, "-", False, piece.style.features)
    drawn = tuple(
        type(glyph)(glyph.number, glyph.advance, 0.0, 0.0, SOFT_HYPHEN, 0) for glyph in glyphs
    )
    width = sum(glyph.advance for glyph in drawn)
    return Piece(SOFT_HYPHEN, piece.style, piece.face, drawn, piece.level, width)


def _best(places: Sequence[_Place], measure: float) -> list[int]:
    """The chosen places, the last included."""
    costs = [0.0]
    before = [0]
    first = 0
    last = len(places) - 1
    runt = 0.2 * measure
    for number in range(1, len(places)):
        place = places[number]
        while first < number - 1 and place.end - places[first].start > measure + 0.01:
            first += 1
        best, came = float("inf"), number - 1
        for start in range(first, number):
            begin = places[start]
            width = place.end - begin.start
            if number == last:
                cost = _RUNT if width < runt and begin.box else 0.0
            else:
                slack = (measure - width) / measure
                cost = 60.0 * slack * slack if slack > 0 else 0.0
            cost += costs[start] + _LINE + place.cost
            if place.hyphen and begin.hyphen:
                cost += _LADDER
            if cost < best:
                best, came = cost, start
        costs.append(best)
        before.append(came)
    chosen = [last]
    while chosen[-1] > 0:
        chosen.append(before[chosen[-1]])
    return chosen[::-1]


def _part(piece: Piece, start: int, end: int) -> Piece:
    if start == 0 and end == len(piece.text):
        return piece
    text = piece.text[start:end]
    glyphs = shaped(piece.face, text, False, piece.style.features)
    width = sum(glyph.advance for glyph in glyphs)
    return Piece(text, piece.style, piece.face, glyphs, piece.level, width)


def _line(boxes: Sequence[Box], begin: _Place, end: _Place, scale: float) -> Line:
    pieces: list[Piece] = []
    for number in range(begin.box, min(end.box + (1 if end.cut else 0), len(boxes))):
        box = boxes[number]
        start = begin.cut if number == begin.box else 0
        stop = end.cut if number == end.box and end.cut else None
        if start or stop:
            piece = box.pieces[0]
            pieces.append(_part(piece, start, stop or len(piece.text)))
            if stop and end.hyphen:
                pieces.append(_hyphen(piece))
        else:
            pieces += box.pieces
        if box.space and number + 1 < end.box + (1 if end.cut else 0):
            pieces.append(box.space)
    width = sum(piece.width * piece.style.at(scale) for piece in pieces)
    blank = boxes[end.box - 1].space if end.box and not end.cut else None
    if blank is not None and blank.level % 2 == 0:
        pieces.append(blank)
    return Line(tuple(pieces), width)


def ends(
    boxes: Sequence[Box], measure: float, scale: float, language: str = ""
) -> tuple[bool, ...]:
    """For each line of the boxes on a measure (points): whether it ends in a hyphen of ours."""
    if not boxes:
        return ()
    places = _places(boxes, scale, language)
    return tuple(places[number].hyphen for number in _best(places, measure)[1:])


def lines(
    boxes: Sequence[Box], measure: float, scale: float, language: str = ""
) -> tuple[Line, ...]:
    """The lines of the boxes on a measure in points; as many as `ends` says."""
    if not boxes:
        return ()
    places = _places(boxes, scale, language)
    chosen = _best(places, measure)
    return tuple(_line(boxes, places[start], places[end], scale) for start, end in pairwise(chosen))
