"""Private persons as newspapers bring them in: "N.N., 41, from Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.countries.claims import Claim, Strength, country, shortened
from attache.countries.places import NOUNS, Places
from attache.model import Entity, EntityType, Span

_AGED = re.compile(r",? \(?\d{1,3}\)?,? (?:from|of) (?:the )?")


def origin(text: str, entity: Entity, places: Places) -> Iterator[Claim]:
    """The claim that a place behind a person's age makes: where they live."""
    if entity.type is not EntityType.PERSON:
        return
    for mention in entity.mentions:
        match = _AGED.match(text, mention.end)
        place = places.at(match.end()) if match else None
        if place is not None and place.kind in NOUNS:
            span = Span(mention.end, place.span.end)
            words = shortened(span.of(text))
            yield Claim(place.code, Strength.RESIDENCE, f"{words}: {country(place.code)}", span)
            return
