"""The part of a source's noun phrase that is its mention: the phrase without what hangs on it."""

from __future__ import annotations

from attache.entities.passage import Passage
from attache.model import Span

_OPENERS = frozenset(
    {"while", "as", "but", "and", "although", "though", "when", "because", "meanwhile", "however"}
)


def bounds(passage: Passage, source: Span) -> tuple[int, int]:
    """The tokens [first, end) of the source without clauses and appositions behind its head; empty
    where the source holds no token."""
    first, end = passage.range(source)
    tokens = passage.tokens
    while first < end and (tokens[first].lower in _OPENERS or tokens[first].tag in ",.:;<>-"):
        first += 1
    for index in range(first + 1, end):
        if tokens[index].tag in "w(" or tokens[index].tag == "-" or tokens[index].text == ",":
            if tokens[index].text == "," and _title_before(passage, first, index, end):
                continue
            return first, index
    while end > first and tokens[end - 1].tag in ",;:p":
        end -= 1
    return first, end


def _title_before(passage: Passage, first: int, comma: int, end: int) -> bool:
    """Whether the comma parts a title from its name ("US Defence Secretary, Pete Hegseth"), or
    joins a list ("Britain, France and Germany")."""
    tokens = passage.tokens
    if comma + 1 >= end or not tokens[comma + 1].text[0].isupper():
        return False
    rest = range(comma + 1, end)
    if any(tokens[i].lower == "and" for i in rest):
        return True
    capital = tokens[comma - 1].text[0].isupper() and not tokens[first].text[0].islower()
    return capital and not any(tokens[i].tag in "DIw," for i in rest)
