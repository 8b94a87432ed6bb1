"""Quotes that a noun or "according to" tells."""

from __future__ import annotations

import re

from attache.language.words import word_list, words
from attache.quotes.between import between, reach
from attache.quotes.clauses import before_verb
from attache.quotes.complements import opens_no_report, quotation
from attache.quotes.cues import cue_at
from attache.quotes.edges import right_edge
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.preceding import content_start
from attache.quotes.sources import subject

_ADVERBIALS = 10  # tokens between "his claim" and "that"
_VERBS = "VxXh"
_FINITE = re.compile(r"[VxXh]")


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
    if grammar.tags[comma + 1 : comma + 2] in ("K", "V", "G", "w"):  # ", seen by this paper,"
        comma = max(comma, grammar.tags.find(",", comma + 1, min(high, comma + 25)))
    if comma < high - 2 and grammar.tags[comma] == "," and begin < last:
        return _parted(grammar, (begin, last), comma + 1, high, (cue, source))
    if comma < high - 2 and grammar.tags[comma] == ",":
        return Finding(((comma + 1, right_edge(grammar, comma + 1, high)),), cue, source, rank=2)
    return None


def _parted(
    grammar: Grammar, head: Range, rest: int, high: int, told: tuple[Range, Range]
) -> Finding | None:
    """The clause that "according to NP" parts after its subject ("Kim, according to the agency, is
    ill"); None where that subject speaks itself ("Kim, according to the agency, said")."""
    verb = rest
    while verb < high and grammar.tags[verb] in "Rn":
        verb += 1
    if cue_at(grammar, verb):
        return None
    content = (rest, right_edge(grammar, rest, high))
    parted = grammar.tags[verb] in "VxXh"
    return Finding((head, content) if parted else (content,), *told, rank=2)


def _over_adverbials(grammar: Grammar, index: int, high: int) -> int | None:
    """The "that" at `index` or after adverbials, "her claim on Tuesday that"; else None."""
    first, stop = index, min(high, index + _ADVERBIALS)
    while index < stop and grammar.tags[index] in "IyR":
        after = between(grammar, index, high)
        if after is None:
            return None
        index = after
    opens = grammar.tags[index : index + 1] == "T" and index + 1 < high
    return index if opens and (index == first or grammar.tags[index + 1] not in _VERBS) else None


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
    if grammar.lower(index) not in lexicon().ways or first != low + 1 or first is None:
        return None
    source, comma = _possessor(grammar, index), index + 1
    if grammar.lower(low) != "in":
        return None
    if grammar.lower(index + 1) == "of":
        source = phrase_after(grammar, index + 2, high)
        comma = source[1] if source else comma
    if source is None or grammar.tags[comma : comma + 1] != ",":
        return None
    content = (comma + 1, right_edge(grammar, comma + 1, high))
    return Finding((content,), (index, index + 1), source, rank=2)


def _edge(grammar: Grammar, low: int, noun: int, begin: int, high: int, promised: bool) -> int:
    """The end of what a noun tells: of a clause the right edge, but before the sentence's own verb
    where the noun is its subject, and before the comma where its phrase stands first."""
    edge = right_edge(grammar, begin, high)
    tags = grammar.tags
    if _FINITE.search(tags, low, noun):
        return edge
    comma = tags.find(",", begin, edge)
    hangs = tags[low] in "IS" or tags[grammar.closes.get(noun, noun) - 1] in "It"
    if hangs and comma > begin:
        return comma
    return before_verb(grammar, begin, edge, clausal=not promised)


def _light(grammar: Grammar, noun: int, low: int) -> tuple[Range | None, Range]:
    """The subject and the cue of "she voiced the hope that", "he gave a warning that"."""
    first = grammar.closes.get(noun, noun)
    verb = first - 1
    if verb < low or grammar.tags[verb] not in "VKGB":
        return None, (noun, noun + 1)
    if words().lemmas.get(grammar.lower(verb)) not in lexicon().light:
        return None, (noun, noun + 1)
    return subject(grammar, verb, low), (verb, noun + 1)


def adamant(grammar: Grammar, index: int, low: int, high: int) -> Finding | None:
    """The quote of "she was adamant that ..."; `index` is at the adjective."""
    verb = index - 1
    while verb > low and grammar.tags[verb] in "Rb":
        verb -= 1
    if grammar.lower(index) not in lexicon().adjectives or grammar.tags[verb] not in "xh":
        return None
    source = subject(grammar, verb, low)
    if grammar.tags[index + 1 : index + 2] != "T" or index + 2 >= high or source is None:
        return None
    if grammar.lower(source[0]) in ("it", "this", "that", "what"):
        return None  # "it is clear that"
    content = (index + 2, right_edge(grammar, index + 2, high))
    return Finding((content,), (verb, index + 1), source, rank=2)


def noun_cue(grammar: Grammar, index: int, low: int, high: int) -> Finding | None:
    """The quote of a noun such as "his claim that ...", "their call for ..."."""
    table = lexicon()
    word = grammar.lower(index)
    told = (
        word.removesuffix("s") in table.nouns
        or word in table.feelings
        or word in table.infinitive_nouns
    )
    if not told or grammar.tags[index] != "N":
        return None
    source = _possessor(grammar, index)
    after = index + 1
    cue = (index, after)
    if source is None and grammar.tags[after : after + 1] == "T":
        source, cue = _light(grammar, index, low)
    if grammar.lower(after) in ("by", "from") and source is None:
        source = phrase_after(grammar, after + 1, high)
        after = source[1] if source else after
    if source is None or after >= high:
        return None
    that = _over_adverbials(grammar, after, high)
    announced = that is not None
    if that is not None and opens_no_report(grammar, that + 1, high):
        return None  # "a flood warning that covers the coast"
    after = after if that is None else that
    asked = word in table.content_nouns and grammar.lower(after) == "for"
    promised = word in table.infinitive_nouns and grammar.tags[after : after + 2] == "tB"
    if not announced and not asked and not promised:
        return None
    begin = after + (not promised)
    edge = _edge(grammar, low, index, begin, high, promised)
    return Finding(((begin, edge),), cue, source, rank=2) if edge > begin else None
