"""Abbreviations that an article explains itself: the Cape Bank (CB) is no CB of ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from attache.countries.places import Place, Places
from attache.countries.vocabulary import key
from attache.language.terms import TermKind
from attache.model import Span

_SHORT = re.compile(r"\(([A-Z]{2,6})\)")
_CAPITAL = re.compile(r"[A-Z][\w’'-]*")
_COMMON = frozenset({"Commission", "Council", "Alliance", "Union"})
_HALVES = {"North": "North Korea", "South": "South Korea"}
_REACH = 90  # characters before the bracket in which the long form stands


def explained(text: str) -> dict[str, Span]:
    """The abbreviations that stand in brackets behind words whose capitals they are, each with
    the span of these words."""
    found: dict[str, Span] = {}
    for match in _SHORT.finditer(text):
        words = list(_CAPITAL.finditer(text, max(0, match.start() - _REACH), match.start()))
        letters = match.group(1)
        for count in range(len(letters), len(letters) + 3):
            named = words[-count:]
            if letters not in found and _spells("".join(w.group()[0] for w in named), letters):
                found[letters] = Span(named[0].start(), match.start())
    return found


def _spells(capitals: str, letters: str) -> bool:
    """Whether the letters are among the capitals in their order, the first being the first."""
    if capitals[:1] != letters[0]:
        return False
    rest = iter(capitals)
    return all(letter in rest for letter in letters)


def recalled(text: str, places: Iterable[Place]) -> Iterator[Place]:
    """The places, and those that recall a body by the last word of its name: "Commission
    Vice-President N.N." in an article about the European Commission.  A word that ends the names
    of two such bodies recalls none."""
    places = sorted(places, key=lambda place: place.span.start)
    bodies: dict[str, Place] = {}
    for place in places:
        if place.kind is not TermKind.BODY:
            continue
        last = place.span.of(text).split()[-1]
        if last in _COMMON and last != place.span.of(text):
            known = bodies.setdefault(last, place)
            if known.code != place.code:
                return (yield from places)
    yield from places
    found = Places(places)
    yield from _commissioners(text, found)
    for word, body in bodies.items():
        for match in re.finditer(rf"(?<![\w’'-] ){word}(?= [A-Z])|(?<=\b[Tt]he ){word}\b", text):
            span = Span(*match.span())
            if span.start > body.span.end and found.free(span):
                yield replace(body, span=span)


def _commissioners(text: str, places: Places) -> Iterator[Place]:
    """The places of "Commissioner N.N." in an article that names the EU's institutions."""
    bodies = [place for place in places.all if place.code == "EU" and place.kind is TermKind.BODY]
    for match in re.finditer(r"(?<![\w’'-] )\bCommissioner(?= [A-Z])", text) if bodies else ():
        span = Span(*match.span())
        if places.free(span):
            yield replace(bodies[0], span=span, kind=TermKind.TITLE)


def halves(text: str, places: Iterable[Place]) -> Iterator[Place]:
    """The places, and "the North" and "the South" in an article that names North Korea; the South
    only where it names South Korea too."""
    places = list(places)
    named = {place.name: place for place in places if place.name in _HALVES.values()}
    yield from places
    if "North Korea" not in named:
        return
    found = Places(places)
    for match in re.finditer(r"(?<=\b[Tt]he )(?:North|South)\b(?![ -][A-Z])", text):
        place = named.get(_HALVES[match.group()])
        span = Span(*match.span())
        if place is not None and found.free(span):
            yield replace(place, span=span)


def told(text: str, places: Iterable[Place], own: Mapping[str, Span]) -> Iterator[Place]:
    """The places, where an abbreviation of the article's `own` takes the country of its long form,
    or is left out where that names none; our meaning stays where it is the long form."""
    places = list(places)
    found = Places(places if own else ())
    for place in places:
        long = own.get(place.span.of(text))
        if long is None or key(place.name) in key(long.of(text)) or long.of(text).isupper():
            yield place
            continue
        inside = found.first_in(long)
        if inside is not None:
            yield replace(place, code=inside.code)
