"""Somebody met without a name is named later: "a watchman said ... The watchman, Joseph Kiptoo"."""

from __future__ import annotations

from itertools import islice

from attache.entities.characters import Character
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.salience import SUBJECT, is_subject
from attache.entities.story import Story
from attache.model import EntityType

# How many sentences an article may go on before it names whom it began with.
_EARLY = 6
# Sources whom an article mostly leaves unnamed, and who judge others.
NEVER_NAMED = frozenset({"official", "source", "judge", "diplomat", "officer", "person", "insider"})
# Words before "as", behind which somebody gives their name: "who gave her name as Teresa".
_GIVES = frozenset(
    {
        "name",
        "herself",
        "himself",
        "themselves",
        "identified",
        "named",
        "only",
        "be",
        "goes",
        "went",
    }
)
_BY = frozenset({"as", "called", "by"})


def adopt(story: Story, nominal: Nominal, named: Character) -> None:
    """Make the unnamed person that a phrase beside a name calls again the one named."""
    if not (nominal.definite or nominal.possessed) or nominal.plural:
        return

    def may_be(one: Character) -> bool:
        unnamed = one.type is EntityType.UNNAMED and one is not named and not one.plural
        return unnamed and one.latest >= 0 and one.gender in ("", named.gender or one.gender)

    holders = story.cast.holders(nominal.role, may_be)
    unnamed = [one for score, one in holders if score >= 1.0]
    if unnamed:
        merge(story, max(unnamed, key=lambda one: one.latest), named)


def take_over(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed person of the phrases beside a name, read already, the one named: "Their
    mother, a vegetable seller named Wanjiru"."""
    for first, beside in islice(reversed(story.beside.items()), 2):
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
        if one.type is EntityType.PERSON
        or (one.type is EntityType.UNNAMED and one.roles and not one.plural)
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
    if not heads or heads & (lexicon.spokespersons | NEVER_NAMED):
        return False
    if unnamed.gender and named.gender and unnamed.gender != named.gender:
        return False
    told = [role for role in named.roles if role.span is not None]
    return all(unnamed.holds(role, lexicon) is not None for role in told)


def told_in_paragraph(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed person whom a paragraph speaks of the one whom a cue in it names for the
    first time: "His coach broke down. “I think of it every hour,” said Derek Amis"."""
    passage = story.grammar.passage
    if any(sentence != name.sentence for sentence in named.mentions.values()) or name.quoted:
        return
    first = name.first
    if not passage.same(first - 2, first) or passage.tokens[first - 1].tag != "V":
        return
    if passage.tokens[first - 2].tag not in ">,":
        return
    block = passage.tokens[first].block
    lines = [
        line
        for line in story.salience.lines
        if line.block == block and line.sentence < name.sentence
    ]
    subjects = {
        id(one): one
        for line in lines
        for one, weight in line.weights.values()
        if weight >= SUBJECT and one.type in (EntityType.PERSON, EntityType.UNNAMED)
    }
    if len(subjects) != 1:
        return
    unnamed = next(iter(subjects.values()))
    if unnamed.type is EntityType.UNNAMED and _may_be(story, unnamed, named):
        merge(story, unnamed, named)


def self_named(story: Story, name: Name, named: Character) -> None:
    """Make the unnamed person of the same sentence the one who gives this name as theirs: "gave her
    name as", "goes by", "asked to be called", "her name is", or is said to be them."""
    passage = story.grammar.passage
    tokens = passage.tokens
    first = name.first
    if not passage.same(first - 3, first):
        return
    before = [tokens[index].lower for index in range(first - 3, first)]
    old: Character | None = None
    if before[2] in ("is", "was"):
        old = story.at.get(first - 3 if before[1] == "name" else first - 2)
        unnamed = [old] if old is not None else []
    elif (
        before == ["the", "name", "of"]
        or before[1:] == ["name", ","]
        or (before[2] in _BY and _GIVES.intersection(before[:2]))
    ):
        start = passage.first[name.sentence]
        unnamed = [
            story.at[index] for index in range(first - 1, start - 1, -1) if index in story.at
        ]
    else:
        return
    for old in unnamed:
        if old.type is EntityType.UNNAMED and not old.plural:
            if named.maybe:
                named.type, named.maybe = EntityType.PERSON, False
            merge(story, old, named)
            return
    story.gave[name.sentence] = named


def _gives(before: list[str]) -> bool:
    return before[2] in _BY and not _GIVES.isdisjoint(before[:2])


def merge(story: Story, old: Character, new: Character) -> None:
    """Give all that is known of `old` to `new`; `old` is nobody from now on."""
    for span, sentence in old.mentions.items():
        new.seen(span, sentence)
    new.spoke = new.spoke or old.spoke
    for role in old.roles:
        story.cast.add_role(new, role)
    new.gender = new.gender or old.gender
    for span in old.mentions:
        for token in range(*story.grammar.passage.range(span)):
            if story.at.get(token) is old:
                story.at[token] = new
    story.salience.rename(old, new)
    old.mentions.clear()
    old.roles.clear()
    old.spoke = False
    old.latest = -1
