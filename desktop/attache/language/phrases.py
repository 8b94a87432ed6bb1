"""Noun phrases: the shortest stretches of words that can name somebody or something."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attache.language.tokens import Token

# As a part of other expressions over `Tag`: one noun phrase.
NOUN_PHRASE = (
    r"(?:[Oo]|D{0,4}R?[JC]{0,15}(?:&J{1,5}){0,3}[NMC]+(?:p[DRJC]*[NMC]+)*p?|yp[RJC]*[NMC]+|D)"
)
# Over the letters of `Tag`: a pronoun, or (determiner) (adjective, number)* noun+ with its
# possessors ("Russia 's increasingly assertive policy").
_PHRASE = re.compile(
    r"[Oo]"
    r"|D{0,4}(?:(?<=D)R)?[JC]{0,15}(?:(?<=[JC])&J{1,5}){0,3}[NMC]+(?:p[DRJC]*[NMC]+)*p?"
    r"|yp(?:[RJC]*[NMC]+)+"
    r"|D"
)


class Phrase(NamedTuple):
    """Tokens [first, last) that form a noun phrase; its head is token `last - 1`, or the one before
    a closing possessive ("Russia 's" alone, before something quoted)."""

    first: int
    last: int


def phrases(tokens: Sequence[Token], tags: str = "") -> tuple[Phrase, ...]:
    """The noun phrases in order, none inside another; they never cross a mark or a paragraph.

    `tags` are the letters of the tokens, one after another, where the caller has them.
    """
    tags = tags or "".join([token.tag for token in tokens])
    blocks = [token.block for token in tokens]
    places = [match.span() for match in _PHRASE.finditer(tags)]
    if not all(blocks[first] == blocks[last - 1] for first, last in places):
        places = [part for at in places for part in _parted(tags, blocks, *at)]
    return tuple([Phrase(*at) for at in places])


def _parted(tags: str, blocks: Sequence[int], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The phrases in what looks like one but runs over the end of a paragraph without a mark."""
    while first < last:
        end = bisect_right(blocks, blocks[first], first, last)
        yield from (match.span() for match in _PHRASE.finditer(tags, first, end))
        first = end
