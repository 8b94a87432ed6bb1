"""What surrounds an article, recognised by its words: promotion, photo credits, names of authors.

The phrases are data (`resources/data/furniture.toml`); this is their interpreter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from attache import assets

_AROUND = " .:!»›>→|–—-"
_LONGEST_WHOLE = 40  # code points of the longest phrase that is a block of its own
_TAIL = 240  # code points at the end of a block in which a credit may stand
_FIRST = re.compile(r"\w+|\W")


class Phrases(NamedTuple):
    """One section of the phrase file, ready to be asked."""

    section: str
    starts: dict[str, tuple[str, ...]]  # by their first word
    pattern: re.Pattern[str]
    signs: frozenset[str]
    has_ends: bool
    whole: frozenset[str]
    most_words: int

    def begins(self, block: str) -> re.Match[str] | None:
        """The phrase that this block begins with."""
        # Few blocks begin with the first word of any phrase: only the phrases that share it are
        # compiled, when a block first asks.
        first = _FIRST.match(block)
        starts = self.starts.get(first[0].lower()) if first else None
        return _start(starts).match(block) if starts else None

    def match(self, block: str) -> bool:
        """Whether this block, as `plain` gives it, is of the kind by its words alone."""
        if not block or block.count(" ") >= self.most_words:
            return False
        if self.begins(block):
            return True
        if self.pattern.match(block):
            return True
        if len(block) <= _LONGEST_WHOLE and block.strip(_AROUND).casefold() in self.whole:
            return True
        tail = block[-_TAIL:]
        if not self.has_ends or (self.signs and self.signs.isdisjoint(tail)):
            return False
        return bool(_ends(self.section).search(tail))


def plain(block: str) -> str:
    """The block with straight apostrophes and common blanks, as the phrases have them."""
    if block.isascii():
        return block
    for mark, common in (("’", "'"), ("‘", "'"), ("\u00a0", " "), ("\u202f", " ")):
        block = block.replace(mark, common)
    return block


def _alternatives(phrases: Iterable[str]) -> str:
    # "(?!\w)" only where the phrase ends in a word: "related:" may be followed by anything.
    parts = [
        re.escape(plain(phrase)) + (r"(?![\w'])" if phrase[-1].isalnum() else "")
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    ]
    return "|".join(parts) or r"(?!)"


@cache
def furniture() -> dict[str, Any]:
    """The phrase file, parsed once."""
    return assets.toml("data", "furniture.toml")


@cache
def _start(starts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_alternatives(starts), re.IGNORECASE)


def _by_first_word(starts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in starts:
        first = _FIRST.match(one)
        if first:
            word = first[0].lower()
            found[word] = (*found.get(word, ()), one)
    return found


@cache
def _ends(section: str) -> re.Pattern[str]:
    table = furniture()[section]
    agency = "(?:" + _alternatives(table.get("agencies", [])) + ")"
    ends = "|".join(one.replace("AGENCY", agency) for one in table["ends"])
    return re.compile(rf"(?:{ends})\s*$")


@cache
def phrases(section: str) -> Phrases:
    """The phrases of one section: "promo", "caption", "byline" or "other"."""
    table = furniture()[section]
    patterns = [f"(?:{one})" for one in table.get("pattern", [])]
    return Phrases(
        section,
        starts=_by_first_word(map(plain, table.get("starts", []))),
        pattern=re.compile("|".join(patterns) or r"(?!)", re.IGNORECASE),
        signs=frozenset(table.get("signs", "")),
        has_ends=bool(table.get("ends")),
        whole=frozenset(plain(one).strip(_AROUND).casefold() for one in table.get("whole", [])),
        most_words=table.get("most_words", 60),
    )


@cache
def list_label() -> re.Pattern[str]:
    """What heads a list of other articles ("Related stories")."""
    return re.compile(furniture()["promo"]["list_label"], re.IGNORECASE)


@cache
def jobs() -> re.Pattern[str]:
    """What may follow an author's name in a byline ("Political Editor")."""
    listed = furniture()["byline"]["jobs"]
    return re.compile(rf"\b(?:{_alternatives(listed)})", re.IGNORECASE)


@cache
def joints() -> re.Pattern[str]:
    """What parts the names of several authors: a comma or "and"."""
    listed = furniture()["byline"]["and"]
    return re.compile(rf"\s*,\s*|\s+(?:{_alternatives(listed)})\s+", re.IGNORECASE)
