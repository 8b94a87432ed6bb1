"""For which body an unnamed spokesperson speaks: then that body is the source."""

from __future__ import annotations

from collections.abc import Mapping

from attache.entities.characters import Cast, Character
from attache.entities.nominals import Nominal
from attache.entities.salience import Salience
from attache.model import EntityType

_BODIES = frozenset({EntityType.ORGANISATION, EntityType.GROUP})
_FIRMS = frozenset({"company", "charity", "club", "party"})
# How much a body must be in mind for "a spokesman said" to speak for it: the subject of this
# sentence or of the one before.
_IN_MIND = 78.0


def voiced(
    nominal: Nominal, cast: Cast, salience: Salience, at: Mapping[int, Character]
) -> Character | None:
    """The body for which an unnamed spokesperson speaks: one named in the phrase, or the one most
    in mind; None for other phrases, and where the spokesperson is a person's."""
    if nominal.role.head not in cast.lexicon.spokespersons or nominal.plural:
        return None
    inside = [at[i] for i in range(nominal.first, nominal.end) if i != nominal.head and i in at]
    found = next((one for one in inside if one.type in _BODIES), None)
    if found is None and not inside and nominal.end == nominal.head + 1:
        found = _of_kind(nominal, cast, salience)
    if found is not None:
        found.voice = True
        cast.add_role(found, nominal.role)
    return found


def _of_kind(nominal: Nominal, cast: Cast, salience: Salience) -> Character | None:
    """The body most in mind, if the words that narrow the noun only tell what it is: "a company
    spokeswoman"."""
    kinds = cast.lexicon.kinds
    firms = all(kinds.get(word, frozenset()) & _FIRMS for word in nominal.role.words)
    return _foremost(salience) if firms and not nominal.role.codes else None


def _foremost(salience: Salience) -> Character | None:
    best = next(iter(salience.ranked(lambda one: not one.quiet)), None)
    if best is None or best[0] < _IN_MIND:
        return None
    body = best[1].type is EntityType.ORGANISATION and not best[1].plural
    return best[1] if body else None
