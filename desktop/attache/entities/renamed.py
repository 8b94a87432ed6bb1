"""One person under two names: "Abu Nasir, whose real name is Ali Haddad"."""

from __future__ import annotations

from attache.entities.characters import Character
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
    if not passage.same(first - 4, first) or named.type is not EntityType.PERSON:
        return
    before = [passage.tokens[index].lower for index in range(first - 4, first)]
    if before[2:] == ["name", "is"] or before[2:] == ["name", "was"]:
        place = first - 4 if before[0] == "whose" else -1
    elif before[1] == "who" and before[3] == "as" and before[2] in _WORKS:
        place = first - 3
    elif before[3] == "born" and before[2] == ",":
        place = first - 1
    elif before[1:] == ["better", "known", "as"] or before[1:] == ["also", "known", "as"]:
        place = first - 3
    else:
        return
    known = _before(story, place) if place > 0 else None
    if known is not None and known is not named and known.type is EntityType.PERSON:
        _unite(story, known, named)


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
