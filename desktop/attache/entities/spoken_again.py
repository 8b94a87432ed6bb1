"""A source called by a noun that nobody bore so far: "the violinist replies"."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.heads import bounds
from attache.entities.late_names import NEVER_NAMED, merge
from attache.entities.nominals import Nominal, nominal_at
from attache.entities.phrases import in_mind
from attache.entities.salience import QUOTED, inverted
from attache.entities.sources import head_token
from attache.entities.story import Story
from attache.model import EntityType, Span

_PERSONS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "person",
    "boy",
    "girl",
    "mate",
    "-old",
)  # violinist


def spoken_again(story: Story, source: Span, character: Character) -> Character:
    """The person most in mind, where a definite phrase that brings in somebody new without a name
    speaks; else the `character` of the phrase."""
    passage, cast = story.grammar.passage, story.cast
    if character.type is not EntityType.UNNAMED or character.plural or character.names:
        return character
    first, end = bounds(passage, source)
    if passage.tokens[first].lower != "the" or character.first != passage.sentence[first]:
        return character
    nominal = _nominal(story, first, end)
    if nominal.plural or nominal.possessed or not _plain(story, nominal):
        return character
    here = {
        id(one)
        for one, weight in story.salience.lines[-1].weights.values()
        if weight > QUOTED and one.type is EntityType.PERSON
    }
    person = in_mind(nominal._replace(subject=True), cast, story.salience, here)
    if person is None:
        return character
    merge(story, character, person)
    return person


def _nominal(story: Story, first: int, end: int) -> Nominal:
    found = story.phrase.get(first)
    if found is not None:
        return found
    grammar = story.grammar
    head = head_token(grammar.passage, first, end)
    return nominal_at(grammar.passage, grammar.lexicon, grammar.terms, first, head, end)


def _plain(story: Story, nominal: Nominal) -> bool:
    """Whether the phrase is no more than a noun with what narrows it, before its verb or, behind
    it, at the sentence's end."""
    passage = story.grammar.passage
    behind = passage.tokens[nominal.first - 1].tag == "V" if nominal.first else False
    if behind and not inverted(passage, nominal.first, nominal.end):
        return False
    head, lexicon = nominal.role.head, story.cast.lexicon
    known = head in lexicon.kinds or head in lexicon.heads or head in lexicon.spokespersons
    person = head in lexicon.people or head.endswith(_PERSONS)
    one = nominal.end == nominal.head + 1 and not nominal.owned
    return one and person and not known and head not in NEVER_NAMED
