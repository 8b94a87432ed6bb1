"""Where a text names a country, a body or something that belongs to one: our tables, matched.

A dictionary of phrases tells what a word and those behind it are; the longest phrase wins, so that
"New York Times" holds no New York and "Indian Ocean" no India.
The tables are read into values only where a text needs them: most articles name a few dozen terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from attache.language.index import Index
from attache.language.spelling import pattern, spells, tail, word_key
from attache.language.states import states
from attache.language.terms import Entry, Term, TermKind, listed
from attache.model import Span

# Abbreviations that a heading in capitals also holds as words: "TELL US WHO IS IN".
_ALSO_WORDS = frozenset({"US", "WHO", "UN", "ICE", "CAR", "ROC", "SA", "GB", "SAGE", "NICE"})
_LOWER_CASE = re.compile(r"[a-zà-öø-ÿ]")
_ADDRESS_AFTER = re.compile(r"[@_]|\.[a-z]")
_BEGINS = re.compile(r"(?<![@/_])(?<![^\W_A-Z]\.)")
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 12  # words of a term at most
# Shows where a phrase of a table begins with a small letter: "|a".
_SMALL_OR_NOT = bytes(
    ord("a" if chr(byte) in ascii_lowercase else "|" if chr(byte) in "|=\n" else ".")
    for byte in range(256)
)


class TermMatch(NamedTuple):
    """A place that spells terms: all readings of these very words, strong ones first."""

    span: Span
    terms: tuple[Term, ...]

    @property
    def term(self) -> Term:
        """The first reading, for those who need but one."""
        return self.terms[0]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the readings, each once."""
        return tuple(dict.fromkeys(term.code for term in self.terms))


class Gazetteer:
    """All terms, ready to be found in a text.  Build it once (`gazetteer`)."""

    __slots__ = ("_index", "_read", "_rows", "_small")

    def __init__(self, rows: Sequence[str]) -> None:
        """`rows` are those of our tables: ``kind,code,weak,terms``."""
        self._rows = rows
        cells = [row.split(",", 3)[3].strip('"') for row in rows]
        self._index = Index(cells)
        self._small = _small(cells)
        self._read: dict[str, tuple[Term, ...]] = {}  # terms that a text has asked for, by key

    def matches(self, text: str, start: int = 0, end: int | None = None) -> tuple[TermMatch, ...]:
        """The terms in text[start:end], in order, without overlaps, the longest at each place.

        Spans count code points of `text`.  A dot that belongs to the term is in its span (U.S.), a
        possessive 's is not.  What only looks like a country ("Indian Ocean") gives nothing.
        """
        end = len(text) if end is None else min(end, len(text))
        finder = pattern(text, start, end)
        words = [word.span() for word in finder.finditer(text, start, end)]
        written = [text[left:right] for left, right in words]
        keys = [word.lower() if word.isascii() else word_key(word) for word in written]
        found, free, small = [], start, self._small
        for number, (left, _) in enumerate(words):
            # A term begins with a capital or digit, or with one of the words that terms write in
            # lower case (al-Qaeda); not inside an address or a file name.
            if left < free or ("a" <= written[number] < "{" and written[number] not in small):
                continue
            if not _BEGINS.match(text, left):
                continue
            match = self._longest(text, words, keys, number, end)
            if match is not None:
                free = match.span.end
                if match.term.kind is not TermKind.MASK:
                    found.append(match)
        return tuple(found)

    def lookup(self, phrase: str) -> tuple[Term, ...]:
        """All readings of exactly this phrase, strong ones first; "the" before it and a possessive
        after it do not count.  Empty where we know none."""
        owner = re.sub(r"['’]s?$", "", phrase.strip())
        forms = [phrase.strip(), owner, owner[4:] if owner[:4].lower() == "the " else ""]
        for phrase in filter(None, dict.fromkeys(forms)):
            words = [word.span() for word in pattern(phrase).finditer(phrase)][: _LONGEST + 1]
            keys = [word_key(phrase[left:right]) for left, right in words]
            if not words or words[0][0]:
                continue
            match = self._longest(phrase, words, keys, 0, len(phrase))
            if match and match.span.end == len(phrase) and match.term.kind is not TermKind.MASK:
                return match.terms
        return ()

    def _longest(
        self, text: str, words: Sequence[tuple[int, int]], keys: Sequence[str], first: int, end: int
    ) -> TermMatch | None:
        """The longest term that begins with the word of number `first`; `words` are all words of
        the text by their places, `keys` theirs."""
        key, known, all_known = "", [], self._index.keys
        for number, word in enumerate(keys[first : first + _LONGEST], first):
            key += word
            if key in all_known:
                known.append((key, words[number][1]))
        for key, stop in reversed(known):
            match = self._spelled(text, words[first][0], stop, key, end)
            if match is not None:
                return match
        return None

    def _spelled(self, text: str, start: int, stop: int, key: str, end: int) -> TermMatch | None:
        """The terms of that key whose spelling stands at text[start:stop]; where some of them reach
        over a sign behind it (U.S., OPEC+), only those."""
        here = text[start:stop]
        found: list[tuple[int, Term]] = []
        for term in self._terms(key):
            sign = tail(term.spelling)
            if not text.startswith(sign, stop, end) or not spells(here, term.spelling):
                continue
            if term.spelling in _ALSO_WORDS and _shouted(text, start, stop):
                continue
            found.append((stop + len(sign), term))
        last = max((stop for stop, _ in found), default=0)
        if not found or _ADDRESS_AFTER.match(text, last, min(last + 2, end)):
            return None
        readings: dict[tuple[str, TermKind], Term] = {}
        if len(found) == 1:
            return TermMatch(Span(start, last), (found[0][1],))
        found.sort(key=lambda pair: bool(pair[1].weak))
        for stop_, term in found:
            if stop_ == last:
                readings.setdefault((term.code, term.kind), term)
        return TermMatch(Span(start, last), tuple(readings.values()))

    def _terms(self, key: str) -> tuple[Term, ...]:
        if key not in self._read:
            places = self._index.places(key)
            self._read[key] = tuple(Entry.of(self._rows[row]).term(at) for row, at in places)
        return self._read[key]


def _small(cells: Iterable[str]) -> frozenset[str]:
    """The words in lower case with which phrases begin."""
    written = "\n".join(["", *cells]).encode()
    shape = written.translate(_SMALL_OR_NOT)
    found: set[str] = set()
    at = shape.find(b"|a")
    while at >= 0:
        word = _WORD.match(written[at + 1 : at + 41].decode("utf-8", "ignore"))
        found.update([word.group()] if word else ())
        at = shape.find(b"|a", at + 1)
    return frozenset(found)


def _shouted(text: str, start: int, stop: int) -> bool:
    """Whether all letters around are capitals, so that US may be the pronoun."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", stop)
    line_end = len(text) if line_end < 0 else line_end
    around = text[max(line_start, start - 24) : start] + text[stop : min(line_end, stop + 24)]
    return sum(map(str.isalpha, around)) > 3 and not _LOWER_CASE.search(around)


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer of the tables that ship with Attaché, loaded once."""
    return Gazetteer(listed())


def country_name(code: str) -> str:
    """What readers see for a code ("Germany", "Europe"); the code itself where it is unknown."""
    state = states().get(code)
    return state.name if state else code
