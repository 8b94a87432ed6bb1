"""The stop-words and the stemmer of a language: sumy's, and an answer for every language."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from attache.language.detect import Language, languages
from attache.language.stems import stem as english_stem


class Terms(NamedTuple):
    """The stop-words (in lower case) and the stemmer (lower-case word to stem) of a language."""

    stop_words: frozenset[str]
    stem: Callable[[str], str]

    def of(self, words: Iterable[str]) -> list[str]:
        """The stems of those words that are no stop-words, in order."""
        lower = (word.lower() for word in words)
        return [self.stem(word) for word in lower if word not in self.stop_words]


@lru_cache(maxsize=4)
def terms(language: str | None) -> Terms:
    """What there is for the language with this ISO 639-1 code; English for None.

    Stop-words are sumy's; where it has none, the language's own small words stand in
    (``languages.toml``).  Stemmers are sumy's, but for English (whose own gives the same stems
    without sumy's imports); where there is none, or the package behind it is not there, words are
    compared as they are.
    """
    code = (language or "en").lower()[:2]
    known = languages().get(code)
    if known is None:
        return Terms(frozenset(), str.lower)
    stemmer = english_stem if code == "en" else _stemmer(known.name)
    return Terms(_stop_words(known), lru_cache(maxsize=100_000)(stemmer))


def _stop_words(language: Language) -> frozenset[str]:
    """The list that sumy ships; its own reader would first load all languages of the world."""
    try:
        data = pkgutil.get_data("sumy", f"data/stopwords/{language.name}.txt") or b""
    except OSError:
        return language.words
    return frozenset(word.strip().lower() for word in data.decode("utf-8").splitlines() if word)


def _stemmer(name: str) -> Callable[[str], str]:
    """Sumy's stemmer, tried on one word because some miss a package only when they are used."""
    from nltk.stem import snowball  # half a second
    from sumy.nlp.stemmers import Stemmer

    special: Callable[[str], str] | None = Stemmer.SPECIAL_STEMMERS.get(name)
    try:
        if special is not None:
            special("attaché")
            return _of_cased(special)
        stem: Callable[[str], str] = getattr(snowball, f"{name.capitalize()}Stemmer")().stem
    except (AttributeError, ValueError):
        return str.lower
    return stem


def _of_cased(stem: Callable[[str], str]) -> Callable[[str], str]:
    """The stemmer for words with letters that have a case: sumy's Czech one warns of all others."""
    return lambda word: stem(word) if word.islower() else word
