"""Where a text names a country, a body or something that belongs to one: our tables, matched.

A dictionary of first words tells how many words to look at, a dictionary of phrases what they are;
the longest phrase wins, so that "New York Times" holds no New York and "Indian Ocean" no India.
The tables are read into values only where a text needs them: most articles name a few dozen terms.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice

from attache.language.spelling import pattern, phrase_keys, spells, tail, word_key
from attache.language.terms import Entry, Term, TermKind, entries, states
from attache.model import Span

# Abbreviations that a heading in capitals also holds as words: "TELL US WHO IS IN".
_ALSO_WORDS = frozenset({"US", "WHO", "UN", "ICE", "CAR", "ROC", "SA", "GB", "SAGE", "NICE"})
_LOWER_CASE = re.compile(r"[a-zà-öø-ÿ]")
_ADDRESS_AFTER = re.compile(r"[@_]|\.[a-z]")


@dataclass(frozen=True, slots=True)
class TermMatch:
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

    __slots__ = ("_begins", "_entries", "_first", "_more", "_reach", "_read", "_starts")

    def __init__(self, listed: Iterable[Entry]) -> None:
        self._entries = list(listed)
        cells = [entry.terms for entry in self._entries]
        listed_terms = "|".join(cells)
        keys = phrase_keys(listed_terms)
        # A term's number is its place among all spellings; an entry begins at _begins[i].
        counts = (cell.count("|") + cell.count("=") + 1 for cell in cells)
        self._begins = list(accumulate(counts, initial=0))
        self._first = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        self._more: dict[str, list[int]] = {}  # the further numbers of a key that has several
        first = self._first
        for number, key in [pair for pair in enumerate(keys) if first[pair[1]] != pair[0]]:
            self._more.setdefault(key, []).append(number)
        # First word -> most words of a term that begins with it, where that is more than one.
        self._reach: dict[str, int] = {}
        reach = self._reach
        for key in [key for key in first if " " in key]:
            words = key.split(" ")
            if len(words) > reach.get(words[0], 1):
                reach[words[0]] = len(words)
        self._starts = _starts(spelling for spelling in _split(listed_terms) if spelling > "a")
        self._read: dict[int, Term] = {}  # terms that a text has asked for

    def matches(self, text: str, start: int = 0, end: int | None = None) -> tuple[TermMatch, ...]:
        """The terms in text[start:end], in order, without overlaps, the longest at each place.

        Spans count code points of `text`.  A dot that belongs to the term is in its span (U.S.), a
        possessive 's is not.  What only looks like a country ("Indian Ocean") gives nothing.
        """
        end = len(text) if end is None else min(end, len(text))
        found = []
        word, free = pattern(text), start
        for candidate in self._starts.finditer(text, start, end):
            if candidate.start() < free:
                continue
            match = self._longest(text, candidate.start(), end, word)
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
        for words in filter(None, dict.fromkeys(forms)):
            match = self._longest(words, 0, len(words), pattern(words))
            if match and match.span.end == len(words) and match.term.kind is not TermKind.MASK:
                return match.terms
        return ()

    def _longest(self, text: str, start: int, end: int, word: re.Pattern[str]) -> TermMatch | None:
        first = word.match(text, start, end)
        key = word_key(first.group()) if first else ""
        reach = self._reach.get(key, 1)
        if first is None or (reach == 1 and key not in self._first):
            return None
        keys, stops = [key], [first.end()]
        if reach > 1:
            for further in islice(word.finditer(text, first.end(), end), reach - 1):
                keys.append(word_key(further.group()))
                stops.append(further.end())
        for count in range(len(keys), 0, -1):
            match = self._spelled(text, start, stops[count - 1], " ".join(keys[:count]), end)
            if match is not None:
                return match
        return None

    def _spelled(self, text: str, start: int, stop: int, key: str, end: int) -> TermMatch | None:
        """The terms of that key whose spelling stands at text[start:stop]; where some of them reach
        over a sign behind it (U.S., OPEC+), only those."""
        if key not in self._first:
            return None
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
        for stop_, term in found:
            if stop_ == last:
                readings.setdefault((term.code, term.kind), term)
        ordered = sorted(readings.values(), key=lambda term: bool(term.weak))
        return TermMatch(Span(start, last), tuple(ordered))

    def _terms(self, key: str) -> Iterator[Term]:
        for number in (self._first[key], *self._more.get(key, ())):
            if number not in self._read:
                at = bisect_right(self._begins, number) - 1
                self._read.update(enumerate(self._entries[at].read(), self._begins[at]))
            yield self._read[number]


def _split(listed: str) -> list[str]:
    return listed.replace("=", "|").split("|")


def _starts(spellings: Iterable[str]) -> re.Pattern[str]:
    """What finds where a term can begin: a word with a capital or digit, or one of those that terms
    write in lower case (al-Qaeda); not inside a word, an address or a file name."""
    lower = {re.split(r"[\W_]", spelling)[0] for spelling in spellings if spelling[0].islower()}
    small = "|".join(sorted(lower))
    begins = rf"[^\W_a-z]|(?:{small})(?![^\W_])" if small else r"[^\W_a-z]"
    return re.compile(rf"(?<![^\W_])(?<![@/_])(?<![^\W_A-Z]\.)(?:{begins})")


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
    return Gazetteer(entries())


def country_name(code: str) -> str:
    """What readers see for a code ("Germany", "Europe"); the code itself where it is unknown."""
    state = states().get(code)
    return state.name if state else code
