"""The lines of printed pages become paragraphs again, without what the printer put around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from attache.model import Role
from attache.reading.page_order import Box, Line, Page, in_order
from attache.reading.pieces import Piece
from attache.reading.shapes import ends_open

_MARGIN = 0.09  # of the page's height, above and below, where running heads and feet stand
_SMALL = 0.9  # of the body's size: what is set smaller in a margin is a running head
_FOOTNOTE = 0.86  # of the body's size
_LOWER = 0.4  # of the page's height in which footnotes stand
_LARGE = 1.12  # of the body's size: a heading
_INDENT = 6.0  # points
_LONGEST_HEADING = 160  # code points
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|\s]*(?:page|seite|p\.)?\s*\d{1,4}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,6})$",
    re.IGNORECASE,
)
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]|\[\d{1,3}\])[.)]?\s*\S")
_BULLET = re.compile(r"(?:[•‣◦▪●○■□·–*-]|\d{1,2}[.)])\s+\S")
_BROKEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_ENDED = re.compile(r"[.!?…][\"”’»)\]]*$")
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class _Paragraph:
    """Lines that make one paragraph, and whether its type is larger or bolder than the body's."""

    lines: list[Line]
    closed: bool = False

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)


def _body_size(pages: Sequence[Page]) -> float:
    """The size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for box in page.boxes:
            for line in box.lines:
                sizes[round(line.size * 2) / 2] += len(line.text)
    return min(sizes, key=lambda size: (-sizes[size], size), default=0.0)


def _margin_key(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split()))


def _is_in_margin(line: Line, page: Page) -> bool:
    return line.y0 > (1 - _MARGIN) * page.height or line.y1 < _MARGIN * page.height


def _is_at_top(line: Line, page: Page) -> bool:
    return line.y0 > (1 - _MARGIN) * page.height


def _repeated(pages: Sequence[Page]) -> frozenset[str]:
    """What stands in the margins of several pages, figures aside."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update(
            {
                _margin_key(line)
                for box in page.boxes
                for line in box.lines
                if _is_in_margin(line, page)
            }
        )
    return frozenset(key for key, count in seen.items() if count > 1)


def _is_printed_around(line: Line, page: Page, body: float, repeated: frozenset[str]) -> bool:
    """Whether the line is a running head, a page number or a footnote."""
    if _is_in_margin(line, page):
        return bool(
            _margin_key(line) in repeated
            or _PAGE_NUMBER.match(line.text)
            or line.size < _SMALL * body
        )
    low = line.y1 < _LOWER * page.height
    return low and line.size < _FOOTNOTE * body and bool(_NOTE.match(line.text))


def _starts(line: Line, before: Line, left: float, right: float) -> bool:
    """Whether a line of a box begins a paragraph, seen from the line before it."""
    if _BULLET.match(line.text):
        return True
    if line.x0 > left + _INDENT and before.x0 <= left + _INDENT:
        return not ends_open(before.text) or before.x1 < right - 4 * _INDENT
    short = before.x1 < right - 0.15 * (right - left)
    return short and not ends_open(before.text) and before.text[-1] not in ",;:"


def _in_order(page: Page, body: float, repeated: frozenset[str]) -> Iterator[Box]:
    """The boxes of a page without what is printed around its text, the page's head first."""
    boxes = [
        Box(tuple(lines))
        for box in page.boxes
        if (
            lines := [one for one in box.lines if not _is_printed_around(one, page, body, repeated)]
        )
    ]
    above = [box for box in boxes if all(_is_at_top(line, page) for line in box.lines)]
    rest = [box for box in boxes if box not in above]
    highest = max((box.top for box in rest), default=0.0)
    if any(box.bottom < highest for box in above):
        above, rest = [], boxes  # a column that begins so high
    yield from sorted(above, key=lambda box: (-box.top, box.x0))
    yield from in_order(rest)


def _paragraphs(page: Page, body: float, repeated: frozenset[str]) -> Iterator[_Paragraph]:
    for box in _in_order(page, body, repeated):
        lines = box.lines
        left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
        found = _Paragraph([lines[0]])
        for before, line in pairwise(lines):
            if _starts(line, before, left, right) or abs(line.size - before.size) > 0.1 * body:
                yield found
                found = _Paragraph([])
            found.lines.append(line)
        yield found


def _goes_on(before: _Paragraph, after: _Paragraph, body: float) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if abs(before.size - after.size) > 0.5 or before.bold != after.bold:
        return False
    first = after.lines[0].text[:1]
    last = before.lines[-1].text
    gap = before.lines[-1].y0 - after.lines[0].y1
    if before.size > _LARGE * body and ends_open(last) and 0 <= gap < before.size:
        return True  # a heading of two lines
    return first.islower() and not _ENDED.search(last[-4:])


def _joined(lines: Sequence[Line], words: frozenset[str]) -> str:
    """The lines as one text; a word broken at a line's end is whole again, unless the article
    writes it with its hyphen elsewhere."""
    parts: list[str] = []
    for line in lines:
        part = " ".join(line.text.split())
        if parts and _BROKEN.search(parts[-1][-2:]) and part[:1].islower():
            first = parts[-1].rsplit(None, 1)[-1]
            second = part.split(None, 1)[0]
            hyphenated = (first[:-1] + "-" + second).strip("“”\"'(),.;:!?").casefold()
            if hyphenated not in words:
                parts[-1] = parts[-1][:-1]
        elif parts:
            parts.append(" ")
        parts.append(part)
    return "".join(parts).replace("\u00ad", "")


def _role(paragraph: _Paragraph, text: str, body: float) -> Role | None:
    large = paragraph.size > _LARGE * body
    if len(text) < _LONGEST_HEADING and (large or (paragraph.bold and ends_open(text))):
        return Role.HEADING
    return None


def paragraphs(pages: Sequence[Page]) -> tuple[Piece, ...]:
    """The paragraphs and headings of the pages, in reading order."""
    body = _body_size(pages)
    repeated = _repeated(pages)
    found: list[_Paragraph] = []
    for page in pages:
        for paragraph in _paragraphs(page, body, repeated):
            if found and _goes_on(found[-1], paragraph, body):
                found[-1].lines += paragraph.lines
            else:
                found.append(paragraph)
    words = frozenset(
        word.strip("“”\"'(),.;:!?").casefold()
        for paragraph in found
        for line in paragraph.lines
        for word in line.text.split()
        if "-" in word[1:-1]
    )
    pieces = []
    for paragraph in found:
        text = _joined(paragraph.lines, words)
        pieces.append(Piece(text, _role(paragraph, text, body)))
    return tuple(pieces)
