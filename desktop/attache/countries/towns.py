"""Towns that bear the name of a country or capital, told by the region behind them: "Lebanon,
Pennsylvania"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attache.countries.places import NOUNS
from attache.language.gazetteer import TermMatch
from attache.language.terms import Term, TermKind
from attache.model import Span

_NEXT_PLACE = re.compile(r", ?$")
_THERE = re.compile(
    r"\b(?:in|from|near|outside|across|around|via|visit|visited|visiting|reached|left|leave|"
    r"to|between|throughout|inside|"
    r"(?:mayor|bishop|city|town|village|port|county|university|people|residents?|citizens|streets?|"
    r"outskirts|suburbs?|north|south|east|west|part|parts|centre|center|council) of|"
    r"(?:MP|MPs|MSP|TD|candidate|councillor) for) $",
    re.IGNORECASE,
)
_CIVIC = re.compile(
    r"(?:['’]s?)? (?:city |town |county |district |deputy )?(?:police|mayor|fire|council|"
    r"councillors?|officials?|residents?|voters|prosecutors?|court|judge|magistrates|airport|schools?|hospitals?|"
    r"university|firefighters|authorities|suburbs?|port)\b"
)


def towns_of(text: str, matches: Sequence[TermMatch]) -> dict[int, str]:
    """Where a match is a town of the region behind it ("Lebanon, Pennsylvania"): its start, and
    the region's country."""
    found = {}
    for match, after in pairwise(matches):
        between = text[match.span.end : after.span.start]
        if match.term.kind not in NOUNS or not _NEXT_PLACE.fullmatch(between):
            continue
        regions = [term for term in after.terms if term.kind is TermKind.REGION]
        if regions and regions[0].code not in {match.term.code} | set(match.codes[1:]):
            closed = text[after.span.end : after.span.end + 1] in {"", ",", ".", ")", ";", " "}
            if closed and regions[0].code in {"US", "CA", "AU"}:
                found[match.span.start] = regions[0].code
    return found


def like_a_town(text: str, span: Span) -> bool:
    """Whether a word stands like a town's name: "in Reading", "the mayor of Bath", "Derby police";
    not "for Derby", who may be a club, or "of Orange", who may be a firm."""
    there = _THERE.search(text, max(0, span.start - 24), span.start)
    return there is not None or _CIVIC.match(text, span.end) is not None


def town(match: TermMatch, towns: Mapping[int, str]) -> Term | None:
    """The reading of a match as one of the towns, or None where it is none."""
    code = towns.get(match.span.start)
    if code is None:
        return None
    return Term(match.term.spelling, match.term.name, code, TermKind.CITY)
