"""Names of bodies become characters: full name, short name and abbreviation as one."""

from __future__ import annotations

from collections.abc import Mapping

from attache.entities.characters import Cast, Character
from attache.entities.names import Name, folded
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.language.terms import TermKind
from attache.model import EntityType

# The classes of the bodies in our tables, so that "the broadcaster" finds ITV.
_CLASSES = {
    TermKind.MEDIA: "paper", TermKind.COMPANY: "company", TermKind.PARTY: "party",
    TermKind.MINISTRY: "government", TermKind.GOVERNMENT: "government", TermKind.SEAT: "government",
    TermKind.COURT: "court", TermKind.FORCE: "force", TermKind.AGENCY: "agency",
    TermKind.LEGISLATURE: "body", TermKind.BODY: "body", TermKind.GROUP: "charity",
    TermKind.BANK: "agency",
}  # fmt: skip
# A firm's legal form, which its name may go without.
_FORMS = frozenset(
    {
        *("ag", "inc", "ltd", "limited", "plc", "llc", "llp", "corp", "corporation", "co", "gmbh"),
        *("sa", "nv", "bv", "kk", "oyj", "teo", "bhd", "pty", "company", "se"),
    }
)
_SMALL = frozenset({"of", "the", "and", "for", "&", "on", "in"})


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    keys = tuple(folded(word) for word in words)
    while len(keys) > 1 and keys[-1] in _FORMS:
        keys = keys[:-1]
    return keys[1:] if len(keys) > 1 and keys[0] == "the" else keys


def abbreviations(words: tuple[str, ...]) -> set[str]:
    """The abbreviations that the words of a name suggest: with and without its small words."""
    if len(words) < 2:
        return set()
    every = "".join(word[0] for word in words)
    main = "".join(word[0] for word in words if word.lower() not in _SMALL)
    return {letters.casefold() for letters in (every, main) if len(letters) > 1}


def _index(cast: Cast, character: Character, keys: tuple[str, ...]) -> None:
    cast.bodies.setdefault(keys, character)
    for word in keys:
        if len(word) > 3:
            here = cast.by_word.setdefault(word, [])
            if character not in here[-4:]:
                here.append(character)
        for kind in sorted(cast.lexicon.classes.get(word, ())):
            classify(cast, character, kind)


def classify(cast: Cast, character: Character, kind: str) -> None:
    """Take down that a body is of a class ("paper"), so that "the paper" can mean it."""
    if kind not in character.classes:
        character.classes.add(kind)
        cast.by_class.setdefault(kind, []).append(character)


def body(cast: Cast, passage: Passage, name: Name, terms: Mapping[int, Known]) -> Character:
    """The character of a body's name; a new one where it is new.

    The same by its words, by our tables (EU, European Union), as an abbreviation of a name met
    before, or one in brackets behind it.
    """
    keys = _key(name.words)
    term = terms.get(name.span.start)
    known = (
        ("", term.name)
        if term is not None and term.span.end >= name.span.end and not term.land
        else None
    )
    found = cast.bodies.get(keys) or (cast.bodies.get(known) if known else None)
    if found is None and name.words[0].isupper() and len(keys) == 1:
        found = cast.bodies.get(("", "", keys[0]))
    if found is None and len(keys) == 1:
        found = cast.bodies.get(("", "", "", keys[0]))
    if found is None and name.article and len(keys) == 1 and keys[0] in cast.lexicon.heads:
        found = _namesake(cast, keys[0])
    if found is None:
        found = _before_bracket(cast, passage, name)
    if found is None:
        found = cast.new(EntityType.ORGANISATION)
    found.names.append((name.words, name.span))
    _index(cast, found, keys)
    if known:
        cast.bodies.setdefault(known, found)
    for letters in sorted(abbreviations(name.words)):
        cast.bodies.setdefault(("", "", letters), found)
    if len(keys) > 1 and keys[0] not in cast.lexicon.heads and len(keys[0]) > 4:
        cast.bodies.setdefault(("", "", "", keys[0]), found)
    if len(keys) == 2 and keys[0] in cast.lexicon.heads and keys[1] not in cast.lexicon.heads:
        cast.bodies.setdefault(("", "", "", keys[1]), found)  # Deportivo Mirasol, FC Basel
    return found


def _namesake(cast: Cast, word: str) -> Character | None:
    """The body mentioned last whose longer name holds the word: "the Trust" of Northgate Trust."""
    met = [
        one
        for one in cast.by_word.get(word, ())
        if one.latest >= 0 and any(len(words) > 1 for words, _ in one.names)
    ]
    return max(met, key=lambda one: one.latest, default=None)


def _before_bracket(cast: Cast, passage: Passage, name: Name) -> Character | None:
    """The body whose name ends right before "(" where this one begins: "the Society (RSPB)"."""
    tokens = passage.tokens
    if len(name.words) > 1 or not passage.same(name.first - 2, name.first):
        return None
    if tokens[name.first - 1].tag != "(":
        return None
    end = tokens[name.first - 2].end
    for character in reversed(cast.everyone[-12:]):
        if character.type is EntityType.ORGANISATION and any(
            span.end == end for _, span in character.names
        ):
            return character
    return None
