"""One mention finds its character: a name, a phrase, a pronoun."""

from __future__ import annotations

from attache.entities.by_name import by_name
from attache.entities.characters import Character
from attache.entities.late_names import (
    adopt,
    begun_without,
    self_named,
    take_over,
    told_in_paragraph,
)
from attache.entities.names import Name, folded
from attache.entities.nominals import Nominal
from attache.entities.phrases import nominal_character
from attache.entities.pronouns import REFLEXIVE, antecedent, fits
from attache.entities.renamed import other_name
from attache.entities.salience import SECOND, SUBJECT, weight
from attache.entities.story import Story, describe
from attache.model import EntityType, Span

RELATIVE = frozenset({"who", "whom", "which"})


def _take(story: Story, character: Character, span: Span, first: int, end: int, seen: bool) -> bool:
    """Take down a mention; whether its sentence now has a subject."""
    passage = story.grammar.passage
    character.seen(span, passage.sentence[first])
    story.cast.notice(character)
    for token in range(first, end):
        story.at.setdefault(token, character)
    worth = weight(passage, first, end, seen)
    story.salience.put(character, worth)
    character.acts = character.acts or worth >= SECOND or _beside_person(story, first, end)
    return seen or worth == SUBJECT


def _beside_person(story: Story, first: int, end: int) -> bool:
    """Whether a mention is joined to a full name, or owned: "Ada Lund and Bo Vik", "Niger's Abdou
    Maiga"."""
    passage = story.grammar.passage
    joined = passage.same(first, end) and passage.tokens[end].lower == "and"
    owned = passage.same(first - 1, first) and passage.tokens[first - 1].tag == "p"
    return owned or (joined and end + 1 in story.full)


def resolve_name(story: Story, name: Name, seen: bool) -> bool:
    """Give a name its character; whether its sentence has a subject now (`seen`: had before)."""
    if not name.words:
        return seen
    story.place[name.first] = name
    character = story.full.get(name.first)
    if character is None:
        character = by_name(story, name)
        if character is not None:
            describe(story, name, character)
    if character is None:
        return seen
    story.begins[name.first] = character
    seen = _owed(story, name, character, seen)
    if character.type is EntityType.PERSON:
        character.styled = character.styled or _styled(story, name)
        begun_without(story, name, character)
        take_over(story, name, character)
        told_in_paragraph(story, name, character)
    if character.type is EntityType.PERSON or character.maybe:
        self_named(story, name, character)
        other_name(story, name, character)
        character = story.full.get(name.first, character)
    return _take(story, character, name.span, name.first, name.end, seen)


def _styled(story: Story, name: Name) -> Span | None:
    """The last name with the form of address or rank before it; None where it has none."""
    style = name.honorific or (name.head if name.head in story.cast.lexicon.styles else "")
    if not style or len(name.words) > 1:
        return None
    passage = story.grammar.passage
    before = passage.range(name.span)[0] - 1
    word = passage.tokens[before].lower.rstrip(".") if before >= 0 else ""
    return Span(passage.tokens[before].start, name.span.end) if word == style else None


def _owed(story: Story, name: Name, character: Character, seen: bool) -> bool:
    """Take down the phrase before a name that waited for it: "The union, SIPTU, said"."""
    nominal = story.phrase.get(story.owed.get(name.first, -1))
    if nominal is None:
        return seen
    adopt(story, nominal, character)
    return _take(story, character, nominal.span, nominal.first, nominal.head + 1, seen)


def resolve_nominal(story: Story, nominal: Nominal, seen: bool) -> bool:
    """The same for a phrase without a name."""
    story.phrase[nominal.first] = nominal
    if nominal.first in story.waiting and nominal.first not in story.beside:
        return seen  # taken down with the name behind it
    character = story.beside.get(nominal.first)
    if character is None and nominal.end - nominal.first == 1:
        character = _namesake(story, nominal)
    if character is not None:
        adopt(story, nominal, character)
    else:
        character = _apposed(story, nominal)
        character = character or nominal_character(nominal, story.cast, story.salience, story.at)
    if character is None:
        return seen
    return _take(story, character, nominal.span, nominal.first, nominal.head + 1, seen)


def _namesake(story: Story, nominal: Nominal) -> Character | None:
    """The person met in full whose last name is a noun: "Anna Bishop ... Bishop said"."""
    token = story.grammar.passage.tokens[nominal.first]
    if not token.text[0].isupper():
        return None
    met = [
        one
        for one in story.cast.by_last.get(folded(token.text), ())
        if one.type is EntityType.PERSON and one.given and one.latest >= 0
    ]
    if len(met) != 1:
        return None
    met[0].names.append(((token.text,), nominal.span))
    return met[0]


def _apposed(story: Story, nominal: Nominal) -> Character | None:
    """Whom the phrase before the comma means that this one only describes: "His deputy, a former
    teacher who sleeps little"."""
    tokens = story.grammar.passage.tokens
    comma = nominal.first - 1
    if comma < 1 or tokens[comma].text != "," or tokens[nominal.first].lower not in ("a", "an"):
        return None
    outer = story.grammar.by_end.get(comma)
    if outer is None or outer.plural or not (outer.definite or outer.possessed):
        return None
    person = nominal.role.head in story.cast.lexicon.people and not nominal.plural
    behind = tokens[nominal.end].tag if nominal.end < len(tokens) else "."
    character = story.at.get(outer.head)
    if not person or behind not in ",wI" or character is None:
        return None
    if character.type not in (EntityType.PERSON, EntityType.UNNAMED):
        return None
    story.cast.add_role(character, nominal.role)
    return character


def resolve_pronoun(story: Story, index: int, seen: bool) -> bool:
    """The same for a pronoun."""
    passage = story.grammar.passage
    if passage.tokens[index].lower in RELATIVE:
        return _relative(story, index, seen)
    if passage.tokens[index].lower in REFLEXIVE:
        character = story.at.get(index - 1) or story.salience.here(
            lambda one: fits(passage.tokens[index].lower, one)
        )
    else:
        character = antecedent(passage, index, story.salience, story.full)
    if character is None:
        return seen
    return _take(story, character, passage.span(index, index + 1), index, index + 1, seen)


def _relative(story: Story, index: int, seen: bool) -> bool:
    """A "who" or "which" means what stands before it, a comma between them or not."""
    tokens = story.grammar.passage.tokens
    before = index - 1
    while before > 0 and tokens[before].tag in ",)":
        before -= 1
    character = story.at.get(before)
    if character is None or not story.grammar.passage.same(before, index):
        return seen
    person = character.type in (EntityType.PERSON, EntityType.UNNAMED) or character.plural
    if person == (tokens[index].lower != "which"):
        passage = story.grammar.passage
        character.seen(passage.span(index, index + 1), passage.sentence[index])
    return seen
