"""What stands right beside a name: "[French Economy Minister] N.N.", "N.N. of [Kiel University]".

The descriptions of an entity hold most of this; what they miss is looked for here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.countries.places import Places
from attache.countries.vocabulary import singular, vocabulary
from attache.model import Entity, Span

_WORD_BEFORE = re.compile(r"([^\W_][\w.’'-]*)\s+$")
_BEHIND = re.compile(r",? (?=(?:of|from|at|with) )")
_LINKS = frozenset({"of", "for", "and", "the"})
_REACH = 12  # words of a title


def around(text: str, entity: Entity, places: Places) -> Iterator[Span]:
    """The spans of titles before, and of "of X" behind, the entity's names; pronouns have none."""
    for mention in entity.mentions:
        if not text[mention.start : mention.start + 1].isupper():
            continue
        title = _title(text, mention.start, places)
        if title is not None:
            yield title
        behind = _behind(text, mention.end, places)
        if behind is not None:
            yield behind


def _title(text: str, end: int, places: Places) -> Span | None:
    """The words before a name that belong to its title: the last is an office or a country's."""
    start, words, allowed = end, 0, vocabulary().offices | vocabulary().former
    while words < _REACH:
        match = _WORD_BEFORE.search(text, max(0, start - 40), start)
        if match is None:
            break
        word = match.group(1)
        bare = singular(re.sub(r"['’]s?$", "", word))
        if not (word[0].isupper() or bare in allowed or (words and word in _LINKS)):
            break
        if words == 0 and bare not in allowed and not _place_ends(text, match.span(1), places):
            return None
        start, words = match.start(1), words + 1
    return Span(start, end) if words else None


def _place_ends(text: str, span: tuple[int, int], places: Places) -> bool:
    """Whether the word ends a place's name in the possessive (Italy's N.N.) or is an adjective."""
    return any(
        place.span.start <= span[0] and text[place.span.end : place.span.end + 2] in {"'s", "’s"}
        for place in places.within(Span(max(0, span[0] - 40), span[1]))
        if place.span.end in {span[1], span[1] - 2}
    )


def _behind(text: str, start: int, places: Places) -> Span | None:
    match = _BEHIND.match(text, start)
    if match is None:
        return None
    words = re.match(r"\w+ (?:the )?", text[match.end() : match.end() + 12])
    place = places.at(match.end() + words.end()) if words else None
    return Span(match.end(), place.span.end) if place else None
