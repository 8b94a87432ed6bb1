"""For which body somebody speaks, as their title or apposition says: "a spokesman for Siemens"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attache.entities.characters import Character
from attache.entities.lexicon import Lexicon
from attache.entities.roles import Role
from attache.model import EntityType, Span


def affiliate(characters: Sequence[Character], lexicon: Lexicon) -> None:
    """Give each named person as owner the body that a role of theirs names, a spokesperson's first;
    "former" roles count for nothing."""
    bodies = [
        (span, one)
        for one in characters
        if one.type is EntityType.ORGANISATION and one.names
        for _, span in one.names
    ]
    bodies.sort(key=lambda pair: pair[0])
    starts = [span.start for span, _ in bodies]
    for person in characters:
        if person.type is not EntityType.PERSON or person.owner is not None:
            continue
        roles = sorted(person.roles, key=lambda role: role.head not in lexicon.spokespersons)
        person.owner = next(
            (owner for role in roles if (owner := _named_in(role, bodies, starts))), None
        )


def _named_in(
    role: Role, bodies: Sequence[tuple[Span, Character]], starts: Sequence[int]
) -> Character | None:
    """The last body that the words of a role name."""
    if role.span is None or role.former:
        return None
    first = bisect_left(starts, role.span.start)
    found = None
    for index in range(first, len(bodies)):
        span, body = bodies[index]
        if span.start >= role.span.end:
            break
        found = body if role.span.covers(span) else found
    return found
