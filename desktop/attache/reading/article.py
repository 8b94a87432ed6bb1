"""Pieces become an Article: its text, its blocks with their roles, what is known of its source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attache.errors import EmptyArticleError
from attache.language.detect import detect
from attache.model import BODY, Article, Block, Role, Source, Span
from attache.reading.dates import dateline_date, first_date
from attache.reading.decoding import clean
from attache.reading.head import TITLE_LABEL, author
from attache.reading.limits import MAX_LINES, check_blocks, check_text
from attache.reading.lines import plain_pieces
from attache.reading.pieces import Draft, Piece
from attache.reading.roles import roles
from attache.reading.shapes import BULLET, list_mark
from attache.reading.stopping import Stop, never

_PARTING = "\n\n"
_HEAD = 10  # blocks in which a date may stand
_TELLING = 60  # blocks of the body from which its language is told
_WORD = re.compile(
    r"(?<!\S)[^\w\s]*+\w\S*"
)  # what has a letter or figure in it: no dash, no sign of a list
_DATELINE = 120  # code points at the beginning of the body that may hold a dateline


def _first(blocks: Sequence[Block], text: str, role: Role) -> str | None:
    for block in blocks:
        if block.role is role:
            return " ".join(block.span.of(text).split())
    return None


def _date(blocks: Sequence[Block], text: str) -> str | None:
    """The date that the head of the article gives: on a line of its own, in the byline, or in the
    dateline of the first paragraph."""
    for block in blocks[:_HEAD]:
        words = block.span.of(text)
        if block.role in (Role.OTHER, Role.BYLINE):
            found = first_date(words)
        elif block.is_body:
            return dateline_date(words[:_DATELINE])
        else:
            found = None
        if found:
            return found
    return None


def _body(blocks: Sequence[Block], text: str) -> str:
    """The body's beginning, enough to tell its language."""
    spans = [block.span for block in blocks if block.is_body][:_TELLING]
    return "\n".join(span.of(text) for span in spans)


def _article(text: str, blocks: tuple[Block, ...], source: Source) -> Article:
    if not any(block.role in BODY for block in blocks):
        raise EmptyArticleError(
            "There is no article in it, only headings or nothing. Choose a file that holds one."
            if blocks
            else "There are no words in it. Choose a file that holds an article."
        )
    byline = _first(blocks, text, Role.BYLINE)
    return Article(
        text,
        blocks,
        replace(
            source,
            title=TITLE_LABEL.sub("", _first(blocks, text, Role.TITLE) or "") or source.title,
            author=source.author or (author(byline) if byline else None),
            date=source.date or _date(blocks, text),
            language=detect(_body(blocks, text)) or source.language,
            words=sum(
                len(_WORD.findall(text, block.span.start, block.span.end))
                for block in blocks
                if block.is_body
            ),
        ),
    )


def _blocks(text: str, found: Sequence[Role], places: Sequence[Span]) -> tuple[Block, ...]:
    """The blocks; those of list items begin behind the item's mark, which nobody has said."""
    blocks = []
    for number, (role, place) in enumerate(zip(found, places, strict=True)):
        if role is Role.LIST_ITEM:
            beside = (*found[max(0, number - 1) : number], *found[number + 1 : number + 2])
            mark = list_mark(place.of(text), numbered=Role.LIST_ITEM in beside)
            blocks.append(Block(role, Span(place.start + mark, place.end)))
        else:
            blocks.append(Block(role, place))
    return tuple(blocks)


def from_text(text: str, source: Source, stop: Stop = never) -> Article:
    """An article whose text is this very text; raises EmptyArticleError or TooLargeError."""
    check_text(len(text))
    check_blocks(text.count("\n"), MAX_LINES)
    pieces, places = plain_pieces(text)
    check_blocks(len(pieces))
    found = roles(pieces, title=source.title, stop=stop)
    return _article(text, _blocks(text, found, places), source)


def _folded(piece: Piece) -> Piece:
    """The piece with its blanks folded, and without the bullet that a format's own lists lack."""
    words = " ".join(clean(piece.text).split())
    if piece.role in (None, Role.LIST_ITEM) and (bullet := BULLET.match(words)):
        return Piece(words[bullet.end() :], Role.LIST_ITEM, piece.gap)
    return Piece(words, piece.role, piece.gap)


def from_draft(draft: Draft, source: Source, stop: Stop = never) -> Article:
    """An article whose text is made of the pieces, a blank line between each two; raises
    EmptyArticleError or TooLargeError."""
    check_text(sum(len(piece.text) for piece in draft.pieces))
    check_blocks(len(draft.pieces))
    pieces = [folded for piece in draft.pieces if (folded := _folded(piece)).text]
    text = _PARTING.join(piece.text for piece in pieces)
    places, position = [], 0
    for piece in pieces:
        places.append(Span(position, position + len(piece.text)))
        position += len(piece.text) + len(_PARTING)
    found = roles(pieces, title=draft.title, stop=stop)
    known = replace(
        source,
        title=draft.title,
        author=draft.author,
        date=draft.date,
        site=draft.site,
        language=draft.language,
    )
    return _article(text, _blocks(text, found, places), known)
