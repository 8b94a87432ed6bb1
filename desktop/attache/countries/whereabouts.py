"""Those who are in a place: at home there ("a student in Izmir", "a doctor at a hospital in
Beirut"), or only passing through ("a tourist in Rome", "aid workers in Goma")."""

from __future__ import annotations

import re

from attache.countries.chunks import Chunk
from attache.countries.claims import Strength
from attache.countries.governing import later, local_head, topical, written
from attache.countries.places import NOUNS, Place
from attache.countries.vocabulary import vocabulary
from attache.language.terms import TermKind

_OWN = re.compile(r"\b(?:his|her|their|its) $", re.IGNORECASE)
_NUMBERS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
)


def located(chunk: Chunk, governor: int, number: int) -> Strength | None:
    """How strongly the place of that number, which a preposition such as "in" governs, says for
    whom somebody speaks, or None."""
    place = chunk.items[number].place
    if place is None or not _land(chunk, number, place) or topical(chunk, number, place):
        return None
    words, head = vocabulary(), local_head(chunk, governor)
    if written(chunk, governor - 1) in words.reside_verbs:
        return Strength.RESIDENCE
    if not chunk.zone and _of_house(chunk, governor):
        return Strength.RESIDENCE
    if any(item.place for item in chunk.items[: chunk.zone]) or _passing(chunk, governor):
        return None
    if _ministry(chunk, governor, place):
        return Strength.OFFICE
    if governor != chunk.zone:
        return Strength.RESIDENCE if _works_there(chunk, governor) else None
    if head in words.seated or head == "counterpart":
        return Strength.OFFICE
    if not words.rooted.isdisjoint(chunk.words):
        return Strength.RESIDENCE
    if chunk.office or not head or head.endswith(("ed", "ing")):
        return None
    return Strength.RESIDENCE


def _land(chunk: Chunk, number: int, place: Place) -> bool:
    """Whether somebody can be in it: Kabul, the Afghan capital."""
    if place.kind is TermKind.ADJECTIVE:
        return not vocabulary().lands.isdisjoint(later(chunk, number)[:2])
    return place.kind in NOUNS


def _passing(chunk: Chunk, governor: int) -> bool:
    """Whether the one described may be there for a while only, or for somebody else: a tourist, an
    aid worker, her lawyer."""
    words = vocabulary()
    heads = {local_head(chunk, governor), local_head(chunk, chunk.zone)}
    start = chunk.span.start
    owned = _OWN.search(chunk.text, max(0, start - 6), start)
    return bool(owned or heads & words.travellers or chunk.words & words.sent)


def _works_there(chunk: Chunk, governor: int) -> bool:
    """Whether the first preposition leads to a house, or to children, in the place of the second:
    "a doctor at a hospital in Beirut", "a mother of three in Kibera"."""
    if chunk.office:
        return False
    head = local_head(chunk, governor)
    inner = written(chunk, chunk.zone)
    if inner == "of":
        return head in _NUMBERS
    if inner == "in" and _named(chunk, governor - 1):
        return True  # in the village of X in Morocco
    return inner in {"at", "in", "with", "for", "from"} and head in vocabulary().sites


def _of_house(chunk: Chunk, governor: int) -> bool:
    """Whether the phrase is but the name of a house or firm and its place: "[N.N.] of Kestrel
    Capital in New York"."""
    names = range(1, governor)
    return written(chunk, 0) in {"of", "at", "from"} and any(_named(chunk, n) for n in names)


def _ministry(chunk: Chunk, governor: int, place: Place) -> bool:
    """Whether it is an organ of the state whose capital the place is: "an official of the industry
    ministry in Seoul"."""
    owned = chunk.zone < governor and written(chunk, chunk.zone) in {"of", "at", "from", "for"}
    organ = local_head(chunk, governor) in vocabulary().organs
    return owned and organ and place.kind is TermKind.CAPITAL


def _named(chunk: Chunk, number: int) -> bool:
    return chunk.text[chunk.items[number].span.start].isupper()
