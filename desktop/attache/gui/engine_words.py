"""The engine's sentences in the reader's language."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from attache.gui.country_words import country_phrase
from attache.gui.engine_sentences import FAULTS, RELATIONS, WHYS

_PARTS = ("{a} ({b})", "{a}: {b}")  # how reasons are joined, in every language
_DATE = r"\d{4}(?:-\d\d){0,2}"


def own(text: str) -> str:
    """A sentence of the engine in the window's language; as it is, where it is none we know."""
    return _translated(text, _patterns((*FAULTS, *WHYS, *_PARTS)))


def _inner(text: str) -> str:
    """What stands in a sentence: a reason, a relation, or words that stay as they are."""
    found = _translated(text, _patterns((*RELATIONS, *WHYS, *FAULTS, *_PARTS)))
    return country_phrase(text) if found == text else found


def _translated(text: str, patterns: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    for key, pattern in patterns:
        match = pattern.fullmatch(text)
        if match:
            words = QCoreApplication.translate("Engine", key)
            return words.format(**{name: _inner(part) for name, part in match.groupdict().items()})
    return text


@lru_cache(maxsize=2)
def _patterns(keys: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences as patterns, those with most words of their own first."""
    sort = sorted(keys, key=lambda key: -len(re.sub(r"\{\w+\}", "", key)))
    return tuple((key, re.compile(_expression(key), re.DOTALL)) for key in sort)


def _expression(key: str) -> str:
    found = ""
    for number, part in enumerate(re.split(r"\{(\w+)\}", key)):
        if number % 2 == 0:
            found += re.escape(part)
        else:
            found += f"(?P<{part}>{_DATE if part in ('day', 'last') else '.+?'})"
    return found
