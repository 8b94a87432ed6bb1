"""The words by which an article says for whom somebody speaks: ``data/speakers.toml``, read."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from attache import assets
from attache.language.spelling import pattern, word_key

Words = frozenset[str]


class Vocabulary(NamedTuple):
    """The classes of words of ``data/speakers.toml``, which says what each is for; singular, in
    small letters."""

    offices: Words
    state_offices: Words
    territories: Words
    state_phrases: Words
    sovereign: Words
    aides: Words
    objects: Words
    topics: Words
    domains: Words
    travellers: Words
    sent: Words
    seated: Words
    rooted: Words
    players: Words
    trainers: Words
    home_nations: Words
    kin: Words
    bands: Words
    tutors: Words
    languages: Words
    sites: Words
    lands: Words
    organs: Words
    members: Words
    former: Words
    turned: Words
    seat_endings: Words
    called: Words
    collectives: Words
    turning_prefixes: Words
    fused: Words
    prepositions: Words
    relatives: Words
    heading_verbs: Words
    reside_verbs: Words
    europe: Words
    copulas: Words
    back: Words
    employers: Words
    customers: Words
    anonymous: Words


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary that ships with Attaché; raises KeyError where a class is missing."""
    table = assets.toml("data", "speakers.toml")
    found = {}
    for field in Vocabulary._fields:
        words = table[field]
        found[field] = frozenset(words.split() if isinstance(words, str) else words)
    return Vocabulary(**found)


@lru_cache(maxsize=1)
def title_words() -> Words:
    """What may stand in the title before a name."""
    words = vocabulary()
    return words.offices | words.former | words.state_offices | words.players


@lru_cache(maxsize=1)
def role_words() -> Words:
    """What somebody can be said to be: an office, or what experts and critics are."""
    words = vocabulary()
    return words.offices | words.members | words.topics | words.objects | words.anonymous


@lru_cache(maxsize=1)
def head_words() -> Words:
    """What may stand before a name that was taken for part of it."""
    words = vocabulary()
    return words.offices | words.anonymous | words.state_offices


def key(name: str) -> str:
    """A name without case, accents and signs: the form by which names are compared."""
    return " ".join(word_key(word) for word in pattern(name).findall(name))


def singular(word: str) -> str:
    """A noun in small letters without its plural, as far as the lists need it ("men" -> "man")."""
    if word[-1:] == "s" and word[:-1].isupper():  # MPs
        return word[:-1].lower()
    word = word.lower()
    if word.endswith("men") and len(word) > 3:
        return word[:-2] + "an"
    if word == "people" or word.endswith(("ss", "us", "is", "ics")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
