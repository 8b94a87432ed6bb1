"""The shape of a line, whatever its words: a heading, a name, a list item, a date."""

from __future__ import annotations

import re

BULLET = re.compile(r"[•‣◦▪●○■□·] +(?=\S)")
"""A sign that begins an item of a list and means nothing else."""

_LIST_ITEM = re.compile(r"(?:[•‣◦▪●○■□–*·-]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+\S")
_BULLET_MARK = re.compile(r"[•‣◦▪●○■□*·-]\s+(?=\S)")
_NUMBER_MARK = re.compile(r"(?:\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
_QUOTE_MARKS = re.compile('["“”„«»]')
_CLOSED_QUOTE = re.compile(r"[\"”»“][.,]?$")
_OPEN_QUOTE = re.compile('["“„«]')
_SPEAKER_LABEL = re.compile(r"[^\s:][^:]{0,40}: \S")

# A name: two to four words with a capital, with the particles that names have between them.
_NAME_WORD = r"[^\W\d_a-z][\w’'-]*\.?"
_PARTICLE = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|y|zu)"
NAME = rf"(?:{_NAME_WORD} )(?:(?:{_NAME_WORD}|{_PARTICLE}) ){{0,3}}{_NAME_WORD}"
_NAME = re.compile(rf"{NAME}$")
_ATTRIBUTION = re.compile(
    rf"(?:[-–—―~] ?)?(?P<name>{NAME})(?P<role>(?:, | ?[-–—] ?| \().{{2,80}})?$"
)

# Small words stay in lower case in a title.
_SMALL = 4
_LONGEST_HEADLINE = 120  # code points


def is_list_item(line: str) -> bool:
    """Whether the line begins with a bullet or a number of a list."""
    return bool(_LIST_ITEM.match(line))


def list_mark(line: str, *, numbered: bool) -> int:
    """How many characters of a list's item are its mark: a bullet, or its number where the list is
    `numbered`.  A dash may be one of speech, and stays."""
    match = _BULLET_MARK.match(line) or (_NUMBER_MARK.match(line) if numbered else None)
    return match.end() if match else 0


def ends_open(line: str) -> bool:
    """Whether no mark ends the line as a sentence."""
    return not _SENTENCE_END.search(line[-4:])


def is_all_capitals(line: str) -> bool:
    """Whether a line of several words is set in capitals."""
    return line.isupper() and sum(map(str.isalpha, line)) >= _SMALL


def is_title_case(line: str) -> bool:
    """Whether nearly all longer words begin with a capital or a figure."""
    words = [word.strip("\"“”‘’'()[],") for word in line.split()]
    words = [word for word in words if len(word) >= _SMALL]
    capitals = sum(1 for word in words if not word[0].islower())
    return bool(words) and capitals >= 0.8 * len(words)


def has_quote(line: str) -> bool:
    """Whether a double quotation mark is in it."""
    return bool(_QUOTE_MARKS.search(line))


def ends_quote(line: str) -> bool:
    """Whether a closing quotation mark ends the line."""
    return bool(_CLOSED_QUOTE.search(line[-2:]))


def is_whole_quote(line: str) -> bool:
    """Whether the line begins with an opening quotation mark and a closing one ends it."""
    return bool(_OPEN_QUOTE.match(line)) and ends_quote(line)


def is_speaker_label(line: str) -> bool:
    """Whether it looks like a line of an interview or transcript ("Q: Why?", "SMITH: No")."""
    return bool(_SPEAKER_LABEL.match(line))


def is_headline(line: str) -> bool:
    """Whether a line that is set in bold may be a heading: short, and no sentence."""
    return len(line) < _LONGEST_HEADLINE and line[-1:] not in ".!,;:"


def is_name(line: str) -> bool:
    """Whether the line holds nothing but what looks like a person's name."""
    return len(line) <= 60 and bool(_NAME.match(line))


def attributed_name(line: str) -> tuple[str, bool] | None:
    """The name in a line that attributes the quote above it ("— Jane Doe, mayor of York"), and
    whether a dash or a role shows that it is one; None for another line."""
    if len(line) > 120:
        return None
    match = _ATTRIBUTION.match(line)
    if match is None or not ends_open(line):
        return None
    marked = line[0] in "-–—―~" or match["role"] is not None
    return match["name"], marked
