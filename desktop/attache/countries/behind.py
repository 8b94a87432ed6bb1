"""A country's word behind the head: "president of Peru", "spokesman for the Kremlin", "a teacher
from Kherson"; and the many that are only where somebody is or what they deal with."""

from __future__ import annotations

import re

from attache.countries.chunks import Chunk
from attache.countries.claims import Strength
from attache.countries.places import NOUNS, ORGANS, UNITS, Place
from attache.countries.vocabulary import vocabulary
from attache.language.terms import TermKind

_AIDES_TO = frozenset({"adviser", "advisor", "aide", "assistant", "deputy", "counsel", "secretary"})
_NOT_FOR = frozenset(
    {"minister", "envoy", "lawyer", "attorney", "counsel", "commissioner", "secretary", "expert"}
)
_STANDS = Strength.OFFICE
_OWN = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
_NUMBERS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
)


def behind(chunk: Chunk, number: int) -> Strength | None:
    """How strongly a place after the zone says for whom somebody speaks, or None."""
    place = chunk.items[number].place
    governor = _governor(chunk, number)
    if place is None or governor is None or _compound(chunk, number):
        return None
    word = chunk.items[governor].word
    rule = _RULES.get(word)
    if rule is not None:
        return rule(chunk, governor, number)
    if _raw(chunk, governor) in vocabulary().heading_verbs and (
        place.kind not in NOUNS or _organ_after(chunk, number)
    ):
        return _STANDS
    return None


def _governor(chunk: Chunk, number: int) -> int | None:
    """The number of the preposition or verb on which the place depends."""
    words = vocabulary()
    for index in range(number - 1, chunk.zone - 1, -1):
        item = chunk.items[index]
        span = item.span
        raw = chunk.text[span.start : span.end].lower()
        if item.place is None and (
            raw in words.prepositions or raw in words.heading_verbs or raw in words.relatives
        ):
            return index
    return None


def _compound(chunk: Chunk, number: int) -> bool:
    """Whether a hyphen makes it part of another word (Russia-Ukraine, Iranian-born)."""
    item = chunk.items[number]
    after = chunk.items[number + 1] if number + 1 < len(chunk.items) else None
    return item.joined or (after is not None and after.joined)


def _local_head(chunk: Chunk, governor: int) -> str:
    return chunk.items[governor - 1].word if governor else ""


def _later(chunk: Chunk, number: int) -> list[str]:
    """The words behind the place up to the next preposition."""
    found = []
    for item in chunk.items[number + 1 :]:
        if item.word in vocabulary().prepositions:
            break
        found.append(item.word)
    return found


def _organ_after(chunk: Chunk, number: int) -> bool:
    return not vocabulary().organs.isdisjoint(_later(chunk, number))


def _topical(chunk: Chunk, number: int, place: Place) -> bool:
    """Whether it only says what something is about: the Russia programme, Turkish history."""
    later = _later(chunk, number)
    if place.kind in NOUNS and not chunk.possessive(number):
        return not vocabulary().topics.isdisjoint(later)
    return place.kind is TermKind.ADJECTIVE and not vocabulary().domains.isdisjoint(later)


def _whole(chunk: Chunk, place: Place) -> Strength:
    if place.kind in UNITS:
        return Strength.MEMBER
    if chunk.office or place.kind in ORGANS:
        return _STANDS
    return Strength.RESIDENCE if place.kind in NOUNS else Strength.NATIONAL


