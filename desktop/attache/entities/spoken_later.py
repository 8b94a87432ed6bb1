"""Whom a source means that the sentence itself tells: by a name given, or as author of a paper."""

from __future__ import annotations

from attache.entities.characters import Character
from attache.entities.heads import bounds
from attache.entities.late_names import merge
from attache.entities.story import Story
from attache.model import EntityType, Span

# What somebody speaks in, so that it speaks for them: "in a statement ... The statement read".
_PAPERS = frozenset(
    {"statement", "letter", "memo", "email", "e-mail", "note", "message", "post", "tweet"}
)
# For how many sentences.
_LONG = 8


def gave_name(story: Story, source: Span, character: Character) -> Character:
    """The one who gave a name in this sentence, where a phrase without one speaks in it: "One of
    them, who gave her name as Deb, said"; else the `character`."""
    if not story.gave or character.type is not EntityType.UNNAMED:
        return character
    passage = story.grammar.passage
    sentence = passage.sentence[bounds(passage, source)[0]]
    named = story.gave.get(sentence)
    if named is None or character.first != sentence:
        return character
    if named.maybe:
        named.type, named.maybe = EntityType.PERSON, False
    merge(story, character, named)
    return named


def author(story: Story, source: Span, character: Character) -> Character:
    """The one who said something in the paper that now speaks; else the `character`."""
    passage = story.grammar.passage
    first, end = passage.range(source)
    sentence = passage.sentence[first]
    word = passage.tokens[first + 1].lower if end - first == 2 else ""
    if word in _PAPERS and passage.tokens[first].lower == "the":
        wrote, told = story.wrote.get(word, (None, 0))
        if wrote is not None and sentence - told <= _LONG and not character.names:
            character.mentions.pop(passage.span(first, end), None)
            wrote.seen(passage.span(first, end), sentence)
            return wrote
    elif character.names and _holds_paper(story, sentence):
        for index in range(passage.first[sentence] + 1, passage.first[sentence + 1]):
            token = passage.tokens[index]
            if token.lower in _PAPERS and _within(story, index):
                story.wrote[token.lower] = (character, sentence)
    return character


def _holds_paper(story: Story, sentence: int) -> bool:
    passage = story.grammar.passage
    first, last = passage.first[sentence], passage.first[sentence + 1] - 1
    words = passage.text[passage.tokens[first].start : passage.tokens[last].end]
    return any(paper in words for paper in _PAPERS)


def _within(story: Story, index: int) -> bool:
    """Whether the noun at `index` stands behind "in a", "in an", "in her", "by"."""
    tokens = story.grammar.passage.tokens
    opener = index - 1
    while tokens[opener].tag in "JN" and index - opener < 4:
        opener -= 1
    if tokens[opener].lower in ("by", "in", "via"):
        return True
    return tokens[opener].lower in ("a", "an", "his", "her", "its", "their") and (
        tokens[opener - 1].lower in ("in", "by", "via", "on")
    )
