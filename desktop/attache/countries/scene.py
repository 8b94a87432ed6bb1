"""Where an article is set: the country of its dateline, of the organ that acts first, or of the
town where it happened."""

from __future__ import annotations

import re

from attache.countries.places import BODIES, ORGANS, Place, Places
from attache.language import Document
from attache.language.terms import TermKind
from attache.model import Span

_MEETINGS = (
    "visit",
    " trip",
    "travel",
    " flew",
    "arriv",
    "talks",
    "meeting",
    "summit",
    "conference",
)
_VISITED = re.compile(
    r"\b(?:visit(?:ing|ed|s)?|trip|travel\w*|flew|arriv\w+|talks|speaking|spoke|meeting|summit|"
    r"conference|met|said|reporters)(?: (?:to|in|at))? (?:the )?$"
)
_VISITS = (
    *("visit", "trip", "travel", "flew", "arriv", "talks", "speaking", "spoke", "meeting"),
    *("summit", "conference", "met", "said", "reporters"),
)
_DATELINE = re.compile(r"[A-Z][^.“”\"\n]{2,50}?(?: (?:—|–|-)+ |: )")
_THE = re.compile(r"(?:[Tt]he|[Aa]n?) ")
_ORGAN = re.compile(
    r"(?:['’]s)? (?:[a-z-]+ )?(?:courts?|government|parliament|cabinet|ministry|police|prosecutors|"
    r"army|lawmakers|voters|authorities|council|judges?)\b"
)
_TOWN = re.compile(r" (?:[a-z]+ )?(?:town|city|village|region|province|district|port|valley)\b")


def acting(document: Document, places: Places) -> tuple[frozenset[str], str]:
    """The countries that the dateline names, and the one whose organ the first words of the body
    are ("A Polish court jailed"), or ""; a report of a visit or meeting has no scene."""
    body = next((block.span for block in document.article.blocks if block.is_body), None)
    if body is None or any(word in body.of(document.text).lower() for word in _MEETINGS):
        return frozenset(), ""
    line = _DATELINE.match(document.text, body.start)
    named = places.within(Span(body.start, line.end())) if line else ()
    line_codes = frozenset(p.code for p in named if p.kind is TermKind.NAME)
    start = line.end() if line else body.start
    article = _THE.match(document.text, start)
    place = places.at(article.end() if article else start)
    if place is None or place.code in BODIES:
        return line_codes, ""
    organ = place.kind in ORGANS or _ORGAN.match(document.text, place.span.end) is not None
    return line_codes, place.code if organ else ""


def set_there(text: str, place: Place) -> bool:
    """Whether something happened "in the Slovenian spa town", and is no visit."""
    noun = _TOWN.match(text, place.span.end)
    before = text[max(0, place.span.start - 200) : place.span.start].lower()
    return (
        place.kind is TermKind.ADJECTIVE
        and noun is not None
        and before.endswith((" in the ", " in a ", " near the "))
        and not any(word in before for word in (*_MEETINGS, " said "))
    )


def visited(before: str) -> bool:
    """Whether the words before a place make it that of a visit; most are none, and told quickly."""
    near = before.lower().split()[-3:]
    return any(word.startswith(_VISITS) for word in near) and _VISITED.search(before) is not None
