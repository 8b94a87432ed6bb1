"""What a message forwards, without the note above it, the headers around it and the quote marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attache.reading.dates import iso_date
from attache.reading.pieces import Piece

_NAMES = (
    "from|sent|date|subject|to|cc|reply-to|von|gesendet|an|datum|betreff"
    "|de|expéditeur|envoyé|à|objet"
)
# As mail programs head what they forward.
_MARK = re.compile(
    r"^[>\s]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht"
    r"|message transféré)\s*-{2,}|begin forwarded message:)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(rf"^[>\s*]*(?:{_NAMES})\s*\*?\s?:.*$", re.IGNORECASE)
# The headers of a forwarded message alone, as Outlook has them: three lines or more.
_HEADERS = re.compile(
    rf"(?:^[>\s*]*(?:{_NAMES})\s*\*?\s?:[^\n]*\n){{3,}}", re.IGNORECASE | re.MULTILINE
)
_FIELD = re.compile(rf"(?:^|\s)(?:{_NAMES})\s*\*?\s?:(?=\s)", re.IGNORECASE)
_SENT = re.compile(
    r"(?:^|\s)(?:sent|date|gesendet|datum|envoyé|datum)\s*\*?\s?:\s*([^\n]{6,60})", re.IGNORECASE
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_LONGEST_HEAD = 800  # code points of headers that stand in one paragraph
_NOTE = 60  # words that may stand between the heads of a message forwarded several times


def forwarded_text(text: str) -> tuple[str, str | None]:
    """The text of the message forwarded in it, without its headers, quote marks and signature, and
    the day that its headers give; all of the text where it forwards none."""
    sent = None
    while (found := _after_head(text)) is not None:
        sent = found[1] or sent
        before, text = len(text), found[0]
        following = _MARK.search(text) or _HEADERS.search(text)
        if following is None or len(text[: following.start()].split()) > _NOTE or not before:
            break
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and sum(line.startswith(">") for line in lines) > 0.8 * len(lines):
        text = _QUOTED.sub("", text)
    signature = _SIGNATURE.search(text)
    return (text[: signature.start()] if signature and signature.start() else text), sent


def _after_head(text: str) -> tuple[str, str | None] | None:
    """What follows the first head of a forwarded message, and its day."""
    mark = _MARK.search(text) or _HEADERS.search(text)
    if mark is None:
        return None
    lines = text[mark.start() if mark.re is _HEADERS else mark.end() :].split("\n")
    start = 0
    while start < len(lines) and (
        not lines[start].strip(" >\t") or _HEADER_LINE.match(lines[start])
    ):
        start += 1
    return "\n".join(lines[start:]), _day("\n".join(lines[:start]))


def _day(head: str) -> str | None:
    found = _SENT.search(head)
    return iso_date(found[1]) if found else None


def forwarded_pieces(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], str | None]:
    """The same for the pieces of a message in HTML: those below the heads, and the day in them."""
    start, sent, note = 0, None, 0
    for number, piece in enumerate(pieces):
        one_head = len(piece.text) < _LONGEST_HEAD and len(_FIELD.findall(piece.text)) >= 3
        if one_head or _MARK.match(piece.text) or _is_run(pieces, number):
            start, note = number + 1, 0
            sent = _day(piece.text) or sent
        elif start == number and start and _HEADER_LINE.match(piece.text):
            start += 1
            sent = _day(piece.text) or sent
        else:
            note += len(piece.text.split())
        if note > _NOTE:
            break
    kept = tuple(pieces[start:])
    return (kept, sent) if any(piece.text.strip() for piece in kept) else (tuple(pieces), None)


def _is_run(pieces: Sequence[Piece], number: int) -> bool:
    """Whether three headers in a row begin here, each a piece."""
    three = pieces[number : number + 3]
    return len(three) == 3 and all(_HEADER_LINE.match(piece.text) for piece in three)
