"""Whose office it is where the article does not repeat it: "Its chairman", "The ministry's
spokesman", "a spokesman"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attache.countries.claims import PLAIN, Claim, Strength, relation, shortened
from attache.countries.places import BODIES, Place, Places
from attache.countries.subjects import Subject, Subjects
from attache.countries.vocabulary import singular, vocabulary
from attache.language import Document
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_ITS = re.compile(r"(?:[Ii]ts|[Tt]heir) ")
_VOICE = re.compile(r"[Aa] spokes(?:man|woman|person)")
_THE = re.compile(r"(?:[Tt]he )?([a-z]+)['’]s (?=[a-z])")
_COMPOUND = re.compile(
    r"(?:[Tt]he )?([A-Za-z][a-z]+) (?:spokes(?:man|woman|person)|president|chief|chairman|"
    r"chairwoman|head|director|commander)"
)
_TOWNS = frozenset({"city", "town", "village"})
_SETTLED = frozenset({TermKind.CITY, TermKind.CAPITAL})
_NEAR = 700  # characters before an office in which its town is named
_FAR = 4000  # characters back to where a body is named
_NAMED = frozenset({TermKind.NAME, TermKind.ABBREVIATION, TermKind.BODY, TermKind.ALIAS})


class Owners:
    """To whom the offices of an article belong that name their owner by a pronoun or noun."""

    __slots__ = ("_entities", "_found", "_places", "_subjects", "_text")

    def __init__(self, document: Document, entities: Sequence[Entity], places: Places) -> None:
        self._text, self._places = document.text, places
        self._subjects = Subjects(document, entities, places)
        self._entities = {entity.id: entity for entity in entities}
        self._found = {entity.id: tuple(self._owned(entity)) for entity in entities}

    def told(self, entity: Entity) -> frozenset[Span]:
        """The descriptions of an entity whose owner is found."""
        return frozenset(span for span, _ in self._found[entity.id])

    def claims(self, entity: Entity, known: Mapping[int, Claim]) -> Iterator[Claim]:
        """The claims of the owners' countries (`known`, by id of entity)."""
        for span, owner in self._found[entity.id]:
            words = shortened(span.of(self._text))
            if owner.place is not None:
                code, why = owner.place.code, f"{words} ({_bond(owner)})"
                yield Claim(code, self._weight(entity, code, span), why, span)
            claim = known.get(owner.entity) if owner.entity is not None else None
            if claim is not None and claim.strength >= Strength.RESIDENCE:
                name = self._entities[owner.entity].name if owner.entity is not None else ""
                bond = "speaks for " + (name if name in claim.why else f"{name}: {claim.why}")
                yield Claim(claim.code, Strength.AIDE, f"{words} ({bond})", span)

    def _weight(self, entity: Entity, code: str, span: Span) -> Strength:
        """An office of a body comes before what its holder is at home: "[the EU mission's] leader,
        the Spanish MEP N.N."."""
        if self._places.within(span):  # "Its Indian chairman": that is what the holder is
            return Strength.SELF
        others = [each.of(self._text) for each in entity.descriptions if each != span]
        heads = {singular(words.split()[-1]) for words in others if words.split()}
        at_home = bool(heads) and heads <= vocabulary().members
        return Strength.SELF if code in BODIES and at_home else Strength.AIDE

    def _owned(self, entity: Entity) -> Iterator[tuple[Span, Subject]]:
        if entity.type not in {EntityType.PERSON, EntityType.UNNAMED}:
            return
        for span in entity.descriptions:
            own = _ITS.match(span.of(self._text).strip())
            if own is None and self._names_owner(span):
                continue
            owner = self._owner(entity, span)
            if owner is not None:
                yield span, owner

    def _names_owner(self, span: Span) -> bool:
        """Whether a description has the word for its owner in it; a place behind "in" is none."""
        text = self._text
        return any(
            text[max(0, place.span.start - 4) : place.span.start] != " in "
            for place in self._places.within(span)
        )

    def _owner(self, entity: Entity, span: Span) -> Subject | None:
        words = span.of(self._text).strip()
        if not vocabulary().kin.isdisjoint(words.lower().split()):
            return None
        if _ITS.match(words) or _VOICE.fullmatch(words):
            owner = self._subjects.before(span.start, entity.id)
            place = owner.place if owner else None
            people = place is not None and place.kind is TermKind.ADJECTIVE  # "The Dutch were"
            return owner if people or not words.lower().startswith("their") else None
        named = _THE.match(words)
        if named is None:
            compound = _COMPOUND.fullmatch(words)
            noun = compound.group(1).lower() if compound else ""
            return self._latest(noun, span.start) if noun in vocabulary().organs else None
        noun = named.group(1)
        if noun in _TOWNS:
            return self._settlement(span.start)
        stand_in = self._stand_in(noun, span.start)
        if stand_in is not None:
            return stand_in
        if noun not in vocabulary().organs | vocabulary().employers | vocabulary().collectives:
            return None
        found = self._latest(noun, span.start)
        if found is None and noun in vocabulary().employers:
            found = self._subjects.before(span.start, entity.id)
        return found

    def _settlement(self, start: int) -> Subject | None:
        """The town named last before an office."""
        near = self._places.within(Span(max(0, start - _NEAR), start))
        towns = [place for place in near if place.kind in _SETTLED and place.code not in BODIES]
        return Subject(towns[-1].span, place=towns[-1]) if towns else None

    def _stand_in(self, noun: str, start: int) -> Subject | None:
        """The body that is called so in an article that names but one such: "the alliance"."""
        called = {pair.partition(":")[2] for pair in vocabulary().called if pair.startswith(noun)}
        named = [
            place
            for place in self._places.within(Span(max(0, start - _FAR), start))
            if place.code in called and place.kind in _NAMED
        ]
        if len({place.code for place in named}) != 1:
            return None
        return Subject(named[-1].span, place=named[-1])

    def _latest(self, noun: str, start: int) -> Subject | None:
        """The owner of the very noun, where it stands with one before: "China's foreign
        [ministry]"; where the article tells several, none."""
        found: dict[str, Place] = {}
        before = self._text[max(0, start - _FAR) : start]
        for match in re.finditer(rf"(?i)\b{noun}\b", before):
            first = start - len(before) + match.start()
            place = self._with_noun(Span(first, first + len(noun)))
            if place is not None:
                found[place.code] = place
        if len(found) != 1:
            return None
        place = next(iter(found.values()))
        return Subject(place.span, place=place)

    def _with_noun(self, noun: Span) -> Place | None:
        near = self._places.within(Span(max(0, noun.start - 60), noun.end + 40))
        for place in reversed(near):
            if place.span.covers(noun):
                return place
            between = self._text[place.span.end : noun.start]
            if place.span.end <= noun.start and re.fullmatch(
                r"(?:['’]s?)?(?: [a-z-]+){0,3} ", between
            ):
                return place
        return None


def _bond(owner: Subject) -> str:
    place = owner.place
    assert place is not None
    bare = place.kind in PLAIN or place.code in BODIES
    return (
        f"speaks for {place.name}"
        if bare
        else (f"speaks for {place.name}: {relation(place.kind, place.code)}")
    )
