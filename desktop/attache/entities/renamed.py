"""One person under two names: "Abu Nasir, whose real name is Ali Haddad"."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.late_names import merge
from attache.entities.names import Name
from attache.entities.story import Story
from attache.model import EntityType

# Behind "who" and before "as" these tell under what name somebody works.
_WORKS = frozenset(
    {"sits", "performs", "writes", "records", "works", "trades", "tours", "streams", "blogs"}
    | {"acts", "sings", "plays", "goes", "performed", "wrote", "recorded", "acted", "sang"}
)


def other_name(story: Story, name: Name, named: Character) -> None:
    """Make the one who bears the name and the one said to bear it one character."""
    first = name.first
    passage = story.grammar.passage
    if not passage.same(first - 4, first):
        return
    before = [passage.tokens[index].lower for index in range(first - 4, first)]
    back = _back(before)
    if not back:
        return
    known = _before(story, first - back)
    if known is None or known is named or known.plural:
        return
    if named.maybe and (known.type is EntityType.UNNAMED or before[2:] != ["known", "as"]):
        named.type, named.maybe = EntityType.PERSON, False
    if known.maybe:
        known.type, known.maybe = EntityType.PERSON, False
    if known.type is EntityType.UNNAMED:
        merge(story, known, named)
    elif known.type is EntityType.PERSON and named.type is EntityType.PERSON:
        _unite(story, known, named)


def _back(before: list[str]) -> int:
    """How many tokens before a name the one is mentioned who bears it, by the four words before; 0
    where they say nothing of it."""
    two, three = before[2:], before[1:]
    if three in ([",", "real", "name"], ["who", "was", "born"]):
        return 3
    if three in (["better", "known", "as"], ["also", "known", "as"]):
        return 3
    if two == ["known", "as"]:
        return 2 if before[1] not in ("is", "was", "be") else 0
    if two in (["name", "is"], ["name", "was"]):
        return 4 if before[0] == "whose" else 0
    if before[1] == "who" and before[3] == "as" and before[2] in _WORKS:
        return 3
    return 1 if two == [",", "born"] else 0


def _before(story: Story, place: int) -> Character | None:
    """The character of the mention that ends before `place`, a comma between or not, or whose
    apposition does."""
    passage = story.grammar.passage
    index = place - 1
    while passage.same(index, place) and passage.tokens[index].text in ",(":
        index -= 1
    here = story.at.get(index)
    if here is None:
        start = passage.first[passage.sentence[place]]
        return next((story.at[i] for i in range(index, start - 1, -1) if i in story.at), None)
    return here


def _unite(story: Story, kept: Character, other: Character) -> None:
    """Give `kept` all names, roles and mentions of `other`, which is nobody from now on."""
    cast = story.cast
    kept.names += other.names
    for span, sentence in other.mentions.items():
        kept.seen(span, sentence)
    for role in other.roles:
        cast.add_role(kept, role)
    kept.gender = kept.gender or other.gender
    kept.given = kept.given or other.given
    for index in (cast.by_last, cast.by_given, cast.by_middle, cast.by_part):
        for people in index.values():
            if other in people:
                people[:] = list(dict.fromkeys(kept if one is other else one for one in people))
    for table in (story.full, story.at, story.begins, story.apposed, story.beside):
        for place, one in table.items():
            if one is other:
                table[place] = kept
    story.salience.rename(other, kept)
    other.names.clear()
    other.mentions.clear()
    other.roles.clear()
    other.latest = -1
