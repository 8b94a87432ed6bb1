"""The article as a Qt document that *is* the text: every offset holds, nothing is inserted.

Blank lines become thin, roles get their type, and a line end inside a paragraph (hard-wrapped
files) is shown as the blank it stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from attache.gui.fonts import Fonts
from attache.gui.looks import Looks
from attache.gui.utf16 import displayable
from attache.model import BODY, Article, Role

LINE = 27  # the article's line height at 100 %
GAP = 12  # between paragraphs
_SANS = {Role.TITLE: 24, Role.HEADING: 17, Role.STANDFIRST: 16, Role.TABLE: 14}
_SMALL = 13  # bylines, captions, promotion: what is not the article's own prose


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the document: its text, and the role of its block (None between blocks)."""

    text: str
    role: Role | None
    opens: bool  # whether its block begins here


def lines(article: Article) -> Iterator[Line]:
    """The document's lines; joined by line ends they are the article's text, unit for unit, but for
    line ends inside a paragraph, which become blanks."""
    text, start, number, blocks = article.text, 0, 0, article.blocks
    while start <= len(text):
        end = _line_end(text, start)
        while number < len(blocks) and blocks[number].span.end <= start:
            number += 1
        here = blocks[number] if number < len(blocks) else None
        inside = here
        at = number
        while inside is not None and end < len(text):  # a line that goes on in a paragraph
            while inside is not None and inside.span.end <= end:
                at += 1
                inside = blocks[at] if at < len(blocks) else None
            if inside is None or inside.role is Role.TABLE or inside.span.start > end:
                break
            end = _line_end(text, end + 1)
        words = displayable(text[start:end]).replace("\n", " ")
        if here is not None and here.span.start < end:
            yield Line(words, here.role, here.span.start >= start)
        else:
            yield Line(words, None, opens=False)
        start = end + 1


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


class Setter:
    """Sets lines into a document, as many at a time as the caller wants."""

    def __init__(self, document: QTextDocument, article: Article, looks: Looks) -> None:
        self._looks = looks
        self._lines = lines(article)
        self._cursor = QTextCursor(document)
        self._first = True
        self._formats: dict[tuple[Role | None, bool], tuple[QTextBlockFormat, QTextCharFormat]] = {}

    def add(self, letters: int) -> bool:
        """Add about so many letters; whether there is more to come."""
        self._cursor.beginEditBlock()
        more = False
        for line in self._lines:
            self._add(line)
            letters -= len(line.text) + 1
            if letters <= 0:
                more = True
                break
        self._cursor.endEditBlock()
        return more

    def forget(self) -> None:
        """The theme has changed: take the inks anew for what is still to come."""
        self._formats.clear()

    def _add(self, line: Line) -> None:
        key = (line.role, line.opens)
        if key not in self._formats:
            self._formats[key] = _format(line, self._looks)
        block, letters = self._formats[key]
        if self._first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
            self._first = False
        else:
            self._cursor.insertBlock(block, letters)
        if line.text:
            self._cursor.insertText(line.text, letters)


def own_ink(role: Role, looks: Looks) -> str:
    """The colour of a role's words, as ``#rrggbb``; empty where it is the palette's own."""
    grey = role not in (*BODY, *_SANS) or role is Role.STANDFIRST
    return looks.look.second if grey else ""


def _format(line: Line, looks: Looks) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    fonts: Fonts = looks.fonts
    role = line.role
    if role is None:
        block.setLineHeight(1, fixed)
        letters.setFont(fonts.sans(1))
        return block, letters
    height = LINE
    if role in (Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTATION):
        letters.setFont(fonts.article)
    elif role in _SANS:
        letters.setFont(fonts.sans(_SANS[role], semibold=role in (Role.TITLE, Role.HEADING)))
        height = round(_SANS[role] * 1.4)
    else:
        letters.setFont(fonts.sans(_SMALL))
        height = 20
    if role is Role.LIST_ITEM:
        block.setLeftMargin(looks.px(18))
    if own_ink(role, looks):
        letters.setForeground(QColor(own_ink(role, looks)))
    block.setLineHeight(looks.px(height), fixed)
    block.setTopMargin(looks.px(GAP) if line.opens else 0)
    return block, letters