def _of(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    head = _local_head(chunk, governor)
    if place is None or _topical(chunk, number, place):
        return None
    if not vocabulary().objects.isdisjoint({head, chunk.head}) or head in vocabulary().bands:
        return None
    if place.kind is TermKind.ADJECTIVE and not _later(chunk, number):
        return None  # head of English
    if place.kind is TermKind.TITLE and head == "manager":
        return None  # of the Prince of Wales, a pub
    return _whole(chunk, place)


def _for(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    head = _local_head(chunk, governor)
    if place is None or head in _NOT_FOR or head in vocabulary().topics:
        return None
    if head.startswith("spokes") or head in {"representative", "delegate", "officer"}:
        return _STANDS if place.kind not in UNITS else Strength.MEMBER
    if place.kind in ORGANS or place.kind in UNITS:
        return _whole(chunk, place)
    return _STANDS if _organ_after(chunk, number) and chunk.office else None


def _to(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    if place is None or _local_head(chunk, governor) not in _AIDES_TO:
        return None
    return Strength.MEMBER if place.kind in UNITS else _STANDS


def _at(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    if place is None:
        return None
    if place.kind not in ORGANS | UNITS:
        theirs = place.kind is TermKind.ADJECTIVE or chunk.possessive(number)
        return _STANDS if theirs and _organ_after(chunk, number) else None
    head = _local_head(chunk, governor)
    return (
        None
        if head in vocabulary().topics & {"reporter", "correspondent"}
        else _whole(chunk, place)
    )


def _from(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    before = chunk.items[governor - 1].span if governor else None
    raw = chunk.text[before.start : before.end].lower() if before else ""
    if place is None or raw in vocabulary().back:
        return None
    return _whole(chunk, place)


def _in(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    if place is None or not _land(chunk, number, place) or _topical(chunk, number, place):
        return None
    words, head = vocabulary(), _local_head(chunk, governor)
    if _raw(chunk, governor - 1) in words.reside_verbs:
        return Strength.RESIDENCE
    if any(item.place for item in chunk.items[: chunk.zone]) or _passing(chunk, governor):
        return None
    if governor != chunk.zone:
        return Strength.RESIDENCE if _works_there(chunk, governor) else None
    if head in words.seated or head == "counterpart":
        return _STANDS
    if not words.rooted.isdisjoint(chunk.words):
        return Strength.RESIDENCE
    if chunk.office or not head or head.endswith(("ed", "ing")):
        return None
    return Strength.RESIDENCE


def _land(chunk: Chunk, number: int, place: Place) -> bool:
    """Whether somebody can be in it: Kabul, the Afghan capital."""
    if place.kind is TermKind.ADJECTIVE:
        return not vocabulary().lands.isdisjoint(_later(chunk, number)[:2])
    return place.kind in NOUNS


def _passing(chunk: Chunk, governor: int) -> bool:
    """Whether the one described may be there for a while only, or for somebody else: a tourist, an
    aid worker, her lawyer."""
    words = vocabulary()
    heads = {_local_head(chunk, governor), _local_head(chunk, chunk.zone)}
    start = chunk.span.start
    owned = _OWN.search(chunk.text, max(0, start - 6), start)
    return bool(owned or heads & words.travellers or chunk.words & words.sent)


def _works_there(chunk: Chunk, governor: int) -> bool:
    """Whether the first preposition leads to a house, or to children, in the place of the second:
    "a doctor at a hospital in Beirut", "a mother of three in Kibera"."""
    if chunk.office:
        return False
    head = _local_head(chunk, governor)
    inner = _raw(chunk, chunk.zone)
    if inner == "of":
        return head in _NUMBERS
    if inner == "in" and _named(chunk, governor - 1):
        return True  # in the village of X in Morocco
    return inner in {"at", "in", "with", "for", "from"} and head in vocabulary().sites


def _named(chunk: Chunk, number: int) -> bool:
    return chunk.text[chunk.items[number].span.start].isupper()


def _raw(chunk: Chunk, number: int) -> str:
    if number < 0:
        return ""
    span = chunk.items[number].span
    return chunk.text[span.start : span.end].lower()


_RULES = {
    "of": _of,
    "for": _for,
    "to": _to,
    "at": _at,
    "with": _at,
    "from": _from,
    "in": _in,
    "near": _in,
    "outside": _in,
}
