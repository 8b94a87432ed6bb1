"""Which entity is mentioned where: lookups by place."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from attache.model import Entity, EntityType, Span

# How many mentions back a pronoun's name is looked for.
_FAR = 40


class Place(NamedTuple):
    """A mention and the entity it means."""

    span: Span
    entity: Entity


class Mentions:
    """All mentions of an article's entities, in order of the text; of those that begin together
    the longest comes first."""

    __slots__ = ("_entities", "_named", "_places", "_starts")

    def __init__(self, entities: Sequence[Entity]) -> None:
        places = [Place(span, entity) for entity in entities for span in entity.mentions]
        places.sort(key=lambda place: (place.span.start, -place.span.end, place.entity.id))
        self._places = places
        self._named: dict[int, Span] = {}
        self._entities = {entity.id: entity for entity in entities}
        self._starts = [place.span.start for place in places]

    def entity(self, number: int) -> Entity | None:
        """The entity with that id, if there is one."""
        return self._entities.get(number)

    def within(self, span: Span) -> Iterable[Place]:
        """The mentions that begin inside `span`."""
        for index in range(bisect_left(self._starts, span.start), len(self._places)):
            if self._starts[index] >= span.end:
                return
            yield self._places[index]

    def foremost(self, end: int) -> Entity | None:
        """The person mentioned most often among the last mentions before `end`."""
        index = bisect_left(self._starts, end)
        persons = [
            place.entity
            for place in self._places[max(0, index - _FAR) : index]
            if place.entity.type is EntityType.PERSON
        ]
        counts = Counter(entity.id for entity in persons)
        return max(persons, key=lambda entity: counts[entity.id], default=None)

    def named_by(self, source: Span) -> Place | None:
        """The mention that a source's noun phrase is: the first in it, the longest of several."""
        return next(iter(self.within(source)), None)

    def chain(self, entity: Entity, mention: Span, text: str) -> tuple[Span, ...]:
        """The way from a mention to the one that names its entity in full: the mention, the last
        one before it that holds a word of the name, and the full name; each once."""
        full = self._named.get(entity.id)
        if full is None:
            full = next((span for span in entity.mentions if entity.name in span.of(text)), mention)
            self._named[entity.id] = full
        unnamed = entity.type is EntityType.UNNAMED and mention == full
        if unnamed or entity.name in mention.of(text):
            return (mention,)
        index = bisect_left(entity.mentions, mention)
        before = [
            span
            for span in reversed(entity.mentions[max(0, index - _FAR) : index])
            if any(word in entity.name for word in span.of(text).split() if word[0].isupper())
        ]
        return tuple(dict.fromkeys((mention, *before[:1], full)))
