"""Corrections of entities: two that are one, one that is two, the country of somebody."""

from __future__ import annotations

from dataclasses import replace

from attache.corrections.kinds import OtherEntity, SameEntity, SpeakerCountryIs
from attache.model import Briefing, Country, Entity, Quote, Span

Keyed = dict[Span, Quote]


def _found(briefing: Briefing, mention: Span) -> Entity | None:
    for entity in briefing.entities:
        if mention in entity.mentions:
            return entity
    return None


def _respoken(quote: Quote, entity: Entity) -> Quote:
    """The quote as said by this entity, at the place where it was said."""
    assert quote.speaker is not None
    speaker = replace(
        quote.speaker, name=entity.name, type=entity.type, entity=entity.id, role=entity.role
    )
    return replace(quote, speaker=speaker, country=entity.country, corrected=True)


def with_country(
    briefing: Briefing, keyed: Keyed, correction: SpeakerCountryIs, country: Country | None
) -> tuple[Briefing, Keyed]:
    """An entity's country, for the entity and all of its quotes."""
    entity = _found(briefing, correction.entity)
    if entity is None:
        return briefing, keyed
    entities = tuple(
        replace(each, country=country) if each.id == entity.id else each
        for each in briefing.entities
    )
    quotes = {
        key: replace(quote, country=country, corrected=True)
        if quote.speaker and quote.speaker.entity == entity.id
        else quote
        for key, quote in keyed.items()
    }
    return replace(briefing, entities=entities), quotes


def merged(briefing: Briefing, keyed: Keyed, correction: SameEntity) -> tuple[Briefing, Keyed]:
    """Two entities as one: the first gets the mentions, names and quotes of the other."""
    first = _found(briefing, correction.entity)
    second = _found(briefing, correction.other)
    if first is None or second is None or first.id == second.id:
        return briefing, keyed
    names = dict.fromkeys((*first.aliases, second.name, *second.aliases))
    names.pop(first.name, None)
    whole = replace(
        first,
        mentions=tuple(sorted({*first.mentions, *second.mentions})),
        aliases=tuple(names),
        role=first.role or second.role,
        descriptions=tuple(sorted({*first.descriptions, *second.descriptions})),
        country=first.country or second.country,
    )
    entities = tuple(
        whole if each.id == first.id else each for each in briefing.entities if each.id != second.id
    )
    quotes = {
        key: _respoken(quote, whole)
        if quote.speaker and quote.speaker.entity in {first.id, second.id}
        else quote
        for key, quote in keyed.items()
    }
    return replace(briefing, entities=entities), quotes


def split(briefing: Briefing, keyed: Keyed, correction: OtherEntity) -> tuple[Briefing, Keyed]:
    """One entity as two: the given mentions, and the quotes whose speaker they name, go to a new
    one, called by the longest of them, whose country is open."""
    entity = _found(briefing, correction.entity)
    if entity is None:
        return briefing, keyed
    theirs = tuple(sorted(set(correction.mentions) & set(entity.mentions)))
    rest = tuple(mention for mention in entity.mentions if mention not in theirs)
    if not theirs or not rest:
        return briefing, keyed
    text = briefing.article.text
    names = [mention.of(text) for mention in theirs]
    other = Entity(
        id=max(each.id for each in briefing.entities) + 1,
        name=max(names, key=len),
        type=entity.type,
        mentions=theirs,
        aliases=tuple(dict.fromkeys(names)),
    )
    entities = tuple(
        replace(each, mentions=rest) if each.id == entity.id else each for each in briefing.entities
    )
    quotes = {
        key: _respoken(quote, other) if quote.speaker and quote.speaker.mention in theirs else quote
        for key, quote in keyed.items()
    }
    return replace(briefing, entities=(*entities, other)), quotes
