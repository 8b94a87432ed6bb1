"""When words of a text spell a term: accents, case, dots, hyphens and blanks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_WORD_WITH_MARKS = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_MARK = re.compile(r"[\u0300-\u036f]")
_UNMARKED = (  # letters that have no accent to lose in Unicode; a dict for translate is slow
    *(("ø", "o"), ("ł", "l"), ("đ", "d"), ("ð", "d"), ("ı", "i"), ("ħ", "h")),
    *(("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("ə", "a"), ("ß", "ss")),
)
_SMALL = bytes(ord("|" if chr(sign) == "=" else chr(sign).lower()) for sign in range(128)).ljust(
    256
)
_SIGNS = bytes(sign for sign in range(128) if not chr(sign).isalnum() and chr(sign) not in "|=\n")
_SIGN = str.maketrans({**dict.fromkeys("-‐‑\u00a0\u202f\n\t", " "), "’": "'", "‘": "'", ".": None})


def pattern(text: str, start: int = 0, end: int | None = None) -> re.Pattern[str]:
    """What finds the words of text[start:end]; letters with loose accents (NFD) need the slower
    one."""
    end = len(text) if end is None else end
    plain = text.isascii() or not _MARK.search(text, start, end)
    return _WORD if plain else _WORD_WITH_MARKS


def _latin(text: str) -> str:
    """In lower case, every letter parted from its accents (NFD), which still stand behind it."""
    plain = unicodedata.normalize("NFD", text.lower())
    for letter, usual in _UNMARKED:
        if letter in plain:
            plain = plain.replace(letter, usual)
    return plain


def word_key(word: str) -> str:
    """A word without case and accents: the form by which words are compared."""
    return word.lower() if word.isascii() else _MARK.sub("", _latin(word))


def phrase_keys(cells: Iterable[str]) -> str:
    """The keys of many phrases at once, those of a cell parted by ``|``, cells by line breaks.

    The phrases of a cell are parted by ``|`` or ``=``; a phrase's key are those of its words,
    joined by nothing, so that blanks, hyphens and dots do not count (`spells` looks at them).  Of
    other scripts than Latin nothing is left.
    """
    cells = list(cells)
    odd = [cell for cell in cells if not cell.isascii()]
    plain = iter(_latin("\n".join(odd)).split("\n"))
    latin = "\n".join([cell if cell.isascii() else next(plain) for cell in cells])
    return latin.encode("ascii", "ignore").translate(_SMALL, _SIGNS).decode()


def _gaps_agree(theirs: str, ours: str, before: str) -> bool:
    """Whether a text's signs between two words can stand for those of the term: blank, hyphen and
    line break are one; a dot may be missing, and be added only to a short form (St. Louis)."""
    if theirs == ours:
        return True
    if theirs.count("\n") > 1 or ("." in theirs and "." not in ours and len(before) > 2):
        return False
    return _plain(theirs) == _plain(ours)


def _plain(gap: str) -> str:
    return re.sub(" +", " ", gap.translate(_SIGN))


def _case_agrees(theirs: str, ours: str) -> bool:
    """A capital asks for a capital; the rest may be in capitals too (FRANCE, Bosnia And ...)."""
    return not ours[0].isupper() or theirs[0].isupper() or theirs[0].istitle()


def tail(spelling: str) -> str:
    """The signs behind the last word of a spelling, which a text must have too: "." of Calif."""
    return spelling[len(spelling.rstrip(".+!)")) :]


def spells(text: str, spelling: str) -> bool:
    """Whether `text`, whose words have the keys of those of `spelling`, is a way to write it.

    An abbreviation (capitals only) must be the same to the letter; the `tail` of the spelling is
    not looked at here.
    """
    spelling = spelling.removesuffix(tail(spelling))
    if text == spelling:
        return True
    theirs = list(pattern(text).finditer(text))
    ours = list(pattern(spelling).finditer(spelling))
    if len(theirs) != len(ours):
        return False
    exact = spelling.isupper()
    for their, our in zip(theirs, ours, strict=True):
        if exact and their.group() != our.group():
            return False
        if not _case_agrees(their.group(), our.group()):
            return False
    return all(
        _gaps_agree(
            text[theirs[i].end() : theirs[i + 1].start()],
            spelling[ours[i].end() : ours[i + 1].start()],
            theirs[i].group(),
        )
        for i in range(len(ours) - 1)
    )
