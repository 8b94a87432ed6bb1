"""What our tables of countries, bodies and places know of the words of a passage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from attache.language.gazetteer import TermMatch
from attache.language.terms import TermKind, Weak
from attache.model import Span

_STATE = frozenset(
    {TermKind.NAME, TermKind.OFFICIAL, TermKind.ALIAS, TermKind.ABBREVIATION, TermKind.CAPITAL}
)
_LAND = _STATE | {TermKind.HISTORIC, TermKind.CITY, TermKind.REGION}
_FOLK = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})


class Known(NamedTuple):
    """What a term is: `land` a country, capital, city or region, `folk` an adjective or people,
    otherwise a body; `name` its first spelling, `code` of its country, `weak` where its words can
    also be something else."""

    span: Span
    name: str
    code: str
    land: bool
    folk: bool
    weak: bool
    government: bool
    kind: TermKind


def known(terms: Iterable[TermMatch]) -> Mapping[int, Known]:
    """The terms of an article by the code point where they begin."""
    found = {}
    for match in terms:
        term = match.term
        found[match.span.start] = Known(
            match.span, term.name, term.code, term.kind in _LAND, term.kind in _FOLK,
            term.weak not in (Weak.NO, Weak.CONTESTED, Weak.MINOR),
            term.kind in _STATE, term.kind,
        )  # fmt: skip
    return found
