"""What somebody is called again by: "the Italian", "the 19-year-old Dane", "the Australian Jack
Dunne"."""

from __future__ import annotations

import re

from attache.countries.claims import Claim, Strength
from attache.countries.places import BODIES, Places
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_FOLK = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})
_BEFORE = re.compile(r"[Tt]he\s+(?:[a-z0-9][\w’'-]*\s+){0,3}")


def called(text: str, entity: Entity, places: Places) -> Claim | None:
    """The nation by which a person is called, where all such mentions agree."""
    if entity.type is not EntityType.PERSON:
        return None
    claims = [
        claim for mention in entity.mentions if (claim := _of(text, mention, places)) is not None
    ]
    return claims[0] if len({claim.code for claim in claims}) == 1 else None


def _of(text: str, mention: Span, places: Places) -> Claim | None:
    opening = _BEFORE.match(text, mention.start, mention.end)
    place = places.at(opening.end()) if opening else None
    if place is None or place.kind not in _FOLK or place.code in BODIES:
        return None
    behind = text[place.span.end : mention.end]
    named = behind[:1].isspace() and behind.split()[0][0].isupper()
    if behind and not (named and len(behind.split()) > 1):
        return None
    words = Span(mention.start, place.span.end)
    return Claim(place.code, Strength.NATIONAL, f"called “{words.of(text)}”", words)
