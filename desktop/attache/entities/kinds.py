"""Is a name that of a person, of a body, of a place, or of none of them?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from attache.entities.contexts import votes_of
from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.entities.shapes import Sort, by_words, plain_words, strange
from attache.language.officeholders import offices
from attache.language.words import words as english

_INTO = frozenset({"of", "from", "in", "at", "near", "and", "(", ","})
_COMPASS = frozenset(
    {
        *("west", "western", "east", "eastern", "north", "northern", "south", "southern"),
        *("southeast", "northeast", "southwest", "northwest", "central", "latin", "democratic"),
    }
)


def _by_table(name: Name, terms: Mapping[int, Known], passage: Passage, lexicon: Lexicon) -> Sort:
    """What the tables say of the whole name, or of the word that begins or ends it."""
    term = terms.get(name.span.start)
    if term is None or term.span.end < name.span.end:
        return _by_part(name, terms, passage, lexicon)
    if term.weak:
        return Sort.UNKNOWN
    return Sort.PLACE if term.land or term.folk else Sort.BODY


def _by_part(name: Name, terms: Mapping[int, Known], passage: Passage, lexicon: Lexicon) -> Sort:
    """A place or people that only a part of the name is: "Western Europe", "Asian Americans"."""
    if len(name.words) < 2 or name.words[0].lower() in lexicon.given:
        return Sort.UNKNOWN
    first = terms.get(name.span.start)
    if first is not None and first.land and not first.weak and name.keys[-1] in english().tags:
        return Sort.BODY  # Yorkshire Water
    last = terms.get(passage.tokens[name.end - 1].start)
    if last is None or last.span.end < name.span.end:
        return Sort.UNKNOWN
    several = last.folk and name.words[-1].endswith("s")
    known = (last.land or last.folk) and name.words[0].lower() in _COMPASS
    return Sort.PLACE if several or known else Sort.UNKNOWN


def _land(start: int, terms: Mapping[int, Known]) -> bool:
    term = terms.get(start)
    return term is not None and term.land


def _within(name: Name, passage: Passage) -> bool:
    """Whether what follows is said of somebody before: "Senator Kay of Ohio, who"."""
    first = name.first
    return passage.same(first - 1, first) and passage.tokens[first - 1].lower in _INTO


def sorts(
    passage: Passage, lexicon: Lexicon, found: Sequence[Name], terms: Mapping[int, Known]
) -> dict[tuple[str, ...], Sort]:
    """What each name (by its folded words) is, by all its places together."""
    votes: Counter[tuple[str, ...]] = Counter()
    times: Counter[tuple[str, ...]] = Counter()
    inside: Counter[tuple[str, ...]] = Counter()
    sample: dict[tuple[str, ...], Name] = {}
    table: dict[tuple[str, ...], Sort] = {}
    certain: set[tuple[str, ...]] = set()
    small = set(filter(str.islower, (token.text for token in passage.tokens)))
    for name in found:
        if not name.words:
            continue
        key = name.keys
        sample.setdefault(key, name)
        if not name.begins or name.words[0].lower() in lexicon.given or strange(name, small):
            certain.add(key)
        times[key] += 1
        inside[key] += bool(name.first) and passage.tokens[name.first - 1].lower == "in"
        votes[key] += votes_of(name, passage, lexicon)
        told = _by_table(name, terms, passage, lexicon)
        folk = len(key) == 1 and told is Sort.PLACE and terms[name.span.start].folk
        if folk or (told is Sort.PLACE and _within(name, passage)):
            votes[key] = min(votes[key], 0)  # "a Frenchman who heads the bank" is no name
        if told is not Sort.UNKNOWN:
            table[key] = told
        elif len(key) == 1 and votes[key] < 0 and _land(name.span.start, terms):
            table[key] = Sort.PLACE  # "in Orlando"
    decided = {}
    for key, name in sample.items():
        known = table.get(key, Sort.UNKNOWN)
        only_where = votes[key] == -times[key] and key[-1:] not in sample  # "in Glen Coe"
        told = _decide(name, votes[key], known, lexicon, inside=key in certain)
        only_where &= told is Sort.PERSON or (told is Sort.UNKNOWN and inside[key] == times[key])
        decided[key] = Sort.PLACE if only_where else told
    return decided


def _decide(name: Name, votes: int, told: Sort, lexicon: Lexicon, *, inside: bool) -> Sort:
    """The sum of it; `inside` says that the capital stands inside a sentence at least once."""
    shape = by_words(name, lexicon)
    if votes >= 3 and shape in (Sort.UNKNOWN, Sort.PERSON, Sort.OTHER) and told is not Sort.BODY:
        return Sort.PERSON
    if told is not Sort.UNKNOWN:
        return told
    if shape is not Sort.UNKNOWN:
        return Sort.BODY if shape is Sort.PERSON and votes < -3 else shape
    if offices(" ".join(name.words)):
        return Sort.PERSON
    if len(name.words) == 1:
        if votes >= 3:
            return Sort.PERSON
        return Sort.BODY if votes <= -2 else Sort.UNKNOWN if inside else Sort.OTHER
    plain = plain_words(name)
    if (plain >= len(name.words) - 1 and votes < 3) or len(name.words) > 4:
        return Sort.BODY if votes >= 0 else Sort.OTHER
    return Sort.PERSON if votes >= 0 else Sort.BODY
