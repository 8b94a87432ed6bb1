"""A country's word behind the head: "president of Peru", "spokesman for the Kremlin", "a teacher
from Kherson"; and the many that are only where somebody is or what they deal with."""

from __future__ import annotations

from attache.countries.before import with_team
from attache.countries.chunks import Chunk
from attache.countries.claims import Strength
from attache.countries.governing import later, local_head, topical, written
from attache.countries.places import NOUNS, ORGANS, UNITS, Place
from attache.countries.vocabulary import vocabulary
from attache.countries.whereabouts import located
from attache.language.terms import TermKind

_AIDES_TO = frozenset({"adviser", "advisor", "aide", "assistant", "deputy", "counsel", "secretary"})
_SEATS = frozenset({"mp", "msp", "mep", "td", "senator", "congressman", "congresswoman"})
_PRESS = frozenset({"editor", "reporter", "correspondent", "journalist", "columnist", "publisher"})
_NOT_FOR = frozenset(
    {"minister", "envoy", "lawyer", "attorney", "counsel", "commissioner", "secretary", "expert"}
)
_PLAYING = frozenset({"play", "compete", "ride", "race", "run"})
_STANDS = Strength.OFFICE


def behind(chunk: Chunk, number: int) -> Strength | None:
    """How strongly a place after the zone says for whom somebody speaks, or None."""
    place = chunk.items[number].place
    governor = _governor(chunk, number)
    if place is None or governor is None or _compound(chunk, number):
        return None
    word = chunk.items[governor].word
    if place.kind is TermKind.MEDIA and local_head(chunk, governor) in _PRESS:
        return Strength.MEMBER
    rule = _RULES.get(word)
    if rule is not None:
        return rule(chunk, governor, number)
    if written(chunk, governor) in vocabulary().heading_verbs and (
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


def _organ_after(chunk: Chunk, number: int) -> bool:
    return not vocabulary().organs.isdisjoint(later(chunk, number))


def _whole(chunk: Chunk, place: Place) -> Strength:
    if place.kind in UNITS:
        return Strength.MEMBER
    if chunk.office or place.kind in ORGANS:
        return _STANDS
    return Strength.RESIDENCE if place.kind in NOUNS else Strength.NATIONAL


def _of(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    head = local_head(chunk, governor)
    if place is None or topical(chunk, number, place):
        return None
    words = vocabulary()
    if not words.objects.isdisjoint({head, chunk.head}) or head in words.bands | words.customers:
        return None
    if place.kind is TermKind.ADJECTIVE and not later(chunk, number):
        return None  # head of English
    if place.kind is TermKind.TITLE and head == "manager":
        return None  # of the Prince of Wales, a pub
    return _whole(chunk, place)


def _for(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    head = local_head(chunk, governor)
    if place is None or head in _NOT_FOR or head in vocabulary().topics:
        return None
    if head in _PLAYING:
        return Strength.NATIONAL if with_team(place) else None
    if head in _SEATS and place.kind in NOUNS:
        return _STANDS
    if head.startswith("spokes") or head in {"representative", "delegate", "officer"}:
        return _STANDS if place.kind not in UNITS else Strength.MEMBER
    if place.kind in ORGANS or place.kind in UNITS:
        return _whole(chunk, place)
    return _STANDS if _organ_after(chunk, number) and chunk.office else None


def _to(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    if place is None or local_head(chunk, governor) not in _AIDES_TO:
        return None
    return Strength.MEMBER if place.kind in UNITS else _STANDS


def _at(chunk: Chunk, governor: int, number: int) -> Strength | None:
    place = chunk.items[number].place
    if place is None:
        return None
    if place.kind not in ORGANS | UNITS:
        theirs = place.kind is TermKind.ADJECTIVE or chunk.possessive(number)
        return _STANDS if theirs and _organ_after(chunk, number) else None
    head = local_head(chunk, governor)
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


_RULES = {
    "of": _of,
    "for": _for,
    "to": _to,
    "at": _at,
    "with": _at,
    "from": _from,
    "in": located,
    "near": located,
    "outside": located,
}
