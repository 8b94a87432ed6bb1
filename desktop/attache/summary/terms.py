"""What sumy knows of a language: its words, stop-words and stemmer, with a defined answer for every
language."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from nltk.stem import snowball
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import parse_stop_words

from attache.language.detect import Language, languages

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")


def words(text: str) -> tuple[str, ...]:
    """The words of `text` as they stand, numbers left out.

    Scripts that set no blanks between words (Chinese, Japanese, Thai, ...) give pairs of
    neighbouring characters, the usual stand-in for words where no dictionary is at hand.
    """
    found = _WORD.findall(text)
    if not _UNSPACED.search(text):
        return tuple(found)
    return tuple(piece for word in found for piece in _pieces(word))


def _pieces(word: str) -> list[str]:
    """`word`, its unspaced stretches cut into overlapping pairs."""
    pieces = []
    last = 0
    for run in _UNSPACED.finditer(word):
        pieces.append(word[last : run.start()])
        signs = run.group()
        pieces.extend(signs[at : at + 2] for at in range(max(1, len(signs) - 1)))
        last = run.end()
    pieces.append(word[last:])
    return [piece for piece in pieces if piece]


@dataclass(frozen=True, slots=True)
class Terms:
    """The stop-words (in lower case) and the stemmer (lower-case word to stem) of a language."""

    stop_words: frozenset[str]
    stem: Callable[[str], str]

    def of(self, words: Iterable[str]) -> list[str]:
        """The stems of those words that are no stop-words, in order."""
        lower = (word.lower() for word in words)
        return [self.stem(word) for word in lower if word not in self.stop_words]


@lru_cache(maxsize=4)
def terms(language: str | None) -> Terms:
    """What sumy has for the language with this ISO 639-1 code; English for None.

    Where it has no stop-words, the language's own small words stand in (``languages.toml``), or
    none; where it has no stemmer (or lacks the package behind it), words are compared as they are.
    """
    code = (language or "en").lower()[:2]
    known = languages().get(code)
    if known is None:
        return Terms(frozenset(), null_stemmer)
    return Terms(_stop_words(known), lru_cache(maxsize=100_000)(_stemmer(known.name)))


def _stop_words(language: Language) -> frozenset[str]:
    """Sumy's list; read without `sumy.utils.get_stop_words`, which first loads all languages of the
    world."""
    try:
        data = pkgutil.get_data("sumy", f"data/stopwords/{language.name}.txt")
    except OSError:
        return language.words
    return frozenset(word.lower() for word in parse_stop_words(data or b""))


def _stemmer(name: str) -> Callable[[str], str]:
    """Sumy's stemmer, tried on one word because some miss a package only when they are used."""
    special: Callable[[str], str] | None = Stemmer.SPECIAL_STEMMERS.get(name)
    try:
        if special is not None:
            special("attaché")
            return _of_cased(special)
        stem: Callable[[str], str] = getattr(snowball, f"{name.capitalize()}Stemmer")().stem
    except (AttributeError, ValueError):
        return null_stemmer  # type: ignore[no-any-return]
    return stem


def _of_cased(stem: Callable[[str], str]) -> Callable[[str], str]:
    """The stemmer for words with letters that have a case: sumy's Czech one warns of all others."""
    return lambda word: stem(word) if word.islower() else word
