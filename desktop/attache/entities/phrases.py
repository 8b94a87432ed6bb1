"""Whom a phrase without a name means: somebody known by their role, or somebody new."""

from __future__ import annotations

from collections.abc import Mapping

from attache.entities.characters import Cast, Character
from attache.entities.common_nouns import named_body, recent_body
from attache.entities.newcomers import bodily, made
from attache.entities.nominals import Nominal
from attache.entities.roles import excluded
from attache.entities.salience import Salience
from attache.entities.spokespeople import voiced
from attache.model import EntityType

_ANYBODY = frozenset(
    {"person", "source", "official", "individual", "insider", "aide", "diplomat", "man", "woman"}
)
# There is but one, who is called so at once.
_UNIQUE = frozenset({"pope", "pontiff"})
# How much somebody must be in mind for "the actor" to mean them although nobody said so.
_IN_MIND, _NEW, _AGAIN = 66.0, 18.0, 22.0


def _known(nominal: Nominal, cast: Cast) -> Character | None:
    """The one whose known role fits best; of equals the latest mentioned."""
    holders = cast.holders(nominal.role, lambda one: one.plural == nominal.plural)
    # Whom the article has not named yet is meant by the very noun only.
    holders = [
        (score, one)
        for score, one in holders
        if (one.latest >= 0 or score >= 1.0) and not _foreign(nominal, one, cast)
    ]
    if not holders:
        return None
    return max(holders, key=lambda pair: (round(pair[0], 1), pair[1].latest))[1]


def _foreign(nominal: Nominal, one: Character, cast: Cast) -> bool:
    """Whether the phrase brings in a country that nobody met so far can be of: "New Zealand's prime
    minister" in an article that had spoken of Samoa's only."""
    codes = nominal.role.codes
    if not codes or one.latest < 0:
        return False
    if any(role.codes for role in one.roles):
        return nominal.owned and _of_other_nation(nominal, one)
    body = nominal.role.head in cast.lexicon.kinds and nominal.role.head not in cast.lexicon.people
    if body and not one.names:
        return True  # "the Togolese government" in an article that spoke of "the government"
    return all(cast.codes.get(code, -1) >= nominal.span.start for code in codes)


def _unnamed_speaker(nominal: Nominal, cast: Cast) -> Character | None:
    """The unnamed source that spoke last: "the person", "the official"."""
    if nominal.role.head not in _ANYBODY:
        return None
    spoke = [
        one for one in cast.everyone[-60:]
        if one.spoke and one.type is EntityType.UNNAMED and not one.plural
    ]  # fmt: skip
    return max(spoke, key=lambda one: one.latest, default=None)


def _one_of_them(nominal: Nominal, cast: Cast) -> Character | None:
    """Of several, the one who has just spoken: "one of them said ... The engineer added"."""
    for one in reversed(cast.everyone[-12:]):
        recent = one.spoke and 0 < nominal.sentence - one.latest <= 2
        if recent and one.type is EntityType.UNNAMED and one.single:
            return one
    return None


def _free(one: Character, cast: Cast) -> bool:
    """Whether nothing said of the person keeps an office from being theirs: a counterpart has the
    same office, an ally may have any."""
    return all(role.head in cast.lexicon.relations for role in one.roles)


