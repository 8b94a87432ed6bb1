"""Speakers who are several states at once: "Britain, France and Germany"."""

from __future__ import annotations

import re
from dataclasses import replace

from attache.countries.claims import Claim, Strength, shortened
from attache.countries.naming import name_span
from attache.countries.places import Place, Places
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_LINK = re.compile(
    r"(?:['’]s)?\s*(?:,|,?\s*\band\b|,?\s*&|,?\s*\bas well as\b|,?\s*\balong with\b)\s*"
    r"(?:the\s+|its\s+)?"
)
_INCLUDING = re.compile(r",?\s*(?:including|such as|namely|among them|like|led by)\s+(?:the\s+)?")
_LAST_LINK = re.compile(r"(?:['’]s)?,? and (?:the )?")
# What may stand before a list of speakers; behind a preposition it is a list of others.
_OPENS = re.compile(r"(?:^|[.,:;”\"]\s|\n|\b(?:but|while|as|that|when|though)\s)(?:[Tt]he )?$")
_STATES = frozenset({TermKind.NAME, TermKind.ALIAS, TermKind.ABBREVIATION})
_REACH = 120  # characters behind a name in which its members may be listed


def jointly(text: str, entity: Entity, places: Places, claim: Claim | None) -> Claim | None:
    """The claim with all the states that speak together; the claim itself where it is but one."""
    span = name_span(text, entity)
    if entity.type is EntityType.PERSON or span is None:
        return claim
    members = _members(text, span, places)
    if len(members) < 2:
        members = _listed_before(text, entity, places)
    if len(members) < 2:
        return claim
    codes = tuple(dict.fromkeys(place.code for place in members))
    if len(codes) < 2:
        return claim
    if claim is None and not _fills(text, span, members):
        return None
    if claim is None or claim.code in codes:
        return _together(text, members, codes, claim)
    return replace(claim, joint=tuple(code for code in codes if code != claim.code))


def _fills(text: str, span: Span, members: tuple[Place, ...]) -> bool:
    """Whether a name is the list and nothing else."""
    rest = text[span.start : members[0].span.start] + text[members[-1].span.end : span.end]
    return rest.strip().lower() in {"", "the", "both"}


def _together(
    text: str, members: tuple[Place, ...], codes: tuple[str, ...], claim: Claim | None
) -> Claim | None:
    """Equals: the first named stands for all; where the claim rests on other words than the list,
    the list is none of speakers."""
    where = Span(members[0].span.start, members[-1].span.end)
    if claim is None:
        return Claim(
            codes[0], Strength.SELF, f"speak jointly: {shortened(where.of(text))}", where, codes
        )
    if claim.span is not None and not claim.span.overlaps(where):
        return claim
    why = f"speak jointly: {shortened(where.of(text))}"
    return Claim(codes[0], claim.strength, why, where, codes)


def _members(text: str, span: Span, places: Places) -> tuple[Place, ...]:
    """The places of a list in the name, or in the words right behind it ("including ...")."""
    inside = _run(text, places.within(span))
    if len(inside) > 1:
        return inside
    match = _INCLUDING.search(text, span.start, span.end) or _INCLUDING.match(text, span.end)
    if match is None:
        return ()
    behind = places.within(Span(match.end(), min(len(text), match.end() + _REACH)))
    return _run(text, behind) if behind and behind[0].span.start == match.end() else ()


def _listed_before(text: str, entity: Entity, places: Places) -> tuple[Place, ...]:
    """The places of a list that ends with the entity, where only its last was taken for the
    speaker ("In a statement, Japan, Australia and [India] said ..."); none where the entity also
    stands alone."""
    members: tuple[Place, ...] = ()
    for mention in entity.mentions:
        before = list(places.within(Span(max(0, mention.start - _REACH), mention.end)))
        run = before[-1:] if before and before[-1].span == mention else []
        for place in reversed(before[:-1] if run else []):
            link = _LAST_LINK if len(run) == 1 else _LINK
            if place.kind not in _STATES or not link.fullmatch(
                text, place.span.end, run[0].span.start
            ):
                break
            run.insert(0, place)
        if len(run) < 2 or not _OPENS.search(
            text, max(0, run[0].span.start - 12), run[0].span.start
        ):
            return ()
        members = members or tuple(run)
    return members


def _run(text: str, found: tuple[Place, ...]) -> tuple[Place, ...]:
    """The longest beginning of the places that only commas and "and" part."""
    run = list(found[:1])
    for place in found[1:]:
        if not _LINK.fullmatch(text, run[-1].span.end, place.span.start):
            if len(run) > 1:
                break
            run = [place]
            continue
        run.append(place)
    return tuple(run)
