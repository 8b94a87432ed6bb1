"""What a Rich Text file has told a reader so far, and what its signs stand for."""

from __future__ import annotations

from dataclasses import dataclass, field

from attache.reading.pieces import Piece

MARKS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "line": " ",
    "tab": " ",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}  # what the head may say for "ansi"
# \fcharset (Microsoft's RTF specification 1.9.1) to Python's codecs.
CHARSETS = {
    128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 77: "mac_roman",
}  # fmt: skip


@dataclass(slots=True)
class Group:
    """What holds inside a pair of braces."""

    target: str = "body"  # where its words go: body, skip, fonts, styles, title, author, listtext
    fallback: int = 1  # characters to leave out after one written in Unicode
    codec: str = "cp1252"
    bold: bool = False
    hidden: bool = False


@dataclass(slots=True)
class State:
    """What the file has told so far, up to the paragraph being read."""

    pieces: list[Piece] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    collected: dict[str, list[str]] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    octets: bytearray = field(default_factory=bytearray)
    font: int = 0
    style: int = 0
    codec: str = "cp1252"
    is_list: bool = False
    is_row: bool = False
    bold: int = 0  # code points in bold, of all in the paragraph
    length: int = 0
