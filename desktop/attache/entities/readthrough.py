"""The article read from left to right, sentence by sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter

from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.passage import Passage
from attache.entities.pronouns import ALL
from attache.entities.resolution import (
    RELATIVE,
    resolve_name,
    resolve_nominal,
    resolve_pronoun,
)
from attache.entities.salience import SOURCE
from attache.entities.sources import source_character
from attache.entities.spoken_again import spoken_again
from attache.entities.spoken_later import author, gave_name
from attache.entities.story import Story
from attache.model import Span

_READ = ALL | RELATIVE
# Where it stands, its sort, and of phrases that end together the inner first.
_Event = tuple[int, int, int, Name | Nominal | None]
_ORDER = itemgetter(0, 1, 2)


def read(
    story: Story, names: Sequence[Name], nominals: Sequence[Nominal], sources: Sequence[Span]
) -> None:
    """Give every name, phrase, pronoun and source its character, sentence by sentence."""
    passage = story.grammar.passage
    events: dict[int, list[_Event]] = defaultdict(list)
    for name in names:
        events[passage.sentence[name.first]].append((name.first, 0, 0, name))
    for nominal in nominals:
        events[nominal.sentence].append((nominal.end - 1, 1, -nominal.first, nominal))
    for index, token in enumerate(passage.tokens):
        if token.lower in _READ and token.quotation < 0:
            events[passage.sentence[index]].append((index, 2, 0, None))
    said: dict[int, list[Span]] = defaultdict(list)
    for source in sources:
        index = passage.range(source)[0]
        if index < len(passage.tokens):
            said[passage.sentence[index]].append(source)
    for sentence in range(len(passage.first) - 1):
        story.salience.open(sentence, passage.tokens[passage.first[sentence]].block)
        seen = False
        for first, _, _, what in sorted(events.get(sentence, ()), key=_ORDER):
            seen = _event(story, first, what, seen)
        for source in said.get(sentence, ()):
            _source(story, source)


def _event(story: Story, first: int, what: Name | Nominal | None, seen: bool) -> bool:
    if isinstance(what, Name):
        return resolve_name(story, what, seen)
    if isinstance(what, Nominal):
        return resolve_nominal(story, what, seen)
    return resolve_pronoun(story, first, seen)


def _source(story: Story, source: Span) -> None:
    character = source_character(
        story.grammar.passage,
        source,
        story.cast,
        story.at,
        story.phrase,
        story.place,
        story.apposed,
    )
    if character is not None:
        character = spoken_again(story, source, character)
        character = author(story, source, gave_name(story, source, character))
        character.spoke = True
        own = source.of(story.grammar.passage.text).lower() in ("i", "we")
        if not own and not _possessive(story.grammar.passage, source):
            story.salience.put(character, SOURCE)


def _possessive(passage: Passage, source: Span) -> bool:
    """Whether the source only owns what was said ("Trump's claim that ...")."""
    end = passage.range(source)[1]
    return passage.tokens[end - 1].tag == "p" or (
        end < len(passage.tokens) and passage.tokens[end].tag == "p"
    )
