"""The head of a text that was copied from a web page: menus, names, buttons, above the article.

Between the site's name and the first paragraph such a text has a run of short lines.  Which of them
is the title is told by the lines that no article has: "3 min read", "Share", a date.
"""

from __future__ import annotations

from collections.abc import Sequence

from attache.model import Role
from attache.reading.dates import is_date_line
from attache.reading.head import author
from attache.reading.phrases import jobs, phrases, plain
from attache.reading.pieces import Piece
from attache.reading.shapes import ends_open, has_quote, is_name, is_speaker_label

_LONGEST_HEAD = 25  # lines
_FEWEST_LINES = 4
_FEWEST_WORDS = 4  # of a title below a site's name and its menu
_SHORTEST_PARAGRAPH = 18  # words
_STANDFIRST = 6  # words


def _is_telling(line: str) -> bool:
    """Whether a line is one that only pages have."""
    text = plain(line)
    return is_date_line(line) or phrases("promo").match(text) or phrases("other").match(text)


def _byline(line: str) -> str | None:
    return author(line) if phrases("byline").begins(line) else None


def _is_caption(line: str) -> bool:
    return phrases("caption").match(plain(line))


def _is_menu(line: str) -> bool:
    """Whether a line is but a row of capitalised words ("Home News Sport Opinion")."""
    words = line.split()
    short = all(len(word) < 14 and word[:1].isupper() and word.isalpha() for word in words)
    return short and not any(word.islower() for word in words)


def copied_head(pieces: Sequence[Piece]) -> dict[int, Role]:
    """The roles of the lines above the first paragraph, by their numbers; {} where the text does
    not begin as a copied page does."""
    first = next(
        (
            number
            for number, piece in enumerate(pieces[:_LONGEST_HEAD])
            if piece.text.count(" ") + 1 >= _SHORTEST_PARAGRAPH and not ends_open(piece.text)
        ),
        0,
    )
    lines = [piece.text for piece in pieces[:first]]
    if len(lines) < _FEWEST_LINES or any(piece.role is not None for piece in pieces[:first]):
        return {}
    telling = [_is_telling(line) or _is_caption(line) or bool(_byline(line)) for line in lines]
    title = next((number for number, line in enumerate(lines) if _is_title(line)), None)
    if title is None or not any(telling[title:]):
        return {}
    if any(is_speaker_label(line) for line, one in zip(lines, telling, strict=True) if not one):
        return {}  # an interview, a list of facts
    found = dict.fromkeys(range(title), Role.OTHER)
    found[title] = Role.TITLE
    for number in range(title + 1, first):
        if is_date_line(lines[number]):
            found[number] = Role.OTHER
        elif not telling[number] or _byline(lines[number]):
            found[number] = _below_title(lines[number])
    return found


def _is_title(line: str) -> bool:
    return (
        line.count(" ") + 1 >= _FEWEST_WORDS
        and ends_open(line)
        and not _is_telling(line)
        and not _is_menu(line)
        and not _is_caption(line)
    )


def _below_title(line: str) -> Role:
    """The role of a line between title and article that only pages do not have."""
    if is_name(line) or phrases("byline").begins(line) or (jobs().search(line) and ends_open(line)):
        return Role.BYLINE
    return Role.STANDFIRST if line.count(" ") + 1 >= _STANDFIRST or has_quote(line) else Role.OTHER
