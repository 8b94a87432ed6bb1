"""American lawmakers as news agencies write them: "Rep. N.N., R-Texas", "Sen. N.N. (D-Mass.)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.countries.claims import Claim, Strength
from attache.model import Entity, Span

_PARTY_AND_STATE = re.compile(
    r",? \(?([RDI][-–‑](?:[A-Z][a-z]+\.?|[A-Z]{2}|[A-Z]\.[A-Z]\.)(?: [A-Z][a-z]+)?)(?=[,;.)]|$)"
)


def congress(text: str, entity: Entity) -> Iterator[Claim]:
    """The claim that party and state behind a person's name make: a lawmaker of the US."""
    for mention in entity.mentions:
        match = _PARTY_AND_STATE.match(text, mention.end)
        if match is not None:
            span = Span(*match.span(1))
            why = f"{span.of(text)}: American lawmaker, by party and state"
            yield Claim("US", Strength.OFFICE, why, span)
            return
