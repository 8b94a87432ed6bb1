"""Somebody new, whom a phrase without a name brings in: a person, a group or a body."""

from __future__ import annotations

from attache.entities.characters import Cast, Character
from attache.entities.nominals import Nominal
from attache.model import EntityType


def bodily(nominal: Nominal, cast: Cast) -> bool:
    """Whether the words before a noun for a person make a body of it: "the coast guard"."""
    return bool(cast.lexicon.bodily.get(nominal.role.head, frozenset()) & nominal.role.words)


def made(nominal: Nominal, cast: Cast) -> Character:
    """A new character for a phrase that means nobody known."""
    head, lexicon = nominal.role.head, cast.lexicon
    if nominal.plural:
        kind = EntityType.GROUP
    elif head in lexicon.kinds and (head not in lexicon.people or bodily(nominal, cast)):
        kind = EntityType.ORGANISATION
    else:
        kind = EntityType.UNNAMED
    character = cast.new(kind)
    character.plural = nominal.plural
    cast.add_role(character, nominal.role)
    return character
