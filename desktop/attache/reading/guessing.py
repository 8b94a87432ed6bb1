"""In which encoding a text is whose file does not say: the one in which it looks like a text.

chardet knows the letters of many languages, but takes a short English text with a few typographic
marks for anything.  So what it suggests must look better than the encodings that English texts are
in: no capitals inside words, no mixed alphabets, and marks where marks stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

_SAMPLE = 100_000  # bytes that are enough to tell an encoding
_BEFORE = 2_000  # bytes of them before the first that is not ASCII
_LOOKED_AT = 3_000  # characters beyond ASCII
_FEW = 0.03  # of the letters: so few beyond ASCII tell chardet nothing
_USUAL = ("cp1252", "mac_roman", "cp1250")
_BEYOND = re.compile(r"(?s)(?<=(.))?([^\x00-\x7f])(?=(.))?")
_HIGH = re.compile(rb"[\x80-\xff]")

# Marks with what stands before and after them in a text ("^" and "$": its beginning and end).
_OPENING, _CLOSING, _WITHIN, _ALONE = "“‘„«‹", "”’“»›…", "’‑", "–—•"
_MONEY = "€£¥"


def _around(before: str, mark: str, after: str) -> bool:
    """Whether a typographic mark stands where such marks do."""
    opens = before.isspace() or before in "^([-–—" or (before in _OPENING and before != mark)
    closes = after.isspace() or after in "$.,;:!?)]-–—" or after in _CLOSING
    return (
        (mark in _OPENING and opens and not closes)
        or (mark in _CLOSING and closes and not opens)
        or (mark in _WITHIN and before.isalpha() and after.isalpha())
        or (mark in _ALONE and opens and after.isspace())
        or (mark in _MONEY and (after.isdigit() or before.isdigit()))
    )


def _oddness(before: str, one: str, after: str) -> int:
    """How ill a character fits between its neighbours: above 0 where it does, below where it is a
    mark in its place."""
    if one == "\ufffd" or unicodedata.category(one) in ("Cc", "Cn", "Co"):
        return 3
    if _around(before, one, after):
        return -1
    if not one.isalpha():
        return int(before.isalpha() and after.isalpha() and not one.isspace())
    if not (one.islower() or one.isupper()):
        return 0  # a script without capitals
    beside = (before.isalpha() and before.isascii()) or (after.isalpha() and after.isascii())
    mixed = beside and not unicodedata.name(one, "").startswith("LATIN")
    capital = one.isupper() and before.isalpha() and (before.islower() or after.islower())
    return int(mixed) + int(capital)


def _readings(sample: bytes, encodings: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """How odd the sample is in each encoding that it can be in, and that encoding."""
    for encoding in dict.fromkeys(encodings):
        try:
            text = sample.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        yield _odd(text), encoding


def _odd(text: str) -> int:
    found = islice(_BEYOND.finditer(text), _LOOKED_AT)
    return sum(_oddness(one[1] or "^", one[2], one[3] or "$") for one in found)


def _utf8_oddness(sample: bytes) -> int:
    """The same for UTF-8 in which a few bytes are broken; each whole sequence speaks for it."""
    text = sample.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(not one.isascii() for one in text) - broken
    return 3 * broken - 2 * whole


def guessed(data: bytes) -> str:
    """The encoding that bytes beyond ASCII suggest ("utf-8" where it is that but for some broken
    bytes); "cp1252" where none fits."""
    import chardet

    high = _HIGH.search(data)
    if high is None:
        return "ascii"
    start = max(0, high.start() - _BEFORE)
    sample = data[start : start + _SAMPLE]
    suggested = chardet.detect(sample)["encoding"] or "cp1252"
    beyond = len(_HIGH.findall(sample))
    few = beyond < _FEW * len(sample)
    order = (_USUAL[0], suggested, *_USUAL[1:]) if few else (suggested, *_USUAL)
    readings = list(_readings(sample, order))
    best = min(readings, key=lambda reading: reading[0], default=(0, "cp1252"))
    return "utf-8" if _utf8_oddness(sample) < min(best[0], 0) else best[1]
