"""The one firm of an article: its country by "the Swiss company", and its boss's by its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attache.countries.claims import Claim, Strength, shortened
from attache.countries.places import BODIES, Places
from attache.countries.vocabulary import singular, vocabulary
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_BOSS = re.compile(
    r"(?:(?:the|its|group|acting|new) )*(?:chief executive(?: officer)?|chief [a-z]+ officer|CEO|"
    r"CFO|chairman|chairwoman|managing director|finance (?:chief|director)|(?:co-)?founder|"
    r"spokes(?:man|woman|person))",
    re.IGNORECASE,
)
_NOUN = re.compile(r" (?:[a-z-]+ )?([a-z-]+)\b")


def firms(
    text: str, entities: Sequence[Entity], places: Places, known: Mapping[int, Claim]
) -> Iterator[tuple[Entity, Claim]]:
    """Claims for the one firm of which nothing is `known` (claims by id), where the article calls
    one "the Swiss company"; then for those whom it calls chief executive without saying of whom,
    where it names one firm alone."""
    named = [entity for entity in entities if _organised(text, entity)]
    told = dict(known)
    unknown = [entity for entity in named if entity.id not in told]
    span = _called(text, places)
    if span is not None and len(unknown) == 1 and unknown[0].mentions[0].start < span.start:
        adjective = places.within(span)[0]
        claim = Claim(adjective.code, Strength.MEMBER, shortened(span.of(text)), span)
        told[unknown[0].id] = claim
        yield unknown[0], claim
    owners = [e for e in named if e.id in told and _firm(e, told[e.id])]
    if len(owners) != 1:
        return
    owner = owners[0]
    for entity in entities:
        boss = next((s for s in entity.descriptions if _BOSS.fullmatch(s.of(text).strip())), None)
        if entity.id not in told and boss is not None and owner.mentions[0].start < boss.start:
            claim = told[owner.id]
            why = f"{shortened(boss.of(text))} of {owner.name}: {claim.why}"
            yield entity, Claim(claim.code, Strength.MEMBER, why, boss)


def _organised(text: str, entity: Entity) -> bool:
    """Whether it is an organisation with a name, be it taken for a person's: "Norsk Kraft, the
    Norwegian utility"."""
    heads = {singular(span.of(text).rpartition(" ")[2]) for span in entity.descriptions}
    firm = entity.type is EntityType.ORGANISATION or not heads.isdisjoint(vocabulary().employers)
    return firm and entity.name[:1].isupper()


def _firm(entity: Entity, claim: Claim) -> bool:
    """Whether an organisation is none of a state: those are what they say themselves."""
    return claim.code not in BODIES and claim.strength < Strength.AIDE


def _called(text: str, places: Places) -> Span | None:
    """Where the article calls a firm "the Swiss company"; None where it calls firms of several
    countries so."""
    found = []
    for place in places.all:
        noun = None
        if place.kind is TermKind.ADJECTIVE:
            noun = _NOUN.match(text, place.span.end)
        if noun is None:
            continue
        firm = singular(noun.group(1)) in vocabulary().employers
        naming = re.match(r",? [A-Z]", text[noun.end() : noun.end() + 3])
        article = text[max(0, place.span.start - 4) : place.span.start]
        if firm and not naming and article.lower() == "the ":
            found.append((place.code, Span(place.span.start, noun.end())))
    return found[0][1] if len({code for code, _ in found}) == 1 else None
