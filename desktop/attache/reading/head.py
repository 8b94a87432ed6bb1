"""The head of an article: title, standfirst, byline, date; only its first blocks are looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attache.model import BODY, Role
from attache.reading.dates import is_date_line
from attache.reading.phrases import jobs, joints, phrases
from attache.reading.pieces import Piece
from attache.reading.shapes import (
    NAME,
    ends_open,
    has_quote,
    is_list_item,
    is_name,
    is_speaker_label,
    is_whole_quote,
)

_DEPTH = 8  # blocks that may belong to the head
_TAIL = 4  # blocks at the end that may name the author
_LONGEST_TITLE = 22  # words
_NO_TITLE = (Role.OTHER, Role.PROMO, Role.CAPTION)
_LONGEST_POST = 6  # words
_LONGEST_BYLINE = 16  # words
_PLACE = re.compile(r"[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)?")
TITLE_LABEL = re.compile(r"(?:headline|title) ?: +", re.IGNORECASE)
"""What stands before a title in an export of a newspapers' database."""

_LETTERS = re.compile(r"\W+")


@cache
def _authors() -> re.Pattern[str]:
    return re.compile(rf"{NAME}(?:(?:, | and | & ){NAME})*")


def key(text: str) -> str:
    """The letters and figures of a text alone, to compare titles."""
    return _LETTERS.sub("", text).casefold()


def _byline(line: str) -> str | None:
    """The rest of a line that begins as a byline does ("By ..."), or None."""
    if line.count(" ") >= _LONGEST_BYLINE or line.endswith((":", ";")):
        return None
    match = phrases("byline").begins(line)
    rest = line[match.end() :].strip(" :") if match else ""
    if rest.endswith("."):  # a sentence, unless it is but names
        rest = rest.rstrip(".")
        return rest if _authors().fullmatch(_capitalised(rest)) else None
    return rest if rest and _authors().match(_capitalised(rest)) else None


def _capitalised(line: str) -> str:
    return line.title() if line.isupper() else line


def author(line: str) -> str | None:
    """The author's names in a byline, without their posts: "By Jane Doe, Political Editor"."""
    rest = _byline(line) or line
    post = re.search(r",? (?:in|for|at|with) |[|•·(]", rest)
    rest = rest[: post.start()] if post else rest
    parts = [part.strip() for part in joints().split(rest)]
    names = [part for part in parts if is_name(_capitalised(part)) and not jobs().search(part)]
    return ", ".join(names) or None


def _is_spoken(line: str, after: str) -> bool:
    """Whether the first line of a text is one of an interview ("Q: Why?", then "A: Because")."""
    return is_speaker_label(line) and (has_quote(line) or is_speaker_label(after))


def _is_title(piece: Piece, after: Piece) -> bool:
    """Whether the first block of a text without marks is its title."""
    line = piece.text
    blanks = line.count(" ")
    if piece.role is not None or not 1 <= blanks < _LONGEST_TITLE:
        return False
    if line[-1] in ".,;:…" or line[0].islower() or is_list_item(line):
        return False
    if is_whole_quote(line) or _is_spoken(line, after.text):
        return False
    below = after.text
    heads = _byline(below) is not None or _is_named_post(below) or is_date_line(below)
    return after.gap or len(below) > 1.5 * len(line) or heads


def _is_named_post(line: str) -> bool:
    """Whether a line is a name and what they are: "Jane Doe, Political Editor"."""
    name, _, post = line.partition(", ")
    return is_name(_capitalised(name)) and _is_post(post)


def _is_byline(line: str, before: Role | None, text: str) -> bool:
    """Whether a block of the head names the author: with "By", or a name alone.

    A name alone below a first sentence is the author's only where the article never mentions it.
    """
    if _byline(line) is not None:
        return True
    if before is None or len(line) > 90:
        return False
    name = re.split(r" ?[,|•·–—-] ", _capitalised(line), maxsplit=1)
    if not is_name(name[0]) or (len(name) > 1 and not _is_of_author(name[1], before)):
        return False
    return before in (Role.TITLE, Role.STANDFIRST, Role.OTHER) or text.count(name[0]) == 1


def _is_of_author(line: str, before: Role) -> bool:
    """Whether what stands behind a name in the head is the author's: a post, a date, or, below the
    title, a place."""
    if jobs().search(line) or is_date_line(line):
        return True
    return before in (Role.TITLE, Role.STANDFIRST) and bool(_PLACE.fullmatch(line))


def _is_post(line: str) -> bool:
    """Whether a line below the author's name says what they are ("Political Editor")."""
    few = line.count(" ") < _LONGEST_POST
    return few and ends_open(line) and not has_quote(line) and bool(jobs().search(line))


def head_roles(
    pieces: Sequence[Piece], found: Sequence[Role], title: str | None
) -> dict[int, Role]:
    """The roles of the blocks that make the head, by their numbers; others are left out."""
    text = "\n".join(piece.text for piece in pieces)
    given = _titled(pieces, found, title)
    sentences: list[int] = []  # body blocks met so far: more than two, and the head is over
    last: Role | None = None
    for number, piece in enumerate(pieces[:_DEPTH]):
        role = given.get(number, found[number])
        if role in BODY or role is Role.HEADING:
            if is_date_line(piece.text):
                role = Role.OTHER
            elif _is_byline(piece.text, last, text) or (
                last is Role.BYLINE and _is_post(piece.text)
            ):
                role = Role.BYLINE
        if role in BODY:
            sentences.append(number)
            if len(sentences) > 1:
                break
        if role is Role.BYLINE and last in BODY and Role.TITLE in given.values() and sentences:
            given[sentences.pop()] = Role.STANDFIRST
        given[number] = last = role
    for number in range(max(_DEPTH, len(pieces) - _TAIL), len(pieces)):
        if found[number] in BODY and is_labelled(pieces[number].text):
            given[number] = Role.BYLINE
    return {number: role for number, role in given.items() if role is not found[number]}


def is_labelled(line: str) -> bool:
    """Whether the line is a byline with a label ("Author: Jane Doe"), as some stand at the end."""
    match = phrases("byline").begins(line)
    return bool(match and match[0].endswith(":") and _byline(line))


def _titled(pieces: Sequence[Piece], found: Sequence[Role], title: str | None) -> dict[int, Role]:
    """Which of the first blocks is the title: the one that says what the file gives as title, or
    a first block that looks like one."""
    if title is not None:
        wanted = key(title)
        for number, piece in enumerate(pieces[:_DEPTH]):
            if key(piece.text) == wanted:
                return {number: Role.TITLE}
    for number, piece in enumerate(pieces[:_DEPTH]):
        if title is None and found[number] in BODY and TITLE_LABEL.match(piece.text):
            return {number: Role.TITLE}
    first = next(
        (
            number
            for number, piece in enumerate(pieces[:_DEPTH])
            if found[number] not in _NO_TITLE and not is_date_line(piece.text)
        ),
        0,
    )
    if len(pieces) < first + 2 or found[first] not in (Role.HEADING, Role.PARAGRAPH):
        return {}
    is_marked = pieces[first].role is Role.HEADING
    if title is None and (is_marked or _is_title(pieces[first], pieces[first + 1])):
        return {first: Role.TITLE}
    return {}