def in_mind(nominal: Nominal, cast: Cast, salience: Salience, inside: set[int]) -> Character | None:
    """The person most in mind, where the noun is a subject and could be said of them; none of those
    mentioned `inside` the phrase."""
    head, lexicon = nominal.role.head, cast.lexicon
    if not nominal.subject and not lexicon.calls_again(head):
        return None
    if head in _UNIQUE:
        return None
    gender = lexicon.gender_of(head)
    body = bool(nominal.role.codes) and head in lexicon.kinds

    def fits(one: Character) -> bool:
        if (
            one.type is not EntityType.PERSON
            or one.plural
            or (gender and one.gender not in ("", gender))
            or excluded(head, one.roles, lexicon)
        ):
            return False
        if not nominal.subject and salience.has(one):
            return False  # the object of a sentence is not its subject
        if _of_other_nation(nominal, one) or (body and not _of_nation(nominal, one)):
            return False
        return id(one) not in inside and (
            head not in lexicon.offices or not one.roles or (not inside and _free(one, cast))
        )

    # Who was brought in just now is described again sooner than who is known.
    ranked = [
        (score + (_NEW if nominal.sentence - one.first <= 2 else 0.0), one)
        for score, one in salience.ranked(fits)
        if one.mentions
    ]
    best = max(ranked, key=lambda pair: pair[0], default=None)
    again = lexicon.calls_again(head)
    enough = _IN_MIND - _AGAIN if again else _IN_MIND
    if best is not None and best[0] >= enough:
        return best[1]
    return _protagonist(cast, inside, gender) if again else None


def _of_other_nation(nominal: Nominal, one: Character) -> bool:
    """Whether the phrase tells a nation, and the person has been called by others only: "the
    Japanese teenager" is not whom "the Italian" meant."""
    told = {code for role in one.roles for code in role.codes}
    return bool(nominal.role.codes and told) and told.isdisjoint(nominal.role.codes)


def _of_nation(nominal: Nominal, one: Character) -> bool:
    """Whether somebody has been called by the nation of the phrase."""
    return any(not role.codes.isdisjoint(nominal.role.codes) for role in one.roles)


def _protagonist(cast: Cast, inside: set[int], gender: str) -> Character | None:
    """The person whom the article is about: named far more often so far than anybody else."""
    persons = [
        one
        for one in cast.foremost
        if len(one.mentions) > 3
        and id(one) not in inside
        and (not gender or one.gender in ("", gender))
    ]
    persons.sort(key=lambda one: -len(one.mentions))
    rival = len(persons[1].mentions) if len(persons) > 1 else 0
    return persons[0] if persons and len(persons[0].mentions) >= 2 * rival else None


def _may_be_met(nominal: Nominal, cast: Cast) -> bool:
    """Whether the phrase may call somebody met: what is owned only as an office, and no spokesman
    of somebody ("the prime minister's spokesman")."""
    head, lexicon = nominal.role.head, cast.lexicon
    return not nominal.owned or (head in lexicon.offices and head not in lexicon.spokespersons)


def nominal_character(
    nominal: Nominal, cast: Cast, salience: Salience, at: Mapping[int, Character]
) -> Character | None:
    """The character that the phrase means; phrases inside quotation marks mean nobody new."""
    speaker = voiced(nominal, cast, salience, at)
    if speaker is not None:
        return speaker
    if nominal.bare:
        return None  # "stood down as chancellor" brings in nobody
    if not nominal.definite and not nominal.possessed:
        return None if nominal.quoted else made(nominal, cast)
    known = _known(nominal, cast)
    within = [at[i] for i in range(nominal.first, nominal.head) if i in at]
    inside = {id(one) for one in within}
    owners = {id(one) for one in within if one.type is EntityType.PERSON}
    if known is not None and id(known) in inside:
        known = None
    if known is None and not nominal.plural and not nominal.possessed:
        head, lexicon = nominal.role.head, cast.lexicon
        known = _unnamed_speaker(nominal, cast)
        if known is None and bodily(nominal, cast):
            pass
        elif known is None and head in lexicon.kinds and head not in lexicon.people:
            known = named_body(nominal, cast, salience, inside)
        elif known is None and head in lexicon.kinds:
            known = recent_body(nominal, cast, salience) or in_mind(nominal, cast, salience, owners)
        elif known is None and _may_be_met(nominal, cast):
            known = in_mind(nominal, cast, salience, owners)
            if known is not None and (cast.lexicon.calls_again(head) or nominal.role.codes):
                cast.add_role(known, nominal.role)
            known = known or _one_of_them(nominal, cast)
    if known is None:
        return None if nominal.quoted else made(nominal, cast)
    return known
