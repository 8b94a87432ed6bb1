"""Quotes that a noun or "according to" tells."""

from __future__ import annotations

import re

from attache.language.words import word_list
from attache.quotes.between import reach
from attache.quotes.complements import quotation
from attache.quotes.cues import lexicon
from attache.quotes.edges import right_edge
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.preceding import content_start
from attache.quotes.sources import phrase_after

_FINITE = re.compile(r"[VxXh]")
_GROUP = re.compile(r"[VxXh][Rn]*(?:[bhKBG][Rn]*)*")


def according(grammar: Grammar, index: int, start: int, low: int, high: int) -> Finding | None:
    """The quote of "according to NP" at token `index`."""
    if grammar.lower(index) != "according" or grammar.lower(index + 1) != "to":
        return None
    source = phrase_after(grammar, index + 2, high)
    if source is None:
        return None
    cue = (index, index + 2)
    begin = content_start(grammar, start, index)
    last = index - 1 if grammar.tags[index - 1] in ",-" else index
    if last - begin > 2:
        return Finding(((begin, last),), cue, source, rank=2)
    marked = reach(grammar, source[1], high)
    if marked is not None and grammar.tags[marked] == "<":
        return Finding((quotation(grammar, marked, high),), cue, source, rank=3)
    comma = source[1]
    while comma < min(high, source[1] + 25) and grammar.tags[comma] != ",":
        comma += 1
    if comma < high - 2 and grammar.tags[comma] == ",":
        return Finding(((comma + 1, right_edge(grammar, comma + 1, high)),), cue, source, rank=2)
    return None


def _possessor(grammar: Grammar, noun: int) -> Range | None:
    """The one whose claim it is: "Merkel 's claim", "his claim", "the claim by Merkel"."""
    first = grammar.closes.get(noun)
    if first is None:
        return None
    owner = grammar.tags.rfind("p", first, noun)
    if owner > first:
        return first, owner
    return (first, first + 1) if grammar.lower(first) in word_list("possessive") else None


def in_words(grammar: Grammar, index: int, low: int, high: int) -> Finding | None:
    """The quote of "in her words, ..." at the beginning of a sentence; `index` is at "words"."""
    first = grammar.closes.get(index)
    if grammar.lower(index) != "words" or first is None or first != low + 1:
        return None
    source, comma = _possessor(grammar, index), index + 1
    if grammar.lower(index + 1) == "of":
        source = phrase_after(grammar, index + 2, high)
        comma = source[1] if source else comma
    if source is None or grammar.tags[comma : comma + 1] != ",":
        return None
    content = (comma + 1, right_edge(grammar, comma + 1, high))
    return Finding((content,), (index, index + 1), source, rank=2)


def _before_verb(grammar: Grammar, low: int, edge: int) -> int:
    """The end of the clause at `low` where its noun is the subject: before the second verb."""
    verbs = [match.start() for match in _GROUP.finditer(grammar.tags, low, edge)]
    if len(verbs) < 2 or any(tag in ",&STw" for tag in grammar.tags[verbs[0] : verbs[1]]):
        return edge
    return verbs[1]


def noun_cue(grammar: Grammar, index: int, low: int, high: int) -> Finding | None:
    """The quote of a noun such as "his claim that ...", "their call for ..."."""
    table = lexicon()
    word = grammar.lower(index)
    if word.removesuffix("s") not in table.nouns or grammar.tags[index] != "N":
        return None
    source = _possessor(grammar, index)
    after = index + 1
    if grammar.lower(after) in ("by", "from") and source is None:
        source = phrase_after(grammar, after + 1, high)
        after = source[1] if source else after
    if source is None or after >= high:
        return None
    announced = grammar.tags[after] == "T"
    asked = word in table.content_nouns and grammar.lower(after) == "for"
    if not announced and not asked:
        return None
    edge = right_edge(grammar, after + 1, high)
    if not _FINITE.search(grammar.tags, low, index):
        edge = _before_verb(grammar, after + 1, edge)
    if edge <= after + 1:
        return None
    return Finding(((after + 1, edge),), (index, index + 1), source, rank=2)
