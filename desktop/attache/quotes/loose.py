"""Quotations that no cue in their sentence tells."""

from __future__ import annotations

from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.sources import phrase_after, subject

_SHORTEST = 3


def _words(grammar: Grammar, piece: Range) -> int:
    return sum(grammar.tokens[index].text[0].isalnum() for index in range(*piece))


def _announcer(grammar: Grammar, low: int, colon: int) -> Range | None:
    """The subject of the words before a colon: "He was blunt:"."""
    for index in range(colon - 1, low - 1, -1):
        if grammar.tags[index] in "VxXh":
            return subject(grammar, index, low)
    first = next((index for index in range(low, colon) if index in grammar.opens), None)
    return phrase_after(grammar, first, colon) if first is not None else None


def loose(grammar: Grammar, piece: Range, low: int, high: int) -> Finding | None:
    """The quote that the quotation at tokens `piece` is on its own, or None: a term, a title."""
    first, end = piece
    if first > low and grammar.tags[first - 1] == ":":
        return Finding((piece,), None, _announcer(grammar, low, first - 1), rank=3)
    rest = grammar.tags[end:high].strip(".*>-")
    if first <= low + 1 and not rest and _words(grammar, piece) >= _SHORTEST:
        return Finding((piece,), rank=3)
    return None
