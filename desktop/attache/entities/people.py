"""Names of persons become characters: in full first, then by last or given name."""

from __future__ import annotations

from collections.abc import Sequence

from attache.entities.characters import Cast, Character, title_gender
from attache.entities.names import Name, folded
from attache.entities.roles import Role
from attache.model import EntityType


def _agree(character: Character, gender: str) -> bool:
    return not gender or not character.gender or gender == character.gender


def _same(cast: Cast, character: Character, name: Name, gender: str) -> bool:
    """Whether a full name can be that of a character with the same last name."""
    if not character.given or (
        bool(character.suffix) and bool(name.suffix) and (character.suffix != name.suffix)
    ):
        return not character.given and _agree(character, gender)
    if not cast.same_given(name.keys[0], character.given) or not _agree(character, gender):
        return False
    if len(name.keys) < 3:
        return True  # no letters in the middle, which may be many names' to compare
    return not any(_other_initials(name.keys, words) for words, _ in character.names)


def _other_initials(keys: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether two names have different letters in the middle: George W. and George H.W. Bush."""
    one, other = (
        "".join(
            word.replace(".", "") for word in middle if len(word.rstrip(".")) == 1 or "." in word
        )
        for middle in (keys[1:-1], [folded(word) for word in words[1:-1]])
    )
    return bool(one and other) and not (one.startswith(other) or other.startswith(one))


def _ends(character: Character, keys: tuple[str, ...], gender: str) -> bool:
    """Whether a longer name of theirs ends with these words: "Souza Lima" of Luiz de Souza Lima."""
    count = len(keys)
    return _agree(character, gender) and any(
        len(words) > count and tuple(folded(word) for word in words[-count:]) == keys
        for words, _ in character.names
    )


def _pieces(keys: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with hyphened ones taken apart."""
    return tuple(piece for key in keys for piece in key.split("-"))


def _holding(cast: Cast, keys: tuple[str, ...], gender: str) -> Character | None:
    """The one person whose longer name holds these words, that begin with a particle: "dos Anjos"
    of Joaquim dos Anjos Lima, "Ter Horst" of Ada ter Horst-Mol; nobody where there are several."""
    asked = _pieces(keys)
    last = asked[-1]
    found = {
        id(one): one
        for index in (cast.by_middle, cast.by_last, cast.by_part)
        for one in index.get(last, ())
        if one.given and _agree(one, gender)
        for words, _ in one.names
        if _inside(asked, _pieces([folded(word) for word in words]))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _inside(asked: tuple[str, ...], held: tuple[str, ...]) -> bool:
    count = len(asked)
    return any(held[first : first + count] == asked for first in range(1, len(held) - count + 1))


def full(cast: Cast, name: Name) -> Character:
    """The character that bears this full name; a new one where nobody does yet."""
    gender = title_gender(name, cast.lexicon)
    keys = name.keys
    if keys[0] in cast.lexicon.capital_particles or keys[0] in cast.lexicon.particles:
        holder = _holding(cast, keys, gender)
        if holder is not None:
            cast.name_again(holder, name)
            return holder
    if keys[0] in cast.lexicon.capital_particles and keys[-1] in cast.by_last:
        bearer = short(cast, name, name.sentence)
        if bearer is not None:
            return bearer
    for character in cast.by_last.get(keys[-1], ()):
        if _same(cast, character, name, gender) or _ends(character, keys, gender):
            break
    else:
        turned = [
            one for one in cast.by_given.get(" ".join(keys[:2]), ()) if one.last not in keys[:2]
        ]
        longer = [one for one in turned if len(keys) == 2]
        character = longer[0] if longer else cast.new(EntityType.PERSON)
    character.gender = character.gender or gender
    cast.name_person(character, name)
    return character


def _candidates(cast: Cast, name: Name, gender: str) -> list[Character]:
    keys = name.keys
    if name.honorific in cast.lexicon.given_styles and len(keys) == 1:
        styled = [one for one in cast.by_given.get(keys[0], ()) if _agree(one, gender)]
        if styled:
            return styled
    key = keys[-1]
    found = [one for one in cast.by_last.get(key, ()) if _agree(one, gender)]
    if name.suffix:
        found = [one for one in found if not one.suffix or one.suffix == name.suffix]
    if found:
        return found
    if len(keys) == 1 and not (name.honorific and name.honorific not in cast.lexicon.given_styles):
        given = [one for one in cast.by_given.get(key, ()) if _agree(one, gender)]
        return (
            given
            or _by_nickname(cast, key)
            or _by_middle(cast, key, gender)
            or _by_part(cast, key, gender)
        )
    if len(keys) > 1:
        return []
    return _by_middle(cast, key, gender) or _by_part(cast, key, gender)


def _by_middle(cast: Cast, key: str, gender: str) -> list[Character]:
    """The one person whose name holds the word between others: García of Gabriel García Márquez."""
    found = [one for one in cast.by_middle.get(key, ()) if _agree(one, gender)]
    return found if len(found) == 1 else []


def _by_part(cast: Cast, key: str, gender: str) -> list[Character]:
    """The one person whose double last name holds the word: Hughes of Olive Marsh-Hughes."""
    found = [one for one in cast.by_part.get(key, ()) if _agree(one, gender)]
    return found if len(found) == 1 else []


def _by_nickname(cast: Cast, key: str) -> list[Character]:
    """The one person whose given name this is a short form of; nobody where there are several."""
    sets = sorted(cast.lexicon.nicknames.get(key, ()))
    found = {id(one): one for number in sets for one in cast.by_given.get(f"~{number}", ())}
    return list(found.values()) if len(found) == 1 else []


def nearest(candidates: Sequence[Character], sentence: int) -> Character:
    """Of several with one name the one spoken of in this or the sentence before; else the one who
    bears it mostly alone, else the one mentioned first."""
    near = [one for one in candidates if 0 <= sentence - one.latest <= 1]
    if len(near) == 1:
        return near[0]
    seen = [one for one in candidates if one.latest >= 0] or list(candidates)
    return max(seen, key=lambda one: (one.bare, len(one.mentions)))


def short(cast: Cast, name: Name, sentence: int) -> Character | None:
    """The character meant by a last or given name alone; None where nobody bears it."""
    gender = title_gender(name, cast.lexicon)
    candidates = _candidates(cast, name, gender)
    if not candidates:
        return None
    if len(candidates) > 1 and name.head:
        asked = Role(name.head)
        candidates = [
            one for one in candidates if one.holds(asked, cast.lexicon) is not None
        ] or candidates
    character = candidates[0] if len(candidates) == 1 else nearest(candidates, sentence)
    character.gender = character.gender or gender
    character.bare += 1
    return character
