"""What we know of the world: who held which office when, by the article's date."""

from __future__ import annotations

import re
from collections.abc import Collection

from attache.countries.claims import Claim, Strength
from attache.language.gazetteer import gazetteer
from attache.language.officeholders import country_of, offices
from attache.model import Entity, EntityType

_STYLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|President|Chancellor|Senator|Sen|Rep|Gov|"
    r"Gen|Prime Minister|Secretary|Pope|King|Queen|Prince)\.? )+"
)
_INITIAL = re.compile(r" [A-Z]\.(?= )")


def known(entity: Entity, date: str | None, nationalities: Collection[str]) -> Claim | None:
    """The office of a person of that name on the article's ISO date, or None.

    `nationalities` are the codes that the article itself gives the person; one that fits none of
    the known offices means a namesake.
    """
    if entity.type is not EntityType.PERSON and not _surname(entity):
        return None
    for name in _spellings(entity.name):
        standing = country_of(name, date)
        if standing is None:
            continue
        theirs = {office.code for office in offices(name)}
        if not theirs.issuperset(nationalities):
            return None
        if standing.held:
            return Claim(standing.code, Strength.HELD, standing.why)
        hint = "not held on the article's day" if date else "no date; all offices known agree"
        return Claim(standing.code, Strength.KNOWN, f"{standing.why} ({hint})")
    return None


def _surname(entity: Entity) -> bool:
    """Whether what was taken for a body is a single word that names none of ours: "Obama's"."""
    alone = entity.type is EntityType.ORGANISATION and " " not in entity.name
    return alone and not gazetteer().lookup(entity.name)


def _spellings(name: str) -> list[str]:
    """The name as it is, without style ("President Duda") and without initials."""
    bare = _STYLE.sub("", name, count=1)
    return list(dict.fromkeys([name, bare, _INITIAL.sub("", bare)]))
