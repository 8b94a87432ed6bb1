"""Where an object that tells what was said ends: before "in a tweet", "after the vote"."""

from __future__ import annotations

from attache.language.words import word_list
from attache.quotes.clauses import JOINED_VERB
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon


def _aftermath(grammar: Grammar, low: int, edge: int) -> int:
    """The edge before "praised him as a “hero” following the vote", but not in a "that" clause."""
    for index in range(low + 1, edge - 1):
        if grammar.tags[index] == "T":
            return edge
        inside = grammar.tokens[index].quotation >= 0
        if not inside and grammar.lower(index) in word_list("aftermath"):
            return index
    return edge


def without_adverbials(grammar: Grammar, low: int, edge: int) -> int:
    """The edge of a noun phrase with what was said of it, before "in a tweet", "on Friday"."""
    tags, tokens = grammar.tags, grammar.tokens
    edge = _aftermath(grammar, low, edge)
    last = tags.rfind(">", low, edge)
    for index in range(low, edge - 1):
        if tokens[index].quotation >= 0 or tags[index] not in "I&,":
            continue
        if tags[index] in "&,":
            if tags[index + 1] == "T" or JOINED_VERB.match(tags, index + 1, edge):
                return index
            continue
        if index < last or grammar.lower(index) not in word_list("where"):
            continue
        if any(tag in "VxXh" for tag in tags[low:index]):
            continue  # "compensation before an inquiry ends in June"
        end = grammar.opens.get(index + 1, index + 2)
        if tags[index + 1 : index + 2] == "y" or grammar.lower(end - 1) in lexicon().venues:
            return index
    while edge - 1 > low + 1 and tags[edge - 1] == "y" and tags[edge - 2] != "I":
        edge -= 1
    return edge
