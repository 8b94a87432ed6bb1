"""Which script a character belongs to, and which fonts hold that script: a table, interpreted."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category

from attache import assets
from attache.export.pdf.faces import IGNORABLE

_KANA = re.compile("[\u3041-\u30fa\u31f0-\u31ff]")
_HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Script:
    """A script's name for the reader, its ISO 15924 tag ("" where shaping finds it), its fonts."""

    name: str
    tag: str
    fonts: tuple[str, ...]
    offer: str


OTHER = Script("a script that Attaché does not know", "", (), "a font for that script")


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[int, ...], tuple[tuple[int, Script], ...]]:
    rows: list[tuple[int, int, Script]] = []
    for entry in assets.toml("data", "page_scripts.toml")["script"]:
        script = Script(entry["name"], entry["tag"], tuple(entry["fonts"]), entry["offer"])
        for span in entry["ranges"]:
            first, last = (int(part, 16) for part in span.split("-"))
            rows.append((first, last, script))
    # Where ranges overlap, the narrower one is meant: it stands later among equals.
    edges = sorted({row[0] for row in rows} | {row[1] + 1 for row in rows})
    starts, found = [], []
    for edge in edges:
        holding = [row for row in rows if row[0] <= edge <= row[1]]
        script = min(holding, key=lambda row: row[1] - row[0])[2] if holding else OTHER
        starts.append(edge)
        found.append((edge, script))
    return tuple(starts), tuple(found)


def packages() -> tuple[str, ...]:
    """The names of the Python packages that hold fonts for some of the scripts."""
    return tuple(assets.toml("data", "page_scripts.toml")["packages"])


@lru_cache(maxsize=4096)
def script_of(character: str) -> Script:
    """The script of one character; `OTHER` where the table has none."""
    starts, found = _table()
    index = bisect_right(starts, ord(character)) - 1
    return found[index][1] if index >= 0 else OTHER


@lru_cache(maxsize=2048)
def han_script(text: str) -> Script | None:
    """The script whose forms Chinese characters take in this text, where it is not Chinese."""
    if _KANA.search(text):
        return script_of("あ")
    return script_of("한") if _HANGUL.search(text) else None


def clusters(text: str) -> list[str]:
    """The text in pieces that must keep one face: a letter with its marks, an emoji sequence."""
    found: list[str] = []
    joined = False
    for character in text:
        extends = (
            character in IGNORABLE
            or category(character)[0] == "M"
            or "\U0001f3fb" <= character <= "\U0001f3ff"
            or "\U000e0020" <= character <= "\U000e007f"
        )
        flag = "\U0001f1e6" <= character <= "\U0001f1ff"
        pair = (
            flag
            and bool(found)
            and len(found[-1]) == 1
            and "\U0001f1e6" <= found[-1] <= "\U0001f1ff"
        )
        if found and (extends or joined or pair):
            found[-1] += character
        else:
            found.append(character)
        joined = character == "\u200d"
    return found
