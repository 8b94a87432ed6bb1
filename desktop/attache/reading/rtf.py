"""A Rich Text file becomes pieces: its paragraphs, with the roles that its styles name."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from functools import cache

from attache import assets
from attache.model import Role
from attache.reading.limits import MAX_RTF, check_text
from attache.reading.pieces import Draft, Piece
from attache.reading.properties import properties
from attache.reading.rtf_state import CHARSETS, CODE_PAGES, MARKS, SYMBOLS, Group, State
from attache.reading.shapes import is_headline
from attache.reading.stopping import Stop, go_on, never
from attache.reading.styles import role_of_style

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>[^A-Za-z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
)
_PICTURE = re.compile(r"[0-9A-Fa-f\s]{2000,}")
_DEEPEST = 500
_EVERY = 4096  # tokens between two questions whether to go on


class _Reader:
    """Walks over the tokens of a file once."""

    def __init__(self) -> None:
        self.state = State()
        self.group = Group()
        self.stack: list[Group] = []
        self.left_out = 0

    def read(self, text: str, stop: Stop) -> None:
        position = tokens = 0
        while (match := _TOKEN.search(text, position)) is not None:
            position = match.end()
            tokens += 1
            if tokens % _EVERY == 0:
                go_on(stop)
            if match["hex"]:
                self.octet(int(match["hex"], 16))
                continue
            if match["text"] is not None:
                self.plain(match["text"])
            elif match["brace"]:
                self.brace(match["brace"])
            elif match["symbol"]:
                self.symbol(match["symbol"])
            else:
                number = int(match["number"]) if match["number"] else None
                if match["word"] == "bin":
                    position += max(0, number or 0)
                else:
                    self.word(match["word"], number)
        self.flush()
        self.end()

    def octet(self, value: int) -> None:
        if self.left_out:
            self.left_out -= 1
        else:
            self.state.octets.append(value)

    def plain(self, text: str) -> None:
        left_out = min(self.left_out, len(text))
        self.left_out -= left_out
        # Bytes beyond ASCII stand unescaped in old files: they are in the code page too.
        self.state.octets += text[left_out:].encode("latin-1", errors="replace")

    def flush(self) -> None:
        """Decode the bytes gathered and put them where the group's words go."""
        octets, self.state.octets = bytes(self.state.octets), bytearray()
        if octets:
            self.put(octets.decode(self.group.codec, errors="replace"))

    def put(self, text: str) -> None:
        target = self.group.target
        if target == "body" and not self.group.hidden:
            self.state.words.append(text)
            self.state.length += len(text)
            self.state.bold += len(text) if self.group.bold else 0
        elif target in ("title", "author", "styles"):
            self.state.collected.setdefault(target, []).append(text)

    def brace(self, brace: str) -> None:
        self.flush()
        self.left_out = 0
        if brace == "{":
            if len(self.stack) < _DEEPEST:
                self.stack.append(self.group)
                self.group = replace(self.group)
            return
        if self.group.target == "styles" and self.stack:
            name = "".join(self.state.collected.pop("styles", [])).strip(" ;")
            self.state.styles.setdefault(self.state.style, name)
        if self.stack:
            self.group = self.stack.pop()

    def symbol(self, symbol: str) -> None:
        self.flush()
        if symbol == "*":
            self.group.target = "skip" if self.group.target == "body" else self.group.target
        elif symbol in "\r\n":
            self.end()
        elif symbol in SYMBOLS:
            self.put(SYMBOLS[symbol])

    def word(self, word: str, number: int | None) -> None:
        self.flush()
        on = number != 0
        if word in MARKS:
            self.put(MARKS[word])
        elif word == "u" and number is not None:
            code = number % 65536
            self.put(chr(code))
            self.left_out = self.group.fallback
        elif word in ("par", "sect", "page", "column", "row", "nestrow"):
            if self.group.target == "body":
                self.state.is_row |= word in ("row", "nestrow")
                self.end()
        elif word in ("cell", "nestcell"):
            self.put(" | ")
        elif word == "b":
            self.group.bold = on
        elif word in ("v", "deleted"):
            self.group.hidden = on
        elif word == "plain":
            self.group.bold = self.group.hidden = False
        else:
            self.settings(word, number)

    def settings(self, word: str, number: int | None) -> None:
        """What changes how words are read, not what they are."""
        state, group = self.state, self.group
        if word == "uc" and number is not None:
            group.fallback = max(0, min(number, 8))
        elif word == "ansicpg" and number is not None:
            state.codec = group.codec = _codec(f"cp{number}") or group.codec
        elif word in CODE_PAGES:
            state.codec = group.codec = CODE_PAGES[word]
        elif word == "pard":
            state.style, state.is_list, state.is_row = 0, False, False
        elif word == "s" and number is not None:
            state.style = number
        elif word in ("ls", "pnlvlblt", "pnlvlbody"):
            state.is_list = True
        elif word == "f" and number is not None:
            state.font = number
            group.codec = state.fonts.get(number, state.codec)
        elif word == "fcharset" and number is not None:
            state.fonts[state.font] = CHARSETS.get(number, state.codec)
        elif word == "intbl":
            state.is_row = True
        else:
            self.destination(word)

    def destination(self, word: str) -> None:
        if word == "stylesheet":
            self.group.target = "styles"
        elif word == "fonttbl":
            self.group.target = "fonts"
        elif word in ("listtext", "pntext"):
            self.group.target = "skip"
            self.state.is_list = True
        elif word in ("title", "author") and self.group.target == "info":
            self.group.target = word
        elif word in ("info", "shppict"):
            self.group.target = "info" if word == "info" else "skip"
        elif word in _skipped() and self.group.target in ("body", "info"):
            self.group.target = "skip"

    def end(self) -> None:
        """End the paragraph or table row."""
        state = self.state
        if state.is_row and not any(" | " in word for word in state.words) and state.words:
            state.words.append(" ")
        text = " ".join("".join(state.words).split()).strip(" |") if state.words else ""
        if text:
            state.pieces.append(Piece(text, self.role(text)))
        state.words.clear()
        state.bold = state.length = 0

    def role(self, text: str) -> Role | None:
        state = self.state
        if state.is_row:
            return Role.TABLE
        role = role_of_style(state.styles.get(state.style, ""))
        if role is None and state.is_list:
            return Role.LIST_ITEM
        if role is None and state.bold > 0.9 * state.length and is_headline(text):
            return Role.HEADING
        return role


@cache
def _skipped() -> frozenset[str]:
    return frozenset(assets.toml("data", "markup.toml")["rtf"]["skipped"])


def _codec(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def rtf_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article of an .rtf file; raises TooLargeError."""
    text = _PICTURE.sub("", data.decode("latin-1"))
    check_text(len(text), MAX_RTF)
    reader = _Reader()
    reader.read(text, stop)
    collected = reader.state.collected
    facts = properties(
        "".join(collected.get("title", [])), "".join(collected.get("author", [])), None
    )
    return Draft(tuple(reader.state.pieces), title=facts.title, author=facts.author)
