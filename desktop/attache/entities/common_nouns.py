"""Which named body a common noun means: "the paper", "the league", "the Dublin-based group"."""

from __future__ import annotations

from attache.entities.characters import Cast, Character
from attache.entities.names import folded
from attache.entities.nominals import Nominal
from attache.entities.salience import Salience
from attache.language.gazetteer import gazetteer
from attache.model import EntityType

# Of these kinds are nouns that no body's name stands for: "the letter".
_DOCUMENTS = frozenset({"document"})
# How much a body of no known class must be in mind: as a firm or club, as any other, and where
# the noun may mean a person as well.
_FIRM, _ANY, _FIRST = 40.0, 66.0, 80.0
_FIRMS = frozenset({"company", "charity", "club"})
# Of these kinds there are several in one article, told apart by their field: "the health ministry".
_FIELDS = frozenset({"government", "agency", "court", "force", "body", "school"})
# How many sentences longer a body keeps that bears the noun in its name: "the league".
_NAMESAKE = 4


def named_body(
    nominal: Nominal, cast: Cast, salience: Salience, inside: set[int]
) -> Character | None:
    """The body that a definite phrase means; None where it means none that the article names."""
    found = _of_class(nominal, cast, inside) or _in_mind(nominal, cast, salience, inside)
    if found is not None:
        found.maybe = False
    return found


def recent_body(nominal: Nominal, cast: Cast, salience: Salience) -> Character | None:
    """The body of that class named in this or the last two sentences, or any that the last one put
    forward, for nouns that may mean a person as well: "the broadcaster"."""
    found = _of_class(nominal, cast, set())
    if found is not None and nominal.sentence - found.latest <= 2:
        return found
    first = next(iter(salience.ranked(lambda one: bool(one.names))), None)
    if first is None or first[0] < _FIRST or first[1].type is not EntityType.ORGANISATION:
        return None
    return first[1]


def _of_class(nominal: Nominal, cast: Cast, inside: set[int]) -> Character | None:
    """The body mentioned last that bears the noun in its name, or is of its class."""
    head = nominal.role.head
    kinds = cast.lexicon.kinds.get(head, frozenset())
    namesakes = [(one, _NAMESAKE) for one in cast.by_word.get(head, ())[-30:]]
    classed = [
        (one, 0) for kind in sorted(kinds) for one in cast.by_class.get(kind, ())[-30:]
    ]  # fmt: skip
    found = [
        (one.latest + more, one)
        for one, more in (*namesakes, *classed)
        if one.latest >= 0
        and id(one) not in inside
        and _field(nominal, one, kinds)
        and not _abroad(nominal, one)
    ]
    best = max(found, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None else None


def _field(nominal: Nominal, one: Character, kinds: frozenset[str]) -> bool:
    """Whether the words that narrow the noun do not speak against the body: "the health ministry"
    is no Ministry of Defence."""
    if not nominal.role.words or not kinds & _FIELDS:
        return True
    told = {folded(word) for words, _ in one.names for word in words}
    told |= {word for role in one.roles for word in role.words}
    return bool(nominal.role.words & told)


def _abroad(nominal: Nominal, one: Character) -> bool:
    """Whether a body that we know is of none of the phrase's countries: "China's space agency" is
    not the European one."""
    if not nominal.role.codes:
        return False
    terms = [term for words, _ in one.names for term in gazetteer().lookup(" ".join(words))]
    return bool(terms) and all(term.code not in nominal.role.codes for term in terms)


def _in_mind(
    nominal: Nominal, cast: Cast, salience: Salience, inside: set[int]
) -> Character | None:
    """The named body of no known class that is most in mind: "the Swedish furniture giant"."""
    head, words = nominal.role.head, nominal.role.words | nominal.role.codes
    kinds = cast.lexicon.kinds.get(head, frozenset())
    if kinds <= _DOCUMENTS or (words and kinds & _FIELDS):
        return None

    def fits(one: Character) -> bool:
        named = one.type is EntityType.ORGANISATION and bool(one.names)
        return named and not one.classes and id(one) not in inside

    enough = _FIRM if kinds & _FIRMS else _ANY
    best = next(iter(salience.ranked(fits)), None)
    if best is None or best[0] < enough or not (nominal.subject or kinds & _FIRMS):
        return None
    return best[1]
