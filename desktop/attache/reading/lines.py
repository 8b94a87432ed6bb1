"""Plain text becomes pieces: its lines, or its paragraphs where lines are wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from attache.model import Span
from attache.reading.pieces import Piece
from attache.reading.shapes import is_list_item

# Form feeds and Unicode's own line ends part lines as \n does.
_LINE = re.compile(r"[^\n\f\u2028\u2029\x85]+")
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’»)\]]*$")

# A text whose longest line is longer than this is not wrapped by hand (mail and old terminals wrap
# at 72 to 80; 100 leaves room).
_WIDEST = 100
_SHORTEST_WRAPPED = 40
_EARLY = 0.6  # of the width: a line that ends before it is no line of a wrapped paragraph
_RAGGED = 8  # code points by which programs wrap earlier than they must
_DEEPEST_INDENT = 12  # blanks; what stands further in is centred or a table


def _bare(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    words = line.strip()
    if not words:
        return None
    left = start + len(line) - len(line.lstrip())
    return Span(left, left + len(words))


def _groups(text: str) -> list[list[Span]]:
    """Lines that no blank line parts, in one list each."""
    groups: list[list[Span]] = [[]]
    last = 0
    for match in _LINE.finditer(text):
        span = _bare(text, *match.span())
        if text.count("\n", last, match.start()) > 1 or "\f" in text[last : match.start()]:
            groups.append([])
        last = match.end()
        if span is None:
            groups.append([])
        else:
            groups[-1].append(span)
    return [group for group in groups if group]


def _is_wrapped(text: str, groups: Sequence[Sequence[Span]]) -> bool:
    """Whether most lines end only because the next word would not have fitted."""
    width = max((len(line) for group in groups for line in group), default=0)
    if not _SHORTEST_WRAPPED <= width <= _WIDEST:
        return False
    full = seen = open_ended = 0
    for group in groups:
        for line, following in pairwise(group):
            seen += 1
            if not _SENTENCE_END.search(line.of(text)[-4:]):
                word = following.of(text).split(maxsplit=1)[0]
                open_ended += 1
                full += len(line) + 1 + len(word) > width - _RAGGED
    return seen >= 2 and open_ended >= 0.5 * seen and full >= 0.8 * open_ended


def _ends_early(text: str, before: Span, line: Span, width: int) -> bool:
    """Whether a line ends long before it must, and the next begins something new."""
    return len(before) < _EARLY * width and not line.of(text)[:1].islower()


def _paragraphs(text: str, group: Sequence[Span], width: int) -> list[list[Span]]:
    """The lines of a group wrapped by hand, parted where one is indented or begins an item, and
    behind one that ends early."""
    indents = [line.start - text.rfind("\n", 0, line.start) - 1 for line in group]
    least = min(indents)
    parts: list[list[Span]] = []
    for line, indent in zip(group, indents, strict=True):
        starts = least + 1 < indent < least + _DEEPEST_INDENT or is_list_item(line.of(text))
        hangs = bool(parts) and is_list_item(parts[-1][0].of(text)) and indent > least
        early = bool(parts) and _ends_early(text, parts[-1][-1], line, width)
        if not parts or early or (starts and not (hangs and not is_list_item(line.of(text)))):
            parts.append([])
        parts[-1].append(line)
    return parts


def plain_pieces(text: str) -> tuple[tuple[Piece, ...], tuple[Span, ...]]:
    """The pieces of a plain text and the place of each; none overlaps another.

    A piece is a line; where the text is wrapped by hand it is all lines up to the next that is
    blank, indented or begins an item of a list.
    """
    groups = _groups(text)
    if _is_wrapped(text, groups):
        width = max(len(line) for group in groups for line in group)
        parts = [part for group in groups for part in _paragraphs(text, group, width)]
        spans = [Span(part[0].start, part[-1].end) for part in parts]
        return tuple(Piece(span.of(text)) for span in spans), tuple(spans)
    pieces, places = [], []
    for group in groups:
        for number, span in enumerate(group):
            pieces.append(Piece(span.of(text), gap=number == 0))
            places.append(span)
    return tuple(pieces), tuple(places)
