"""Whether an article tells enough of somebody to list them."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.lexicon import Lexicon
from attache.language.officeholders import offices
from attache.model import EntityType


def is_told(one: Character, lexicon: Lexicon) -> bool:
    """Whether a character belongs to the entities: it speaks, or it is named, and not only taken
    for a person because two unknown words have capitals ("Twin Peaks"), or for somebody because
    one has ("Akure")."""
    if one.spoke or not one.names:
        return one.spoke
    if one.type is EntityType.PERSON:
        return _is_person(one, lexicon)
    return not one.maybe or bool(one.roles) or len(one.mentions) > len(one.names)


def _is_person(one: Character, lexicon: Lexicon) -> bool:
    if one.roles or one.gender or one.bare or len(one.mentions) > len(one.names):
        return True
    return one.acts or any(_looks_so(words, lexicon) for words, _ in one.names)


def _looks_so(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a name begins with a given name or an initial, or has a particle inside."""
    first = words[0].lower()
    if (
        first in lexicon.given
        or first in lexicon.family_first
        or words[-1].lower() in lexicon.given
    ):
        return True
    inside = any(word in lexicon.particles or len(word.rstrip(".")) == 1 for word in words[:-1])
    return inside or bool(offices(" ".join(words)))
