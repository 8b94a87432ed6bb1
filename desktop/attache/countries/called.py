"""What somebody is called again by: "the Italian", "the 19-year-old Dane", "the Australian Jack
Dunne"."""

from __future__ import annotations

import re

from attache.countries.claims import Claim, Strength
from attache.countries.places import BODIES, Places
from attache.language.gazetteer import gazetteer
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_FOLK = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})
_WORD = re.compile(r"\w*")
_MANY = re.compile(r"[Tt]he [A-Z][a-z]+(?:ese|ish|ch|ss) (?:were|are|have)\b")
_BEFORE = re.compile(r"[Tt]he\s+(?:[a-z0-9][\w’'-]*\s+){0,3}")


def called(text: str, entity: Entity, places: Places) -> Claim | None:
    """The nation by which a person is called, where all such mentions agree."""
    if entity.type is not EntityType.PERSON:
        return None
    names = {entity.name, *entity.aliases}
    claims = [
        claim
        for mention in entity.mentions
        if (claim := _of(text, mention, places, names)) is not None
    ]
    return claims[0] if len({claim.code for claim in claims}) == 1 else None


def of_many(text: str, span: Span) -> bool:
    """Whether what looks like one person's nation is a people: "The Faroese were"."""
    return _MANY.match(text, span.start) is not None


def _of(text: str, mention: Span, places: Places, names: set[str]) -> Claim | None:
    if of_many(text, mention):
        return None
    opening = _BEFORE.match(text, mention.start, mention.end)
    if opening is None:
        return None
    place = places.at(opening.end())
    # "The Australian" is a newspaper too, and so no place of its own
    word = _WORD.search(text, opening.end())
    end = place.span.end if place else word.end() if word else opening.end()
    code = place.code if place else _nation(text[opening.end() : end])
    if code is None or code in BODIES or (place is not None and place.kind not in _FOLK):
        return None
    behind = text[end : mention.end].strip()
    if (behind or place is None) and behind not in names:
        return None  # "the French Open champion Luc Perrin"
    words = Span(mention.start, end)
    return Claim(code, Strength.NATIONAL, f"called “{words.of(text)}”", words)


def _nation(word: str) -> str | None:
    strong = (term for term in gazetteer().lookup(word) if not term.weak and term.kind in _FOLK)
    return next((term.code for term in strong), None)
