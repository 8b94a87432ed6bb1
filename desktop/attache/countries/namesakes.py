"""A surname that stands alone is that of the one person in the article who bears it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attache.countries.claims import Claim
from attache.model import Entity, EntityType

_PARTS = re.compile(r"[\s-]+")


def namesakes(
    entities: Sequence[Entity], known: Mapping[int, Claim]
) -> Iterator[tuple[Entity, Claim]]:
    """The persons with a single name of whom nothing is `known` (claims by id), each with the claim
    of the only other person whose name ends with theirs."""
    bearers: dict[str, list[Entity]] = {}
    for entity in entities:
        parts = _PARTS.split(entity.name)
        if entity.type is EntityType.PERSON and len(parts) > 1:
            bearers.setdefault(parts[-1], []).append(entity)
    for entity in entities:
        if entity.type is not EntityType.PERSON or entity.id in known:
            continue
        same = bearers.get(entity.name, [])
        claim = known.get(same[0].id) if len(same) == 1 else None
        if claim is not None:
            yield entity, claim
