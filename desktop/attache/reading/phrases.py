"""What surrounds an article, recognised by its words: promotion, photo credits, names of authors.

The phrases are data (`resources/data/furniture.toml`); this is their interpreter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from attache import assets

_MARKS = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class Phrases:
    """One section of the phrase file, ready to be asked."""

    start: re.Pattern[str]
    patterns: tuple[re.Pattern[str], ...]
    ends: re.Pattern[str] | None
    whole: frozenset[str]
    most_words: int

    def match(self, block: str) -> bool:
        """Whether this block is of the kind, going by its words alone."""
        if not block:
            return False
        plain = block.translate(_MARKS).strip()
        if plain.count(" ") >= self.most_words:
            return False
        return bool(
            self.start.match(plain)
            or plain.strip(" .:!»›>→|–—-").casefold() in self.whole
            or any(pattern.match(plain) for pattern in self.patterns)
            or (self.ends and self.ends.search(plain[-240:]))
        )


def _alternatives(phrases: list[str]) -> str:
    # "(?!\w)" only where the phrase ends in a word: "related:" may be followed by anything.
    parts = [
        re.escape(phrase.translate(_MARKS)) + (r"(?![\w'])" if phrase[-1].isalnum() else "")
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    ]
    return "|".join(parts) or r"(?!)"


@cache
def phrases(section: str) -> Phrases:
    """The phrases of one section: "promo", "caption", "byline" or "other"."""
    table = assets.toml("data", "furniture.toml")[section]
    ends = None
    if table.get("ends"):
        agency = "(?:" + _alternatives(table["agencies"]) + ")"
        ends = re.compile(
            "(?:" + "|".join(one.replace("AGENCY", agency) for one in table["ends"]) + r")\s*$"
        )
    return Phrases(
        start=re.compile(_alternatives(table.get("starts", [])), re.IGNORECASE),
        patterns=tuple(re.compile(one, re.IGNORECASE) for one in table.get("pattern", [])),
        ends=ends,
        whole=frozenset(
            phrase.translate(_MARKS).strip(" .:!»›>→|–—-").casefold()
            for phrase in table.get("whole", [])
        ),
        most_words=table.get("most_words", 60),
    )


@cache
def jobs() -> re.Pattern[str]:
    """What may follow an author's name in a byline ("Political Editor")."""
    listed = assets.toml("data", "furniture.toml")["byline"]["jobs"]
    return re.compile(rf"\b(?:{_alternatives(listed)})", re.IGNORECASE)


@cache
def joints() -> re.Pattern[str]:
    """What parts the names of several authors: a comma or "and"."""
    listed = assets.toml("data", "furniture.toml")["byline"]["and"]
    return re.compile(rf"\s*,\s*|\s+(?:{_alternatives(listed)})\s+", re.IGNORECASE)
