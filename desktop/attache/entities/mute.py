"""Nouns that say nothing: a source headed by one was read wrongly ("addition", "One month")."""

from __future__ import annotations

from attache.entities.heads import bounds
from attache.entities.lexicon import Lexicon, lexicon
from attache.entities.passage import Passage
from attache.entities.persons import singular
from attache.entities.sources import head_token
from attache.model import Span

# Endings of nouns for persons that no list has.
_PERSONS = (
    "er",
    "or",
    "ist",
    "ian",
    "ant",
    "ent",
    "ee",
    "man",
    "men",
    "eur",
    "ster",
    "folk",
    "old",
)


def is_mute(passage: Passage, source: Span) -> bool:
    """Whether the head of a source's noun phrase can mean nobody who speaks or writes."""
    first, end = bounds(passage, source)
    if first >= end:
        return False
    head = head_token(passage, first, end)
    token = passage.tokens[head]
    if token.tag not in "NJ" or not token.text.islower():
        return False
    return not _speaks(token.lower, lexicon())


def _speaks(word: str, told: Lexicon) -> bool:
    one = singular(word)
    listed = (told.groups, told.kinds, told.people, told.many, told.heads)
    if any(noun in table for table in listed for noun in (word, one)):
        return True
    return one.endswith(_PERSONS) or word.isdigit()
