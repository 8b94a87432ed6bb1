"""What a description says of the country for which somebody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from attache.countries.before import before, turned
from attache.countries.behind import behind
from attache.countries.chunks import Chunk, chunks
from attache.countries.claims import PLAIN, Claim, Strength, relation, shortened
from attache.countries.places import BODIES, Place, Places
from attache.countries.vocabulary import vocabulary
from attache.language.terms import TermKind
from attache.model import Span

_WORDS_FOR_EUROPEANS = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})


class _Found(NamedTuple):
    place: Place
    strength: Strength


def described(text: str, span: Span, places: Places) -> Iterator[Claim]:
    """The claims of a description, each phrase's strongest one; in order of the text."""
    for chunk in chunks(text, span, places):
        found = _chosen(chunk, list(_all(chunk)))
        if found is not None:
            yield Claim(found.place.code, found.strength, reason(chunk, found.place), chunk.span)


def _all(chunk: Chunk) -> Iterator[_Found]:
    for number, item in enumerate(chunk.items):
        if item.place is None:
            continue
        if item.place.code == "EU" and item.place.kind in _WORDS_FOR_EUROPEANS:
            european = chunk.head in vocabulary().europe and not turned(chunk, number)
            if european:  # a European speaks for Europe only by office
                yield _Found(item.place, Strength.OFFICE)
            continue
        strength = before(chunk, number) if number < chunk.zone else behind(chunk, number)
        if strength is None:
            continue
        if item.place.reader:
            yield _Found(item.place, Strength.READER)
            continue
        if chunk.former and strength >= Strength.OFFICE:
            if item.place.code in BODIES:
                continue
            strength = Strength.FORMER
        yield _Found(item.place, strength)


def _chosen(chunk: Chunk, found: list[_Found]) -> _Found | None:
    """The strongest; of equals a body's office before its holder's nationality, but a state's
    member of a body before the body; else the first."""
    if not found:
        return None
    if chunk.head in vocabulary().members:
        found = [item for item in found if item.place.code not in BODIES] or found
    top = max(item.strength for item in found)
    equals = [item for item in found if item.strength == top]
    bodies = [item for item in equals if item.place.code in BODIES]
    states = [item for item in equals if item.place.code not in BODIES]
    if bodies and states:
        sent = chunk.head == "envoy" and "special" not in chunk.words
        if sent and states[0].place.span < bodies[0].place.span:
            return states[0]
        return states[0] if _service(chunk, states[0].place, bodies[0].place) else bodies[0]
    return equals[0]


def _service(chunk: Chunk, state: Place, body: Place) -> bool:
    """Whether the letters of a body are rather the name of something of a state's: "the Czech
    counter-intelligence service BIS"."""
    between = chunk.text[state.span.end : body.span.start].strip()
    return body.span.of(chunk.text).isupper() and between.islower() and between.isascii()


def reason(chunk: Chunk, place: Place) -> str:
    """The article's words as a reason: "German Defence Minister"; where they do not show the
    country, what they have to do with it."""
    if place.reader:
        return f"{place.name}: your own addition"
    words = shortened(chunk.span.of(chunk.text))
    if place.kind in PLAIN:
        return words
    shown = place.span.of(chunk.text)
    if words == shown.strip("."):
        return f"{shown}: {relation(place.kind, place.code)}"
    return f"{words} ({shown}: {relation(place.kind, place.code)})"
