"""Words that are places, peoples or firms, but also names or everyday words: how the words around
them tell (in Reading, a Finn, Apple's chief executive)."""

from __future__ import annotations

import re

from attache.countries.places import NOUNS, UNITS
from attache.countries.towns import like_a_town
from attache.countries.vocabulary import vocabulary
from attache.language.gazetteer import gazetteer
from attache.language.terms import Term, TermKind, Weak
from attache.model import Span

_POSSESSIVE = re.compile(r"['’]s\b|['’](?= )")
_PLACED = re.compile(
    r"\b(?:of|in|from|to|for|with|at|between|and|visit|across|near|including)(?: the)? $",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|near|outside) $", re.IGNORECASE)
_TOWNS = frozenset({TermKind.CITY, TermKind.CAPITAL})
_ARTICLE = re.compile(r"\b(?:an?|the) $", re.IGNORECASE)
_POST = (
    r"(?:chief executive|chief [a-z]+ officer|CEO|boss|chairman|chairwoman|founder|spokes[a-z]+|"
    r"shares|share price|board|editor|reporter|journalist)"
)
_STAFF = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,2}}{_POST}\b")
_STAFF_OF = re.compile(rf"{_POST} (?:of|at|for|from) (?:the )?$")
_NAME_AFTER = re.compile(r" (?:[A-Z]\. )?[A-Z][\w’'-]+")


def like_a_place(text: str, name: Span) -> bool:
    """Whether what was taken for a person's name is a single word that stands like a country's:
    "of Chad", "a Canadian"."""
    word = name.of(text)
    if " " in word:
        return False
    terms = gazetteer().lookup(word)
    if any(sense_shown(text, name, term) for term in terms):
        return True
    kinds = {term.kind for term in terms}
    before = max(0, name.start - 14)
    if kinds & {TermKind.ADJECTIVE, TermKind.PEOPLE}:
        return _ARTICLE.search(text, before, name.start) is not None
    if kinds & {TermKind.CITY, TermKind.CAPITAL, TermKind.REGION}:
        if _IN.search(text, before, name.start):
            return True
        return text[name.end : name.end + 1] == " " and like_a_town(text, name)
    if TermKind.NAME not in kinds:
        return False
    if _POSSESSIVE.match(text, name.end) and _rules(text[name.end + 2 : name.end + 40]):
        return True
    return _PLACED.search(text, before, name.start) is not None


def _rules(words: str) -> bool:
    """Whether the words behind "Chad's" name what only a state has."""
    words = words.lstrip().lower()
    return any(re.match(rf"{office}\b", words) for office in sorted(vocabulary().sovereign))


def sense_shown(text: str, span: Span, term: Term) -> bool:
    """Whether the words around show which sense an everyday word or a name has: a Finn is a person
    from Finland behind an article, Apple a firm where it has a chief executive."""
    if term.kind is TermKind.PEOPLE and term.weak in {Weak.NAME, Weak.WORD}:
        alone = not _NAME_AFTER.match(text, span.end)
        return alone and _ARTICLE.search(text, max(0, span.start - 6), span.start) is not None
    if term.kind not in UNITS or term.weak is not Weak.WORD:
        return False
    owns = _STAFF.match(text, span.end)
    return (
        owns is not None or _STAFF_OF.search(text, max(0, span.start - 30), span.start) is not None
    )


def fits(text: str, span: Span, term: Term) -> bool:
    """Whether a word that may be a name or an ordinary word stands like a place's here."""
    if term.weak not in {Weak.NAME, Weak.WORD}:
        return True
    if term.kind is TermKind.ADJECTIVE:
        return not _NAME_AFTER.match(text, span.end)  # Norman N.N.
    if term.kind not in NOUNS:
        return True
    land = term.kind is TermKind.REGION and term.weak is Weak.WORD and term.spelling.istitle()
    if term.kind in _TOWNS or (land and term.spelling.isalpha()):
        return like_a_town(text, span)
    before, after = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 30]
    if _POSSESSIVE.match(after):
        return not before.endswith((". ", "\n")) or term.kind is TermKind.NAME
    if _NAME_AFTER.match(after) and not _PLACED.search(before):
        return term.kind is TermKind.NAME and term.weak is Weak.WORD
    return bool(_PLACED.search(before)) or term.weak is Weak.WORD
