"""The terms of a sentence as they are written: names, words, and pairs of neighbouring words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from attache import assets
from attache.language.abbreviations import abbreviations

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[’'-](?!s\b)[^\W_]+)*")
_INFLECTED = re.compile(r".+(?:ed|ing|ly)")
_SHORT = 3  # letters that a common word must have more of

# What a word can be to a term.
_NAME, _TERM, _GENERAL, _NOTHING = "name", "term", "general", "nothing"


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    """Words too general for a term of their own; they may begin a pair."""
    return frozenset(assets.toml("data", "keywords.toml")["empty"].split())


def forms(text: str, stop_words: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The terms of one sentence, verbatim, and whether each is a name.

    Capitals make a name, but not that of the first word, of days and months, and of stop-words;
    where all is in capitals there are no names.  Neighbouring parts of a name are one.
    """
    shouted = text.isupper()
    last = _NOTHING
    start = end = before = 0
    for match in _WORD.finditer(text):
        word = match.group()
        kind = _kind(word, match.start() == 0, shouted, stop_words)
        near = match.start() == end + 1 and text[end : end + 1] == " "
        if last == _NAME and not (kind == _NAME and near):
            yield text[start:end], True
        if kind == _TERM:
            yield word, False
            if near and last in (_TERM, _GENERAL):
                yield text[before : match.end()], False
        if not (kind == _NAME and near and last == _NAME):
            start = match.start()
        before = match.start()
        last = kind
        end = match.end()
    if last == _NAME:
        yield text[start:end], True


def words(form: str) -> list[str]:
    """The words of a term, without those marks that none begins or ends with."""
    return _WORD.findall(form)


def _kind(word: str, opens: bool, shouted: bool, stop_words: frozenset[str]) -> str:
    """What the word can be to a term."""
    low = word.lower()
    if not shouted and low != word:
        acronym = word.isupper() and len(word) > 1
        if acronym or not (opens or low in stop_words or low in abbreviations().after_time):
            return _NAME
        return _NOTHING
    if len(word) <= _SHORT or opens or low in stop_words or _INFLECTED.fullmatch(low):
        return _NOTHING
    return _GENERAL if low in _general() else _TERM
