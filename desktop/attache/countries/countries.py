"""The country or body that each entity speaks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attache.countries.additions import Additions, added
from attache.countries.around import around
from attache.countries.bonds import Bonds
from attache.countries.called import called, of_many
from attache.countries.claims import Claim, Strength, best
from attache.countries.congress import congress
from attache.countries.everyday import like_a_place
from attache.countries.firms import firms
from attache.countries.fronted import abroad, fronted
from attache.countries.home import at_home, home
from attache.countries.homonyms import places
from attache.countries.joint import jointly
from attache.countries.namesakes import namesakes
from attache.countries.naming import named, names_of
from attache.countries.offices import known
from attache.countries.origins import origin
from attache.countries.owners import Owners
from attache.countries.phrases import described
from attache.countries.places import BODIES, Places
from attache.countries.vocabulary import key
from attache.language import Document
from attache.language.gazetteer import country_name
from attache.model import Country, Entity, EntityType

_ROUNDS = 3  # the spokesman of an adviser of a minister


def countries(
    document: Document, entities: Sequence[Entity], *, additions: Additions | None = None
) -> tuple[Entity, ...]:
    """The same entities, each with the country it speaks for, or None where the article and our
    tables do not tell it.

    The reader's `additions` come first; then what the article says of the speaker, by the order of
    `claims.Strength`; world knowledge by the date of the article's source; last the country that
    the article is about.
    """
    reader = additions or Additions()
    found = _Answers(document, entities, reader)
    told = ((entity, found.country(entity)) for entity in entities)
    return tuple(
        entity if country == entity.country else replace(entity, country=country)
        for entity, country in told
    )


class _Answers:
    """The best claim for each entity of one article."""

    def __init__(self, document: Document, entities: Sequence[Entity], reader: Additions) -> None:
        self._text = document.text
        self._reader = reader
        self._date = document.article.source.date
        self._names = {
            entity.id: tuple(names_of(self._text, entity))
            for entity in entities
            if entity.type in {EntityType.PERSON, EntityType.ORGANISATION}
        }
        self._places = self._found_places(document, entities)
        self._best: dict[int, Claim] = {}
        entities = [self._seen(entity) for entity in entities]
        self._owners = Owners(document, entities, self._places)
        for entity in entities:
            self._keep(entity, best(self._stated(entity)))
        bonds = Bonds(self._text, entities)
        self._follow(bonds, entities)
        for entity, claim in list(firms(self._text, entities, self._places, self._best)):
            self._keep(entity, claim)
        self._go_home(document, entities)
        self._follow(bonds, entities)
        for entity, claim in list(namesakes(entities, self._best)):
            self._keep(entity, claim)

    def country(self, entity: Entity) -> Country | None:
        """The answer for an entity, as the rest of the program sees it."""
        claim = jointly(self._text, entity, self._places, self._best.get(entity.id))
        if claim is None:
            return None
        return Country(claim.code, country_name(claim.code), claim.why, claim.span, claim.joint)

    def _keep(self, entity: Entity, claim: Claim | None) -> None:
        kept = self._best.get(entity.id)
        if claim is not None and (kept is None or claim.strength > kept.strength):
            self._best[entity.id] = claim

    def _found_places(self, document: Document, entities: Sequence[Entity]) -> Places:
        names = sorted(
            name
            for entity in entities
            if entity.type is EntityType.PERSON
            for name in self._names[entity.id]
            if not like_a_place(self._text, name)
        )
        found = places(self._text, document.terms, names)
        return added(self._text, found, self._reader) if self._reader.terms else found

    def _seen(self, entity: Entity) -> Entity:
        """The entity with its descriptions whole, and with those that stand beside its name."""
        names = self._names.get(entity.id)
        if names is None:
            return entity
        seen = around(self._text, names, entity.descriptions, self._places)
        return entity if seen == entity.descriptions else replace(entity, descriptions=seen)

    def _stated(self, entity: Entity) -> list[Claim]:
        """The reader's word, the article's, and what we know of the person."""
        claims = list(named(self._text, entity, self._places))
        for name in (entity.name, *entity.aliases):
            code = self._reader.people.get(key(name))
            if code:
                claims.append(Claim(code, Strength.READER, f"{name}: your own addition"))
        for span in entity.descriptions:
            if of_many(self._text, span):
                continue
            claims.extend(described(self._text, span, self._places))
        if (nation := called(self._text, entity, self._places)) is not None:
            claims.append(nation)
        claims.extend(congress(self._text, entity))
        claims.extend(origin(self._text, entity, self._places))
        nationalities = {c.code for c in claims if c.strength is Strength.NATIONAL}
        office = known(entity, self._date, nationalities)
        return claims if office is None else [*claims, office]

    def _follow(self, bonds: Bonds, entities: Sequence[Entity]) -> None:
        """Hand the countries on to those who speak for others."""
        for _ in range(_ROUNDS):
            before = dict(self._best)
            for entity in entities:
                owned = self._owners.told(entity)
                others = (c for c in bonds.claims(entity, before) if c.span not in owned)
                self._keep(entity, best((*self._owners.claims(entity, before), *others)))
            if before == self._best:
                return

    def _go_home(self, document: Document, entities: Sequence[Entity]) -> None:
        certain = [claim for claim in self._best.values() if claim.strength >= Strength.KNOWN]
        own = home(document, self._places, certain)
        for entity in entities:
            if entity.id not in self._best:
                self._keep(entity, fronted(document, entity, self._places, own))
        if own is None:
            return
        for entity in entities:
            known = self._best.get(entity.id)
            claim = (
                at_home(self._text, entity, own)
                if (known is None and not abroad(document, entity, self._places, own))
                or (known is not None and self._doubted(known))
                else None
            )
            if claim is not None and (known is None or claim.strength is Strength.OFFICE_HOME):
                self._best[entity.id] = claim

    def _doubted(self, claim: Claim) -> bool:
        """Whether it may be of another time: a body's office, for an article without a date."""
        undated = claim.strength is Strength.KNOWN and self._date is None
        return undated and claim.code in BODIES
