"""Offices that our table knows people to have held, so that "the prime minister" finds its holder
in an article that never says who that is."""

from __future__ import annotations

from attache.entities.characters import Cast, Character
from attache.entities.lexicon import Lexicon
from attache.entities.roles import Role
from attache.language.officeholders import offices
from attache.model import EntityType


def _role(office: str, code: str, former: bool, lexicon: Lexicon) -> Role | None:
    words = [word.strip(",").lower() for word in office.split()]
    main = words[: words.index("of")] if "of" in words else words
    heads = [word for word in main if word in lexicon.people]
    if not heads:
        return None
    others = {
        lexicon.spelling.get(word, word)
        for word in words
        if word != heads[-1] and word not in lexicon.plain and word not in ("of", "and", "for")
    }
    return Role(heads[-1], frozenset(others), frozenset({code}), former)


def remember(cast: Cast, date: str | None) -> None:
    """Give all named persons the offices that the table knows, as of the article's ISO `date`: of
    several those held then; without a date, all of them, the past ones as former."""
    for character in cast.everyone:
        if character.type is not EntityType.PERSON or not character.names:
            continue
        name = max((" ".join(words) for words, _ in character.names), key=str.__len__)
        _remember(cast, character, name, date)


def _remember(cast: Cast, character: Character, name: str, date: str | None) -> None:
    held = offices(name)
    current = [one for one in held if (one.held_on(date) if date else not one.end)]
    for one in current or held:
        role = _role(one.office, one.code, one not in current, cast.lexicon)
        if role is not None:
            cast.add_role(character, role)
