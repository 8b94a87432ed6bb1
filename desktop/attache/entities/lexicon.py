"""The words by which persons, bodies and their roles are known: the tables of ``data/``."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from attache import assets
from attache.entities.persons import PersonNouns, head_of

MALE, FEMALE, UNKNOWN = "m", "f", ""


class Lexicon(NamedTuple):
    """All word lists of the room, in lower case; genders are "m", "f" or "" (not told).

    `honorifics` go before a name and say little ("Mr", "Sir"); after those of `given_styles` the
    given name may stand alone.  `ranks` go before a name and say what its bearer is, `upper_ranks`
    those written in capitals ("DS"), `weak_ranks` those that are words of other names as well;
    `styles` are ranks that a last name goes with ("Colonel Marsh");
    `describing` words only describe who is named behind them ("Former").  `people` are nouns for
    one person, `offices` those of them that only one person holds, `again` those that mostly mean
    somebody known, `groups` nouns for several persons.
    `heads` make the name of a body, `places` (last) and `place_openers` (first) that of a place,
    `things` that of neither.  `kinds` gives, for a body's common noun ("paper"), the classes it can
    be of, `classes` those that a word of its name tells; `same` the numbers of the sets of role
    nouns that can name one person; `bodily` the words before a noun of persons that make a body of
    it ("coast" guard), `exclusive` the numbers of the sets of which nobody is two.
    """

    honorifics: dict[str, str]
    given_styles: frozenset[str]
    ranks: frozenset[str]
    upper_ranks: frozenset[str]
    weak_ranks: frozenset[str]
    styles: frozenset[str]
    describing: frozenset[str]
    people: PersonNouns
    offices: frozenset[str]
    again: frozenset[str]
    groups: frozenset[str]
    gender: dict[str, str]
    particles: frozenset[str]
    capital_particles: frozenset[str]
    suffixes: frozenset[str]
    family_first: frozenset[str]
    nicknames: dict[str, frozenset[int]]
    heads: frozenset[str]
    places: frozenset[str]
    place_openers: frozenset[str]
    things: frozenset[str]
    kinds: dict[str, frozenset[str]]
    classes: dict[str, frozenset[str]]
    documents: frozenset[str]
    plain: frozenset[str]
    telling: frozenset[str]
    spokespersons: frozenset[str]
    relations: frozenset[str]
    steps: frozenset[str]
    many: frozenset[str]
    past: frozenset[str]
    also_last_names: frozenset[str]
    same: dict[str, frozenset[int]]
    bodily: dict[str, frozenset[str]]
    exclusive: dict[str, frozenset[int]]
    spelling: dict[str, str]
    given: dict[str, str]

    def gender_of(self, noun: str) -> str:
        """The gender that a noun for a person tells."""
        return self.gender.get(noun) or self.gender.get(head_of(noun), "")

    def calls_again(self, noun: str) -> bool:
        """Whether a noun mostly calls somebody again: "the actor", "the 44-year-old"."""
        return noun in self.again or noun.endswith("-old") or "-of-" in noun


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _genders(titles: dict[str, Any]) -> dict[str, str]:
    found = dict.fromkeys(titles["rank"]["male"].split(), MALE)
    found.update(dict.fromkeys(titles["rank"]["female"].split(), FEMALE))
    return found


def _numbered(sets: list[str]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, names in enumerate(sets):
        for name in names.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def _kinds(organisation: dict[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in organisation.items():
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _honorifics(data: dict[str, str]) -> dict[str, str]:
    genders = (("male", MALE), ("female", FEMALE), ("either", UNKNOWN))
    return {word: gender for key, gender in genders for word in data[key].split()}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The tables, loaded once."""
    titles = assets.toml("data", "titles.toml")
    roles = assets.toml("data", "roles.toml")
    bodies = assets.toml("data", "organisations.toml")
    names = assets.toml("data", "given_names.toml")
    given = {
        name: gender
        for key, gender in (("either", UNKNOWN), ("female", FEMALE), ("male", MALE))
        for name in names[key].split()
    }
    kinds = _kinds(roles["organisation"])
    return Lexicon(
        honorifics=_honorifics(titles["honorific"]),
        given_styles=_set(titles["honorific"]["given"]),
        ranks=_set(titles["rank"]["words"]),
        upper_ranks=_set(titles["rank"]["upper"]),
        weak_ranks=_set(titles["rank"]["weak"]),
        styles=_set(titles["rank"]["styles"]),
        describing=_set(titles["describing"]["words"]),
        people=PersonNouns(
            _set(roles["person"]["general"])
            | _set(roles["person"]["office"])
            | _set(titles["rank"]["words"])
        ),
        offices=_set(roles["person"]["office"]),
        again=_set(roles["person"]["again"]),
        groups=_set(roles["group"]["words"]),
        gender=_genders(titles),
        particles=_set(titles["particle"]["lower"]),
        capital_particles=_set(titles["particle"]["upper"]),
        suffixes=_set(titles["suffix"]["words"]),
        family_first=_set(titles["family"]["first"]),
        nicknames=_numbered(titles["nicknames"]["sets"]),
        heads=_set(bodies["head"]["words"]),
        places=_set(bodies["place"]["words"]),
        place_openers=_set(bodies["place"]["before"]),
        things=_set(bodies["thing"]["words"]),
        kinds=kinds,
        classes=_kinds(bodies["class"]),
        documents=_set(roles["organisation"]["document"]),
        plain=_set(roles["modifier"]["plain"]),
        telling=_set(roles["modifier"]["telling"]),
        spokespersons=_set(roles["spokesperson"]["words"]),
        relations=_set(roles["relation"]["words"]),
        steps=_set(roles["small"]["steps"]),
        many=_set(roles["small"]["many"]),
        past=_set(roles["small"]["past"]),
        also_last_names=_set(bodies["head"]["also_last_names"]),
        same=_numbered(roles["same"]["sets"]),
        exclusive=_numbered(roles["exclusive"]["sets"]),
        bodily={noun: _set(words) for noun, words in roles["bodily"].items()},
        spelling=dict(roles["spelling"]),
        given=given,
    )
