"""Somebody met without a name is named later: "a watchman said ... The watchman, Joseph Kiptoo"."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.salience import SUBJECT, is_subject
from attache.entities.story import Story
from attache.model import EntityType

# How many sentences an article may go on before it names whom it began with.
_EARLY = 6
# Sources whom an article mostly leaves unnamed, and who judge others.
_NEVER_NAMED = frozenset(
    {"official", "source", "judge", "diplomat", "officer", "person", "insider"}
)
# Words before "as", behind which somebody gives their name: "who gave her name as Teresa".
_GIVES = frozenset({"name", "herself", "himself", "themselves", "identified", "named", "only"})


def adopt(story: Story, nominal: Nominal, named: Character) -> None:
    """Make the unnamed person that a phrase beside a name calls again the one named."""
    if not (nominal.definite or nominal.possessed) or nominal.plural:
        return
    unnamed = [
        one
        for score, one in story.cast.holders(nominal.role)
        if one.type is EntityType.UNNAMED
        and one is not named
        and not one.plural
        and one.latest >= 0
        and score >= 1.0
        and one.gender in ("", named.gender or one.gender)
    ]
    if unnamed:
        merge(story, max(unnamed, key=lambda one: one.latest), named)


def take_over(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed person of the phrases beside a name, read already, the one named: "Their
    mother, a vegetable seller named Wanjiru"."""
    for first, beside in tuple(story.beside.items())[-2:]:
        phrase = story.phrase.get(first) if beside is named and first < name.first else None
        old = story.at.get(phrase.head) if phrase is not None else None
        if old is not None and old is not named and old.type is EntityType.UNNAMED:
            merge(story, old, named)


def begun_without(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed subject of the first paragraph the first person whom the article names, if
    that is the subject of a later paragraph and no other is said of them: "A nurse has won ...
    Ada Miller, 50, said"."""
    passage = story.grammar.passage
    if named.mentions or len(name.words) < 2 or name.quoted or name.sentence > _EARLY:
        return
    block = passage.tokens[name.first].block
    lines = [line for line in story.salience.lines if line.block != block]
    if not lines or lines[0].sentence > 1 or not is_subject(passage, name.first, name.end):
        return
    met = [
        (one, weight)
        for line in lines
        for one, weight in line.weights.values()
        if one.type in (EntityType.PERSON, EntityType.UNNAMED) and not one.plural
    ]
    if any(one.type is EntityType.PERSON for one, _ in met):
        return
    subjects = [one for one, weight in met if weight >= SUBJECT]
    if len({id(one) for one in subjects}) != 1 or not _may_be(story, subjects[0], named):
        return
    merge(story, subjects[0], named)


def _may_be(story: Story, unnamed: Character, named: Character) -> bool:
    """Whether what is said of the two can be said of one person."""
    lexicon = story.cast.lexicon
    heads = {role.head for role in unnamed.roles}
    if not heads or heads & (lexicon.spokespersons | _NEVER_NAMED):
        return False
    if unnamed.gender and named.gender and unnamed.gender != named.gender:
        return False
    return all(unnamed.holds(role, lexicon) is not None for role in named.roles)


def self_named(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed person of the same sentence the one who gives this name as theirs."""
    passage = story.grammar.passage
    tokens = passage.tokens
    first = name.first
    if not passage.same(first - 3, first) or tokens[first - 1].lower not in ("as", "called"):
        return
    if not any(tokens[i].lower in _GIVES for i in range(first - 3, first - 1)):
        return
    unnamed = [
        one
        for one in story.cast.everyone[-12:]
        if one.type is EntityType.UNNAMED and not one.plural and one.latest == name.sentence
    ]
    if unnamed:
        merge(story, unnamed[0], named)


def merge(story: Story, old: Character, new: Character) -> None:
    """Give all that is known of `old` to `new`; `old` is nobody from now on."""
    for span, sentence in old.mentions.items():
        new.seen(span, sentence)
    new.spoke = new.spoke or old.spoke
    for role in old.roles:
        story.cast.add_role(new, role)
    new.gender = new.gender or old.gender
    for token, one in story.at.items():
        if one is old:
            story.at[token] = new
    story.salience.rename(old, new)
    old.mentions.clear()
    old.roles.clear()
    old.spoke = False
    old.latest = -1
