"""What a web page shows among the lines of its article: captions, credits and promotion.

An extractor drops them with the menus.  A reader should see them where they stand, greyed, so they
are taken from the page again and put back into their places; what is a button or a menu stays out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lxml import etree

from attache import assets
from attache.model import Role
from attache.reading.alignment import places, runs
from attache.reading.dates import is_date_line
from attache.reading.dialect import Dialect, Mark, html_dialect
from attache.reading.head import author, key
from attache.reading.markup import markup_pieces, text_of
from attache.reading.phrases import list_label, phrases, plain
from attache.reading.pieces import Piece
from attache.reading.stopping import Stop, never

_LONGEST_CAPTION, _LONGEST_PROMO = 700, 1_000  # code points of an element whose class names it so
_MOST_PROMOS = 6  # between two pieces of the article
_MOST_MARKED = 0.4  # of an article may be captions and promotion
_STANDFIRST = 40  # letters and figures
_TRAILING = 3  # pieces behind the last of the article
_FEWEST_WORDS = 4  # of a link that leads to another article, and is no button
_REPEATED = 15  # letters and figures from which a piece within another is a repetition


@cache
def _names() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = assets.toml("data", "pages.toml")
    return (
        re.compile(table["button"], re.IGNORECASE),
        re.compile(table["label"], re.IGNORECASE),
    )


@cache
def _dialect() -> Dialect:
    """HTML with what stands beside the article too, and with the roles that classes name."""
    table = assets.toml("data", "pages.toml")
    common = html_dialect()
    return replace(
        common,
        skipped=common.skipped - {"aside"},
        loose=frozenset({"time"}),
        marks=(
            Mark(re.compile(table["caption_class"], re.IGNORECASE), Role.CAPTION, _LONGEST_CAPTION),
            Mark(re.compile(table["promo_class"], re.IGNORECASE), Role.PROMO, _LONGEST_PROMO),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """What the article's own pieces and the page's links say, to judge the others by."""

    article: frozenset[str]
    joined: str
    links: frozenset[str]
    author: str
    description: str

    def role(self, piece: Piece, *, in_head: bool) -> Role | None:
        """The role in which a piece of the page is shown that the extractor left out; None where
        it is not."""
        words, text = key(piece.text), plain(piece.text)
        button, label = _names()
        if not words or words in self.article or button.match(text):
            return None
        if len(words) >= _REPEATED and words in self.joined:
            return None
        if piece.role is Role.CAPTION or phrases("caption").match(text):
            return Role.CAPTION if " " in text or label.match(text) else None
        if in_head and (role := self._head_role(text, words)):
            return role
        if phrases("promo").match(text):
            return Role.PROMO if " " in text or label.match(text) else None
        leads_on = piece.role is Role.PROMO or words in self.links
        return Role.PROMO if leads_on and text.count(" ") + 1 >= _FEWEST_WORDS else None

    def _head_role(self, text: str, words: str) -> Role | None:
        """Lines between title and article: the standfirst, who wrote it, and when."""
        if len(words) >= _STANDFIRST and words == self.description:
            return Role.STANDFIRST
        if (self.author and words in self.author) or (
            phrases("byline").begins(text) and author(text)
        ):
            return Role.BYLINE
        return Role.OTHER if is_date_line(text) or phrases("other").match(text) else None


@dataclass(frozen=True, slots=True)
class Head:
    """What the page says of its article, by which the lines below its title are known; each None
    where it does not."""

    title: str | None = None
    author: str | None = None
    description: str | None = None


def surrounded(
    found: Sequence[Piece], page: etree._Element, head: Head | None = None, stop: Stop = never
) -> tuple[Piece, ...]:
    """The pieces of an article with captions, credits and promotion of its page where they stand
    between them, and, below its title, with standfirst, author and date.

    A piece that the page itself marks as one of these is marked so here too.
    """
    head = head or Head()
    whole = markup_pieces(page, _dialect(), stop)
    keys = [key(piece.text) for piece in whole]
    own = [key(piece.text) for piece in found]
    where = places(own, keys)
    first = next((place for place in where if place is not None), None)
    if first is None:
        return tuple(found)
    links = frozenset(key(text_of(link)) for link in page.iter("a"))
    around = _Around(
        frozenset(own), " ".join(own), links, key(head.author or ""), key(head.description or "")
    )
    found, where = _parted(found, where, whole, keys)
    own = [key(piece.text) for piece in found]
    marked = [
        piece if place is None else _marked(piece, whole[place])
        for piece, place in zip(found, where, strict=True)
    ]
    if _length(marked, other=True) > _MOST_MARKED * _length(found):
        marked = list(found)  # the classes speak of the whole article
    in_head = True
    place = _below(keys, key(head.title or ""), first)
    result: list[Piece] = []
    for piece, number in zip(marked, where, strict=True):
        if number is not None:
            result += _between(whole[place:number], around, in_head=in_head)
            place = number + 1
        in_head = in_head and piece.role in (Role.HEADING, Role.TITLE)
        linked = key(piece.text) in links
        result.append(replace(piece, role=Role.PROMO) if linked else piece)
    result += _between(_trailing(whole[place : place + _TRAILING], links), around, in_head=False)
    return tuple(result)


def _trailing(pieces: Sequence[Piece], links: frozenset[str]) -> list[Piece]:
    """What follows the article up to the links to others, with which the page goes on."""
    found = []
    for piece in pieces:
        if key(piece.text) in links or list_label().match(plain(piece.text)):
            break
        found.append(piece)
    return found


def _parted(
    found: Sequence[Piece], where: Sequence[int | None], whole: Sequence[Piece], keys: Sequence[str]
) -> tuple[list[Piece], list[int | None]]:
    """The pieces and their places, with those parted that an extractor ran together."""
    pieces: list[Piece] = []
    parts: list[int | None] = []
    for piece, run in zip(found, runs([key(one.text) for one in found], where, keys), strict=True):
        pieces += whole[run[0] : run[-1] + 1] if len(run) > 1 else [piece]
        parts += run or [None]
    return pieces, parts


def _below(keys: Sequence[str], title: str, first: int) -> int:
    """Where the article begins on its page: below its title, the last above its first piece."""
    for number in range(first - 1, -1, -1):
        if title and keys[number].endswith(title):
            return number + 1
    return first


def _between(pieces: Sequence[Piece], around: _Around, *, in_head: bool) -> Iterator[Piece]:
    """What is shown of the pieces between two of the article; a long row of links is a menu."""
    seen: set[str] = set()
    shown = []
    for piece in pieces:
        role = around.role(piece, in_head=in_head)
        if role is not None and key(piece.text) not in seen:
            seen.add(key(piece.text))
            shown.append(Piece(piece.text, role))
    is_menu = sum(piece.role is Role.PROMO for piece in shown) > _MOST_PROMOS
    return (piece for piece in shown if not (is_menu and piece.role is Role.PROMO))


def _marked(piece: Piece, on_page: Piece) -> Piece:
    """A piece of the article, with the role that the page's own marks give it."""
    shown = on_page.role in (Role.CAPTION, Role.PROMO)
    return replace(piece, role=on_page.role) if shown else piece


def _length(pieces: Sequence[Piece], *, other: bool = False) -> int:
    """The code points of the pieces; of captions and promotion alone where `other` is asked for."""
    return sum(
        len(piece.text) for piece in pieces if not other or piece.role in (Role.CAPTION, Role.PROMO)
    )
