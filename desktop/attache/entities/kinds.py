"""Is a name that of a person, of a body, of a place, or of none of them?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.language.officeholders import offices
from attache.language.words import words as english

# Endings of English words that our lexicon need not know.
_ENGLISH = (
    *("s", "ing", "ed", "ly", "ion", "ment", "ity", "ism"),
    *("ous", "ful", "less", "able", "ive", "al", "ic"),
)


class Sort(Enum):
    """What a name names."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    OTHER = "other"
    UNKNOWN = "unknown"


def _by_table(name: Name, terms: Mapping[int, Known]) -> Sort:
    """What the tables say of the whole name."""
    term = terms.get(name.span.start)
    if term is None or term.span.end < name.span.end:
        return Sort.UNKNOWN
    if term.weak:
        return Sort.UNKNOWN
    return Sort.PLACE if term.land or term.folk else Sort.BODY


def _by_words(name: Name, lexicon: Lexicon) -> Sort:
    """What the words of the name themselves say."""
    lowers = [word.lower() for word in name.words]
    first, last = lowers[0], lowers[-1]
    given = first in lexicon.given
    if any(word in ("of", "for", "and", "&", "the") for word in lowers[1:]):
        return Sort.BODY
    heads = [word for word in lowers if word in lexicon.heads]
    if heads and not (given and len(lowers) == 2 and last in lexicon.also_last_names):
        return Sort.BODY if len(lowers) > 1 or first not in lexicon.given else Sort.UNKNOWN
    if any(word in lexicon.things for word in lowers) and not (given and len(lowers) > 1):
        return Sort.OTHER
    if len(lowers) == 1:
        if name.words[0].isupper() and len(first) > 1 and not first.isdigit():
            return Sort.BODY if len(first) < 7 else Sort.UNKNOWN
        return Sort.UNKNOWN
    if last in lexicon.places and not given:
        return Sort.PLACE
    if given or len(name.words[0]) == 1 or name.words[0][1:2] == ".":
        return Sort.PERSON
    return Sort.UNKNOWN


def _by_context(name: Name, passage: Passage, lexicon: Lexicon) -> int:
    """Votes for a person (above 0) or against one, from the words around."""
    tokens = passage.tokens
    votes = 0
    after = tokens[name.end] if passage.same(name.first, name.end) else None
    before = tokens[name.first - 1] if passage.same(name.first - 1, name.first) else None
    if name.honorific or (name.head and name.head not in lexicon.honorifics):
        votes += 5
    if name.article and not name.title:
        votes -= 2
    if before is not None and before.lower in ("named", "called") and name.first > 1:
        votes += 5 if tokens[name.first - 2].lower in lexicon.people else 0
    if (
        before is not None
        and before.lower in ("in", "at", "near", "across", "inside", "outside", "via")
        and not name.title
    ):
        votes -= 1
    if after is not None:
        ahead = tokens[name.end + 1] if passage.same(name.end, name.end + 1) else None
        if after.lower in ("who", "whose") or (
            after.text == ","
            and ahead is not None
            and (ahead.lower in ("who", "whose") or (ahead.text.isdigit() and len(ahead.text) == 2))
        ):
            votes += 3
        elif after.lower == "which" or (
            after.text == "," and ahead is not None and ahead.lower == "which"
        ):
            votes -= 2
        elif after.text.islower() and after.lower in lexicon.places:
            votes -= 3
        elif after.tag in "VK" and len(name.words) > 1:
            votes += 1
    return votes


def _plain_words(name: Name) -> int:
    """How many of its words are everyday English words."""
    tags = english().tags
    return sum(tags.get(word.lower(), "M")[0] in "NJVBGRDISC" for word in name.words)


def _strange(name: Name, small: set[str]) -> bool:
    """Whether a lone word that begins a sentence can hardly be an English one: "Lund wept"; `small`
    are the words that the article has in small letters."""
    word = name.words[0].lower()
    return (
        len(name.words) == 1
        and len(word) > 2
        and word not in english().tags
        and word not in small
        and not word.endswith(_ENGLISH)
    )


def sorts(
    passage: Passage, lexicon: Lexicon, found: Sequence[Name], terms: Mapping[int, Known]
) -> dict[tuple[str, ...], Sort]:
    """What each name (by its folded words) is, by all its places together."""
    votes: Counter[tuple[str, ...]] = Counter()
    sample: dict[tuple[str, ...], Name] = {}
    table: dict[tuple[str, ...], Sort] = {}
    certain: set[tuple[str, ...]] = set()
    small = set(filter(str.islower, (token.text for token in passage.tokens)))
    for name in found:
        if not name.words:
            continue
        key = name.keys
        sample.setdefault(key, name)
        if not name.begins or name.words[0].lower() in lexicon.given or _strange(name, small):
            certain.add(key)
        votes[key] += _by_context(name, passage, lexicon)
        told = _by_table(name, terms)
        if told is Sort.PLACE and len(key) == 1 and terms[name.span.start].folk:
            votes[key] = 0  # "a Frenchman who heads the bank" is no name
        if told is not Sort.UNKNOWN:
            table[key] = told
    decided = {}
    for key, name in sample.items():
        known = table.get(key, Sort.UNKNOWN)
        decided[key] = _decide(name, votes[key], known, lexicon, inside=key in certain)
    return decided


def _decide(name: Name, votes: int, told: Sort, lexicon: Lexicon, *, inside: bool) -> Sort:
    """The sum of it; `inside` says that the capital stands inside a sentence at least once."""
    by_words = _by_words(name, lexicon)
    if votes >= 3 and by_words in (Sort.UNKNOWN, Sort.PERSON, Sort.OTHER) and told is not Sort.BODY:
        return Sort.PERSON
    if told is not Sort.UNKNOWN:
        return told
    if by_words is not Sort.UNKNOWN:
        if by_words is Sort.PERSON and votes < -3:
            return Sort.BODY
        return by_words
    if offices(" ".join(name.words)):
        return Sort.PERSON
    if len(name.words) == 1:
        if votes >= 3:
            return Sort.PERSON
        return Sort.BODY if votes <= -2 else Sort.UNKNOWN if inside else Sort.OTHER
    plain = _plain_words(name)
    if (plain >= len(name.words) - 1 and votes < 3) or len(name.words) > 4:
        return Sort.BODY if votes >= 0 else Sort.OTHER
    return Sort.PERSON if votes >= 0 else Sort.BODY
