"""Offices in a sentence that begins with their place: "In Rabat, government spokesman N.N."."""

from __future__ import annotations

import re
from bisect import bisect_right

from attache.countries.claims import PLAIN, Claim, Strength, country, relation, shortened
from attache.countries.home import Home, of_state
from attache.countries.places import BODIES, NOUNS, Place, Places
from attache.language import Document
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Sentence, Span

_FRONT = re.compile(
    r"(?:But |And |Meanwhile,? |Across the (?:border|strait|river) )?[Ii]n "
    r"(?:(?:neighbou?ring|nearby|central|downtown|northern|southern|eastern|western) )?(?:the )?"
)
_SECRETARY = re.compile(r"[a-z]+ secretary$")  # migrant workers secretary
# Whose spokesmen and officials sit where it does.
_ROOTED = frozenset({"ministry", "government", "police", "court", "parliament", "prosecutor"})
_BETWEEN = frozenset({"", ",", ", the", "the", ", a", "a"})


def fronted(document: Document, entity: Entity, places: Places, home: Home | None) -> Claim | None:
    """The weak claim of the place that opens the sentence of an office without country, or None.

    Where the article is about another country, its officials may only be there: then none.
    """
    if entity.type not in {EntityType.PERSON, EntityType.UNNAMED}:
        return None
    for description in entity.descriptions:
        words = description.of(document.text)
        if places.within(description) or not (of_state(words) or _SECRETARY.search(words.strip())):
            continue
        place = _place_before(document, description, places)
        if place is None or place.code in BODIES:
            continue
        rooted = place.kind is TermKind.NAME or not _ROOTED.isdisjoint(words.split())
        if not rooted and _elsewhere(home, place):
            continue
        shown = place.span.of(document.text)
        told = country(place.code) if place.kind in PLAIN else relation(place.kind, place.code)
        why = f"{shortened(words)} (in {shown}: {told})"
        return Claim(place.code, Strength.OFFICE_HOME, why, Span(place.span.start, description.end))
    return None


def _elsewhere(home: Home | None, place: Place) -> bool:
    """Whether the article is about another country, whose officials may be at the place."""
    return home is not None and home.for_offices and home.code != place.code


def abroad(document: Document, entity: Entity, places: Places, home: Home) -> bool:
    """Whether an office stands in a sentence that opens with a place of another country, so that it
    may well not be of the article's own."""
    found = (_place_before(document, span, places) for span in entity.descriptions)
    return any(place is not None and place.code != home.code for place in found)


def _place_before(document: Document, description: Span, places: Places) -> Place | None:
    """The place that opens the sentence, where nothing stands between it and the office, or
    between it and the words in quotation marks that the office has said."""
    number = bisect_right(document.sentences, description.start, key=_start) - 1
    if number < 0:
        return None
    first = document.sentences[number].span.start
    opening = _FRONT.match(document.text, first, description.start)
    place = places.at(opening.end()) if opening else None
    if place is None or place.kind not in NOUNS:
        return None
    between = document.text[place.span.end : description.start].strip()
    return place if between in _BETWEEN else None


def _start(sentence: Sentence) -> int:
    return sentence.span.start
