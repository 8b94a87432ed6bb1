"""Which language a text is in, told by its script and by the small words it is full of."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache
from typing import NamedTuple

from attache import assets

# Enough to be certain; detection takes the same short time for every article.
_SIGNS = 12_000
# Of running text, a third and more are such words; a list of names in another language has few.
_LEAST_SHARE = 0.12
_LEAST_WORDS = 4

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Language(NamedTuple):
    """An ISO 639-1 code and sumy's name for it; its small words in lower case, or its script."""

    code: str
    name: str
    words: frozenset[str]
    script: str | None


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """The languages of ``languages.toml`` by code."""
    return {
        each["code"]: Language(
            each["code"],
            each["name"],
            frozenset(each.get("words", "").split()),
            each.get("script"),
        )
        for each in assets.toml("data", "languages.toml")["language"]
    }


@lru_cache(maxsize=1)
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each small word, its languages and what it says for them: less, the more share it."""
    homes: dict[str, list[str]] = {}
    for language in languages().values():
        for word in language.words:
            homes.setdefault(word, []).append(language.code)
    return {
        word: tuple((code, 1.0 / len(codes)) for code in codes) for word, codes in homes.items()
    }


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of the text is in; None where it is too short,
    mixed or unknown to be told."""
    text = text[:_SIGNS]
    found = [word.lower() for word in _WORD.findall(text)]
    if not found:
        return None
    by_script = _by_script("".join(found))
    if by_script is not None:
        return by_script
    points: defaultdict[str, float] = defaultdict(float)
    hits: Counter[str] = Counter()
    weights = _weights()
    for word, count in Counter(found).items():
        for code, weight in weights.get(word, ()):
            points[code] += weight * count
            hits[code] += count
    if not points:
        return None
    best = min(points, key=lambda code: (-points[code], code))
    certain = hits[best] >= _LEAST_WORDS and hits[best] >= _LEAST_SHARE * len(found)
    return best if certain else None


def _by_script(letters: str) -> str | None:
    """The language whose own script most of the letters are in."""
    if letters.isascii():
        return None
    signs = Counter(letters)
    scripts: Counter[str] = Counter()
    for sign, count in signs.items():
        name = unicodedata.name(sign, "").split(" ", 1)[0]
        scripts["KANA" if name in ("HIRAGANA", "KATAKANA") else name.split("-")[0]] += count
    if scripts["KANA"] > 0.05 * len(letters):
        scripts["KANA"] += scripts["CJK"]
    for language in languages().values():
        if language.script and scripts[language.script] > 0.5 * len(letters):
            return language.code
    return None
