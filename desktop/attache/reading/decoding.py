"""Bytes of a text in whatever encoding become the text."""

from __future__ import annotations

import codecs
import re

from attache.errors import UnsupportedFormatError
from attache.reading.guessing import guessed

_MARKS = (  # the longer first: the mark of UTF-16 begins that of UTF-32
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What programs write where a file names the first: the second holds all of it and more, typographic
# quotation marks above all (WHATWG, Encoding Standard, "names and labels").
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_SAMPLE = 100_000  # bytes that are enough to tell an encoding
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_BINARY = 0.002  # of a text's bytes

# Controls, lone surrogates and the overrides that make text read other than it is written become
# blanks, one for one, so that offsets hold in the user's own file.
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u202d\u202e\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    r"""The text with \n as its only line end, no byte order mark, and a blank for each character
    that is no text (controls, lone surrogates, direction overrides)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return _UNFIT.sub(" ", text)


def _wide(data: bytes) -> str | None:
    """The name of UTF-16 or UTF-32 without a mark, told by where the zero bytes are."""
    sample = data[: _SAMPLE // 4 * 4]
    if len(sample) < 4 or len(data) % 2:
        return None
    zeros = [sample[place::4].count(0) / max(1, len(sample) // 4) for place in range(4)]
    if len(data) % 4 == 0 and min(zeros[2:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if len(data) % 4 == 0 and min(zeros[:2]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    if min(zeros[1], zeros[3]) > 0.6 and max(zeros[0], zeros[2]) < 0.1:
        return "utf-16-le"
    if min(zeros[0], zeros[2]) > 0.6 and max(zeros[1], zeros[3]) < 0.1:
        return "utf-16-be"
    return None


def _meant(declared: str) -> str | None:
    """The encoding that a declared name means; None where a text with marks of a file's format in
    ASCII cannot be in it."""
    try:
        name = codecs.lookup(declared).name
        return _MEANT.get(name, name) if b"<a =".decode(name) == "<a =" else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def is_binary(data: bytes) -> bool:
    """Whether these bytes are no text in any encoding that has no zero bytes."""
    sample = data[:_SAMPLE]
    return len(_BINARY.findall(sample)) > _MOST_BINARY * len(sample)


def decoded(data: bytes, declared: str | None = None) -> str:
    """The text that the bytes encode, as `clean` leaves it.

    A byte order mark decides, then UTF-8 where all of it is valid, then `declared` (the encoding
    that the file names), then what the bytes suggest; what then cannot be decoded becomes U+FFFD.
    Raises UnsupportedFormatError where the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return clean(data.decode(encoding, errors="replace"))
    wide = _wide(data)
    if wide is not None and (text := _decoded(data, wide)) is not None:
        return clean(text)
    if is_binary(data):
        raise UnsupportedFormatError(
            "This file holds no text that can be read. Open it in the program that made it and save"
            " it as a web page, PDF, .docx or .txt."
        )
    text = _decoded(data, "utf-8")
    if text is None and declared and (meant := _meant(declared)):
        text = _decoded(data, meant)
    if text is None:
        encoding = guessed(data)
        text = _decoded(data, encoding) or data.decode(
            "utf-8" if encoding == "utf-8" else "cp1252", errors="replace"
        )
    return clean(text)
