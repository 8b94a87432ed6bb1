"""Quotations that no cue in their sentence tells."""

from __future__ import annotations

from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.sources import subject

_SHORTEST = 3  # words of a quotation that is a sentence of its own
_STANDING = 5  # words of one that begins a sentence which goes on without marks
_ASIDE = 8  # tokens of "she paused, looking at her hands"
_INSIDE = 8  # words of one inside a sentence that has no cue


def _words(grammar: Grammar, piece: Range) -> int:
    return sum(grammar.tokens[index].text[0].isalnum() for index in range(*piece))


def _announcer(grammar: Grammar, low: int, colon: int) -> Range | None:
    """The subject of the words before a colon: "He was blunt:"."""
    for index in range(colon - 1, low - 1, -1):
        if grammar.tags[index] in "VxXh":
            quoted = grammar.lower(index) in ("quoted", "quotes", "cited", "cites")
            named = phrase_after(grammar, index + 1, colon) if quoted else None
            return named or subject(grammar, index, low)
    first = next((index for index in range(low, colon) if index in grammar.opens), None)
    return phrase_after(grammar, first, colon) if first is not None else None


def _spoken(grammar: Grammar, piece: Range, high: int) -> Finding | None:
    """'"We," she paused, "are not afraid"': a comma and a short clause, whatever its verb."""
    end = piece[1]
    tags = grammar.tags
    begin = end + 1 if tags[end : end + 1] == "," else end
    if begin == end and tags[end - 2 : end - 1] != ",":
        return None
    source = phrase_after(grammar, begin, high)
    if source is None and tags[end - 2] == "," and high - begin <= _ASIDE:
        return Finding((piece,), rank=2)  # "“Fine, thank you,” came the reply."
    if source is None or tags[source[1] : source[1] + 1] != "V":
        return None
    cue = (source[1], source[1] + 1)
    later = tags.find("<", cue[1], high)
    if later < 0 or later - cue[1] > _ASIDE or tags[later - 1] != ",":
        return Finding((piece,), cue, source, rank=2) if high - cue[1] <= _ASIDE else None
    return Finding((piece, grammar.quoted[grammar.tokens[later].quotation]), cue, source, rank=2)


def loose(
    grammar: Grammar, piece: Range, low: int, high: int, quoted_before: bool, alone: bool
) -> Finding | None:
    """The quote that the quotation at tokens `piece` is on its own, or None: a term, a title.

    `quoted_before` says that the sentence before, in the same block, holds a quote in marks;
    `alone` that nothing else is said in this sentence.
    """
    first, end = piece
    words = _words(grammar, piece)
    number = grammar.tokens[first].quotation
    if first > low and grammar.tags[first - 1] == ":":
        if words < 2 and not quoted_before:
            return None
        return Finding((piece,), None, _announcer(grammar, low, first - 1), rank=3)
    spoken = _spoken(grammar, piece, high) if first == low and alone else None
    if spoken is not None:
        return spoken
    rest = grammar.tags[end:high].strip(".*>-),")
    if first == low and grammar.tags[end : end + 1] == ":" and words >= _SHORTEST:
        return Finding((piece,), rank=2)
    if first <= low + 1 and not rest:
        if words >= _SHORTEST or quoted_before:
            return Finding((piece,), rank=3)
        return None
    if not alone or grammar.is_title(number):
        return None
    if first == low and quoted_before and words >= _STANDING:
        return Finding(((first, high),), rank=2)
    if words >= _INSIDE and not quoted_before:
        return Finding((piece,), rank=1)
    return None
