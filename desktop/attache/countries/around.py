"""What stands right beside a name: "[French Economy Minister] N.N.", "N.N. of [Kiel University]".

The descriptions of an entity hold most of this; what they miss is looked for here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.countries.places import Places
from attache.countries.vocabulary import singular, vocabulary
from attache.model import Entity, Span

_WORD_BEFORE = re.compile(r"([^\W_][\w’'-]*(?:\.(?:[\w.]*))?)[ \t\u00a0]+$")
_SENTENCE_END = re.compile(r"[a-z]{3,}\.$")
_BEHIND = re.compile(r",? (?=(?:of|from|at|with) )")
_LINKS = frozenset({"of", "for", "and", "the"})
_REACH = 12  # words of a title


def around(text: str, entity: Entity, places: Places) -> Iterator[Span]:
    """The spans of titles before, and of "of X" behind, the entity's names; pronouns have none."""
    for mention in entity.mentions:
        if not text[mention.start : mention.start + 1].isupper():
            continue
        title = _title(text, mention.start)
        if title is not None:
            yield title
        behind = _behind(text, mention.end, places)
        if behind is not None:
            yield behind


def _title(text: str, end: int) -> Span | None:
    """The words before a name that belong to its title: at least one is an
    office or a possessor."""
    start, words, titled = end, 0, False
    allowed = vocabulary().offices | vocabulary().former
    while words < _REACH:
        match = _WORD_BEFORE.search(text, max(0, start - 40), start)
        if match is None:
            break
        word = match.group(1)
        if _SENTENCE_END.search(word):
            break
        parts = [singular(part) for part in re.sub(r"['’]s?$", "", word).split("-")]
        office = not allowed.isdisjoint(parts)
        if not (word[0].isupper() or office or (words and word in _LINKS)):
            break
        titled = titled or office or word.endswith(("'s", "’s"))
        start, words = match.start(1), words + 1
    return Span(start, end) if titled else None


def _behind(text: str, start: int, places: Places) -> Span | None:
    match = _BEHIND.match(text, start)
    if match is None:
        return None
    words = re.match(r"\w+ (?:the )?", text[match.end() : match.end() + 12])
    place = places.at(match.end() + words.end()) if words else None
    return Span(match.end(), place.span.end) if place else None
