"""What the words of a name say of themselves: a person's, a body's, a place's, or nothing's."""

from __future__ import annotations

import re
from enum import Enum

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.language.words import words as english

_COMPASS = re.compile(
    r"(?:north|south|mid)?-?(?:north|south|east|west)?(?:ern)?|central|latin|sub-saharan"
)
# Endings of English words that our lexicon need not know.
_ENGLISH = (
    *("s", "ing", "ed", "ly", "ion", "ment", "ity", "ism"),
    *("ous", "ful", "less", "able", "ive", "al", "ic"),
)
# Endings that no last name has.
_ABSTRACT = ("ism", "tion", "sion", "ment", "ity", "ics", "ness", "ship", "logy")
_ROMAN = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "XIV", "XVI"})


class Sort(Enum):
    """What a name names."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    OTHER = "other"
    UNKNOWN = "unknown"


def by_words(name: Name, lexicon: Lexicon) -> Sort:
    """What the words of the name themselves say."""
    lowers = [word.lower().rstrip(".") for word in name.words]
    first, last = lowers[0], lowers[-1]
    given, several = first in lexicon.given, len(lowers) > 1
    if any(word in ("of", "for", "and", "&", "the") for word in lowers[1:]):
        return Sort.BODY
    if several and any(letter.isdigit() or letter == "/" for word in lowers for letter in word):
        return Sort.OTHER
    heads = [word for word in lowers if word in lexicon.heads]
    if several and not given and last.rpartition("-")[2] in lexicon.heads:
        return Sort.BODY  # the Union-Tribune
    if heads and not (given and len(lowers) == 2 and last in lexicon.also_last_names):
        return Sort.BODY if several or not given else Sort.UNKNOWN
    thing = any(word in lexicon.things for word in lowers) and not (given and several)
    if thing or (last in lexicon.things and len(lowers) > 2):
        return Sort.OTHER
    if not several:
        if name.words[0].isupper() and len(first) > 1 and not first.isdigit():
            return Sort.BODY if len(first) < 7 else Sort.UNKNOWN
        if english().tags.get(first, "M")[0] == "J" and not given:
            return Sort.OTHER  # Democratic
        return Sort.UNKNOWN
    if not given and (shape := _by_shape(name, lowers, lexicon)) is not Sort.UNKNOWN:
        return shape
    if given or len(name.words[0]) == 1 or name.words[0][1:2] == ".":
        return Sort.PERSON
    return Sort.UNKNOWN


def _by_shape(name: Name, lowers: list[str], lexicon: Lexicon) -> Sort:
    """What capitals, endings and points of the compass say of a name of several words."""
    first, last = lowers[0], lowers[-1]
    if last in lexicon.places or first in lexicon.place_openers:
        return Sort.PLACE
    if _COMPASS.fullmatch(first) and last.endswith(("an", "ern", "ish", "ese", "ia", "ica")):
        return Sort.OTHER  # West African leaders
    capitals = [word.isupper() and len(word) > 2 and word not in _ROMAN for word in name.words]
    if all(capitals):
        return Sort.OTHER  # FULL SPEECH
    plain = [word.isalpha() for word in name.words]
    if (capitals[0] and plain[0]) or (capitals[-1] and plain[-1]):
        return Sort.BODY  # MTV Unplugged, Tallahassee GOP
    return Sort.BODY if last.endswith(_ABSTRACT) else Sort.UNKNOWN


def plain_words(name: Name) -> int:
    """How many of its words are everyday English words."""
    tags = english().tags
    return sum(tags.get(word.lower(), "M")[0] in "NJVBGRDISC" for word in name.words)


def strange(name: Name, small: set[str]) -> bool:
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
