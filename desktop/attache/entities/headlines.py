"""Capitals that tell nothing: of headlines, and of the words that begin a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attache.entities.lexicon import Lexicon
from attache.entities.passage import Passage
from attache.language.words import words as english

# Words shorter than this keep their small letter in headlines, and how many longer ones show one.
_SHORT, _FEWEST = 4, 5
# One word with a small letter on so many capitals.
_RARE = 6
# A verb with a small letter makes a sentence.
_VERBS = frozenset("VXxhb")


def all_capitals(passage: Passage) -> frozenset[int]:
    """The sentences in which (nearly) every longer word begins with a capital."""
    found = set()
    for sentence in range(len(passage.first) - 1):
        first, end = passage.first[sentence], passage.first[sentence + 1]
        small = capital = 0
        for token in passage.tokens[first:end]:
            if token.text[0].isupper():
                capital += len(token.text) >= _SHORT
            elif token.tag in _VERBS:
                small = capital + 1
                break
            elif len(token.text) >= _SHORT and token.text[0].isalpha():
                small += 1
                if _RARE * small > capital + _RARE:
                    break
        if capital >= _FEWEST and _RARE * small <= capital:
            found.add(sentence)
    return frozenset(found)


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a word in small letters is an English one that our lexicon knows, by its stem too."""
    tags = english().tags
    if word in tags:
        return True
    for ending in ("s", "es", "d", "ed", "ing", "ly"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem in tags or stem + "e" in tags or stem[:-1] in tags:
                return True
    return False


@lru_cache(maxsize=4096)
def opens_with_verb(word: str) -> bool:
    """Whether a word is a form in -ing or -ed of a verb we know: "Bashing", "Endorsed"."""
    tags = english().tags
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            stems = (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
            if any("V" in tags.get(one, "") or "B" in tags.get(one, "") for one in stems):
                return True
    return False


def breaks(passage: Passage, lexicon: Lexicon, index: int, words: Sequence[int]) -> bool:
    """Whether a word of a headline is none of the name of which `words` are the first."""
    token = passage.tokens[index]
    word = token.lower
    if word in lexicon.given or word in lexicon.heads or word in lexicon.ranks:
        return False
    lowers = [passage.tokens[i].lower for i in words]
    names = [low for low in lowers if low not in lexicon.capital_particles and len(low) > 2]
    whole = len(names) > 1 and names[0] in lexicon.given and len(word) > 2
    return whole or word.endswith("ly") or is_common(word)
