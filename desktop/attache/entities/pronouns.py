"""He, she and they: whom they mean."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.passage import Passage
from attache.entities.salience import Salience
from attache.model import EntityType

GENDER = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
PLURAL = frozenset({"they", "them", "their", "themselves"})
NEUTER = frozenset({"it", "its"})
# What a lone name that may be no person's loses, and by how much one must lead to be clearly meant.
_DOUBT, _CLEAR = 25.0, 12.0
# The same where a cue has named it as a source, which persons are more often than bodies.
_SMALL_DOUBT = 8.0
# What one loses whose gender nothing tells, and a body that several would sooner be than it.
_UNTOLD = 8.0
_SUBJECTS = frozenset({"he", "she"})
ALL = frozenset(GENDER) | PLURAL | NEUTER


def fits(word: str, character: Character) -> bool:
    """Whether a pronoun can mean somebody, by gender and number."""
    gender = GENDER.get(word)
    if gender:
        known = bool(character.roles) or character.spoke
        unnamed = character.type is EntityType.UNNAMED and known
        person = (character.type is EntityType.PERSON or unnamed) and not character.plural
        return (person or character.voice or character.maybe) and character.gender in ("", gender)
    if word in PLURAL:
        return character.plural or character.type in (EntityType.GROUP, EntityType.ORGANISATION)
    return character.type is EntityType.ORGANISATION and not character.plural


def _ahead(passage: Passage, index: int) -> int | None:
    """The token behind the comma that ends an opening phrase which holds the pronoun: "In his
    speech, Macron said"; None where the sentence does not begin so."""
    first = passage.first[passage.sentence[index]]
    tokens = passage.tokens
    if tokens[first].tag not in "IGSK" or index - first > 12:
        return None
    for ahead in range(index + 1, min(index + 14, len(tokens))):
        if not passage.same(index, ahead):
            return None
        if tokens[ahead].tag == ",":
            return ahead + 1
    return None


def _fronted(passage: Passage, index: int, salience: Salience, word: str) -> Character | None:
    """The one who alone fits in the clause that opens the sentence: "When I read this to Ada, she
    laughed"."""
    first = passage.first[passage.sentence[index]]
    tokens = passage.tokens
    if index - first < 3 or tokens[index - 1].tag != "," or tokens[first].tag not in "Sq":
        return None
    return salience.only(lambda one: fits(word, one) and bool(one.names) and not one.maybe)


def _doubt(character: Character) -> float:
    return _SMALL_DOUBT if character.spoke else _DOUBT


def _guess(word: str, character: Character) -> float:
    if word in PLURAL:
        return _UNTOLD if character.type is EntityType.ORGANISATION else 0.0
    return _UNTOLD if word in GENDER and not character.gender else 0.0


def antecedent(
    passage: Passage, index: int, salience: Salience, named_at: dict[int, Character]
) -> Character | None:
    """Whom the pronoun at token `index` means: one who fits its gender and number and is most in
    mind; None where nobody fits.  A pronoun in an opening phrase may mean the subject behind it
    (`named_at` gives the character of each token that begins a name)."""
    word = passage.tokens[index].lower
    if word in GENDER:
        ahead = _ahead(passage, index)
        later = named_at.get(ahead) if ahead is not None else None
        if later is not None and fits(word, later):
            return later
    fronted = _fronted(passage, index, salience, word) if word in _SUBJECTS else None
    if fronted is not None:
        return fronted
    ranked = sorted(
        (
            (score - (_doubt(one) if one.maybe else 0.0) - _guess(word, one), one)
            for score, one in salience.ranked(lambda one: fits(word, one))
        ),
        key=lambda pair: -pair[0],
    )
    if not ranked:
        return None
    chosen = ranked[0][1]
    clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= _CLEAR
    if word in GENDER and clear:
        chosen.gender = chosen.gender or GENDER[word]
        if chosen.maybe:
            chosen.type, chosen.maybe = EntityType.PERSON, False
    return chosen
