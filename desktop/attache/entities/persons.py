"""Nouns for one person: those listed, and compounds and endings that can mean nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

_ENDINGS = (
    *("ologist", "ographer", "ician", "woman", "person", "keeper", "seller", "worker", "monger"),
    *("wright", "goer", "dweller", "owner", "fighter", "writer", "player", "singer", "dancer"),
    *("driver", "teacher"),
)
_NO_MAN = frozenset({"german", "human", "roman", "ottoman", "norman", "talisman", "caiman"})


@dataclass(frozen=True, slots=True)
class PersonNouns:
    """The nouns `listed`, and all that are made of them: "co-author", "mum-of-three"."""

    listed: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return word in self.listed or _made(word, self.listed)


@lru_cache(maxsize=4096)
def _made(word: str, listed: frozenset[str]) -> bool:
    parts = word.split("-")
    if len(parts) > 1:
        return parts[-1] in listed or (parts[1] in ("of", "in") and parts[0] in listed)
    man = word.endswith("man") and word not in _NO_MAN
    return len(word) > 5 and (man or word.endswith(_ENDINGS))


def singular(word: str) -> str:
    """The singular of a plural noun: "lady" of "ladies"; other words as they are."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-2] + "an"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def head_of(word: str) -> str:
    """The part of a compound that tells the gender: "mum" of "mum-of-three", "wife" of "ex-wife";
    "woman" of "needlewoman"; other words as they are."""
    parts = word.split("-")
    if len(parts) > 2 and parts[1] in ("of", "in"):
        return parts[0]
    last = parts[-1]
    if last.endswith("woman"):
        return "woman"
    return "man" if last.endswith("man") and last not in _NO_MAN else last
