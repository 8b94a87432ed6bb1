"""A country's word before the head: "German minister", "London-based analyst"."""

from __future__ import annotations

from attache.countries.chunks import Chunk
from attache.countries.claims import Strength
from attache.countries.places import NATIONS, NOUNS, ORGANS, UNITS, Place, shared
from attache.countries.vocabulary import vocabulary
from attache.language.terms import TermKind

_BY_BIRTH = frozenset({"diplomat", "politician", "statesman", "judge"})
_TOWNS = frozenset({TermKind.CITY, TermKind.CAPITAL, TermKind.REGION})
_COUNTERPARTS = frozenset({"counterpart", "opponent", "rival"})


def before(chunk: Chunk, number: int) -> Strength | None:
    """How strongly the place in the zone says for whom somebody speaks, or None."""
    place = chunk.items[number].place
    if place is None or turned(chunk, number):
        return None
    ending = _ending(chunk, number)
    if ending in vocabulary().seat_endings:
        return Strength.RESIDENCE
    if ending in vocabulary().turned or (ending and _named_on(chunk, number)):
        return None
    if _of_band(chunk, place):
        return None
    if chunk.possessive(number):
        others = chunk.head in _COUNTERPARTS or chunk.head in vocabulary().kin
        return None if others else _weight(chunk, place, possessive=True)
    if number == chunk.zone - 1:
        return _as_head(place)
    if chunk.head in vocabulary().players and not with_team(place):
        return None  # of a club
    if place.kind in NOUNS and not (chunk.head and _possessor(chunk, number)):
        return None
    if place.kind in UNITS and chunk.head in vocabulary().customers:
        return None
    if place.kind is TermKind.ADJECTIVE and _wares(chunk, number):
        return None
    if chunk.head in _BY_BIRTH and place.kind is TermKind.ADJECTIVE:
        return Strength.NATIONAL  # "the UN envoy, Norwegian diplomat N.N."
    return _weight(chunk, place)


def turned(chunk: Chunk, number: int) -> bool:
    """Whether a prefix or a second country turns the word away: pro-Russian, Russia-Ukraine war,
    British-Iranian; but an Iranian-American is an American."""
    item = chunk.items[number]
    fused = vocabulary().fused
    if item.joined and number:
        earlier = chunk.items[number - 1]
        if earlier.word in vocabulary().turning_prefixes:
            return True
        if earlier.place is not None and item.place is not None:
            return _spelling(chunk, number).rstrip("s") not in fused
        return earlier.place is None and earlier.word not in vocabulary().former
    if number + 1 < len(chunk.items):
        after = chunk.items[number + 1]
        return after.joined and after.place is not None
    return False


def _named_on(chunk: Chunk, number: int) -> bool:
    """Whether a hyphen makes the place a part of a name: Anglo-Pacific."""
    after = chunk.items[number + 1]
    return after.place is None and chunk.text[after.span.start].isupper()


def _of_band(chunk: Chunk, place: Place) -> bool:
    """Whether a place's name before a singer is that of a band, or a town's or region's before a
    player or coach that of a club."""
    if chunk.head in vocabulary().bands:
        return place.kind is not TermKind.ADJECTIVE
    sport = vocabulary().players | vocabulary().trainers
    other = place.kind in _TOWNS or (place.kind is TermKind.PEOPLE and chunk.zone > 1)
    return chunk.head in sport and other and not with_team(place)


def with_team(place: Place) -> bool:
    """Whether a national team bears the name of a place."""
    return place.kind in NATIONS or place.name in vocabulary().home_nations


def _wares(chunk: Chunk, number: int) -> bool:
    """Whether an adjective belongs to a field or ware, not to the one described: an Italian
    restaurant owner, a French teacher; a German car maker is German."""
    after = chunk.items[number + 1].word
    if after in vocabulary().tutors:
        return _spelling(chunk, number).lower() in vocabulary().languages
    if chunk.office or after not in vocabulary().domains:
        return False
    return chunk.head not in vocabulary().employers


def _spelling(chunk: Chunk, number: int) -> str:
    span = chunk.items[number].span
    return chunk.text[span.start : span.end]


def _ending(chunk: Chunk, number: int) -> str:
    """The word that a hyphen binds to the place: "born" in Iranian-born."""
    if number + 1 < len(chunk.items) and chunk.items[number + 1].joined:
        span = chunk.items[number + 1].span
        return chunk.text[span.start : span.end].lower()
    return ""


def _as_head(place: Place) -> Strength | None:
    """A place that is the head itself: a Spaniard, (the) Taoiseach, [Nigerian] N.N."""
    if place.kind in {TermKind.PEOPLE, TermKind.ADJECTIVE}:
        return Strength.NATIONAL
    if place.kind is TermKind.TITLE:
        return _of_title(place)
    if place.kind in ORGANS:
        return Strength.OFFICE
    return Strength.MEMBER if place.kind in UNITS else None


def _of_title(place: Place) -> Strength:
    return Strength.TITLE if shared(place.name) else Strength.OFFICE


def _possessor(chunk: Chunk, number: int) -> bool:
    """Whether a bare name is the office's owner (Kenya President), and not its topic (Ukraine
    envoy, Iran expert)."""
    later = [item.word for item in chunk.items[number + 1 : chunk.zone]]
    place = chunk.items[number].place
    if place and place.kind is TermKind.CITY and later == ["researcher"]:
        return True
    if (vocabulary().topics | vocabulary().objects).isdisjoint(later):
        return True
    owned = not vocabulary().organs.isdisjoint(later)
    return owned and chunk.head not in vocabulary().topics


def _weight(chunk: Chunk, place: Place, *, possessive: bool = False) -> Strength:
    if place.kind is TermKind.TITLE:
        return _of_title(place)
    if place.kind in UNITS:
        return Strength.MEMBER
    if place.kind in ORGANS or chunk.office:
        return Strength.OFFICE
    bare = place.kind in NOUNS and not (possessive and place.kind not in _TOWNS)
    return Strength.RESIDENCE if bare else Strength.NATIONAL
