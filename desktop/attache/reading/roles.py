"""The role of every block: what the file's marks say, else what its words, shape and neighbours do.

Only body feeds the summary and the quotes, so a rule that takes a block out of the body must be
sure; in doubt a block stays a paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from attache.model import BODY, Role
from attache.reading.copied_head import copied_head
from attache.reading.head import head_roles
from attache.reading.phrases import list_label, phrases, plain
from attache.reading.pieces import Piece
from attache.reading.shapes import (
    attributed_name,
    ends_open,
    ends_quote,
    has_quote,
    is_all_capitals,
    is_list_item,
    is_speaker_label,
    is_title_case,
    is_whole_quote,
)
from attache.reading.stopping import Stop, never, watched

_LONGEST_HEADING = 14  # words
_LONGEST_PLAIN_HEADING = 8  # words of a heading that is not in title case
_MOST_SEARCHES = 200  # through the whole text
_WORD = re.compile(r"\w+")
_LONGEST_LABEL = 4  # words of "Related stories", "More from the coast"
_SHORTEST_TEASER, _LONGEST_TEASER = 3, 20  # words
_HEADING_IS_ABOUT = 12  # words: what follows a heading is at least so long, or a whole sentence


def _by_words(piece: Piece) -> Role | None:
    """The role that the words of a block alone give it, or None."""
    text = plain(piece.text)
    if phrases("other").match(text):
        return Role.OTHER
    if phrases("promo").match(text):
        return Role.PROMO
    if phrases("caption").match(text) and not has_quote(text[:1]):
        return Role.CAPTION
    if text.count("\t") >= 2 or text.count(" | ") >= 2:
        return Role.TABLE
    return None


def _is_heading(piece: Piece, before: Piece | None, after: Piece | None) -> bool:
    """Whether a block without marks heads those after it."""
    line = piece.text
    words = line.count(" ") + 1
    if words > _LONGEST_HEADING or after is None or not line[0].isalnum():
        return False
    if not ends_open(line) or is_speaker_label(line) or line[0].islower():
        return False
    if before is not None and ends_open(before.text) and not ends_quote(before.text):
        return False  # a run of short lines: verse, an address, a list without bullets
    if after.text.count(" ") + 1 < _HEADING_IS_ABOUT and ends_open(after.text):
        return False
    if after.text[0].islower():
        return False
    if is_all_capitals(line):
        return True
    if has_quote(line) and ends_quote(line):
        return False
    if words >= 2 and is_title_case(line):
        return True
    return words <= _LONGEST_PLAIN_HEADING and piece.gap and after.gap and not has_quote(line)


class _Names:
    """Which names come more than once in a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = _MOST_SEARCHES

    @cached_property
    def _words(self) -> Counter[str]:
        return Counter(_WORD.findall(self._text))

    def comes_again(self, name: str) -> bool:
        """Whether the name comes twice; of very many names only whether all of its words do."""
        if any(self._words[word] < 2 for word in _WORD.findall(name)):
            return False
        self._left -= 1
        return self._left < 0 or self._text.count(name) > 1


def _is_attribution(piece: Piece, before: Piece | None, names: _Names) -> bool:
    """Whether the line only names the one quoted above it."""
    if before is None or not ends_quote(before.text):
        return False
    found = attributed_name(piece.text)
    if found is None:
        return False
    name, marked = found
    return (
        marked
        or names.comes_again(name)
        or (is_whole_quote(before.text) and names.comes_again(name.split()[-1]))
    )


def _leads_on(piece: Piece, role: Role | None) -> bool:
    """Whether the block is the label of a list of other articles ("Related stories")."""
    few = role is Role.PROMO and piece.text.count(" ") < _LONGEST_LABEL
    return few and bool(list_label().match(plain(piece.text)))


def _teaser(piece: Piece) -> Role | None:
    """Promotion, where a line below such a label is the title of another article."""
    words = piece.text.count(" ") + 1
    is_title = _SHORTEST_TEASER <= words <= _LONGEST_TEASER and ends_open(piece.text)
    spoken = is_speaker_label(piece.text) or has_quote(piece.text)
    return Role.PROMO if is_title and not spoken else None


def roles(
    pieces: Sequence[Piece], *, title: str | None = None, stop: Stop = never
) -> tuple[Role, ...]:
    """One role for each piece; `title` is the article's title where the file gives it."""
    names = _Names("\n".join(piece.text for piece in pieces))
    found: list[Role] = []
    leads_on = False  # below the label of a list of other articles
    for number, piece in enumerate(watched(pieces, stop)):
        before = pieces[number - 1] if number else None
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        role = _by_words(piece) or piece.role
        if role in (None, Role.PARAGRAPH, Role.QUOTATION) and _is_attribution(piece, before, names):
            role = Role.ATTRIBUTION
            if before is not None and found[-1] is Role.PARAGRAPH:
                found[-1] = Role.QUOTATION if is_whole_quote(before.text) else found[-1]
        elif role is None and is_list_item(piece.text):
            role = Role.LIST_ITEM
        elif role is None and _is_heading(
            piece, before if number and found[-1] in BODY else None, after
        ):
            role = Role.HEADING
        if role in (None, Role.HEADING) and number and found[-1] is Role.PROMO and leads_on:
            role = _teaser(piece)
        leads_on = _leads_on(piece, role) or (leads_on and role is Role.PROMO)
        found.append(role or Role.PARAGRAPH)
    copied = copied_head(pieces) if title is None else {}
    for number, role in (copied or head_roles(pieces, found, title)).items():
        found[number] = role
    return tuple(found)


def has_body(found: Sequence[Role]) -> bool:
    """Whether any block is left to make a summary of."""
    return any(role in BODY for role in found)
