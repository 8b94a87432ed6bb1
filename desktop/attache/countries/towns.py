"""Towns that bear the name of a country or capital, told by the region behind them: "Lebanon,
Pennsylvania"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attache.countries.places import NOUNS
from attache.language.gazetteer import TermMatch
from attache.language.terms import Term, TermKind

_NEXT_PLACE = re.compile(r", ?$")


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


def town(match: TermMatch, towns: Mapping[int, str]) -> Term | None:
    """The reading of a match as one of the towns, or None where it is none."""
    code = towns.get(match.span.start)
    if code is None:
        return None
    return Term(match.term.spelling, match.term.name, code, TermKind.CITY)
