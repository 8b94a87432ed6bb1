"""Reports in clauses that hang on another: "as the paper noted", "who says that ..., has"."""

from __future__ import annotations

import re

from attache.language.words import word_list
from attache.quotes.between import between
from attache.quotes.clauses import before_verb, holds_clause
from attache.quotes.cues import Cue
from attache.quotes.edges import inner_edge, right_edge
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.preceding import content_start

_FINITE = re.compile(r"[VxXh]")


def ends_sentence(grammar: Grammar, index: int, high: int) -> bool:
    """Whether only adverbials stand between token `index` and the next mark."""
    return tail(grammar, index, high) is not None


def tail(grammar: Grammar, index: int, high: int) -> int | None:
    """The next mark after token `index` where only adverbials stand between, else None."""
    while index < high and grammar.tags[index] not in ",.;-:":
        after = between(grammar, index, high)
        number = grammar.tokens[index].quotation
        if grammar.tags[index] == "<" and grammar.is_title(number):
            after = grammar.quoted[number][1]  # on "Face the Nation"
        if after is None:
            return None
        index = after
    return index


def told_to(grammar: Grammar, cue: Cue, end: int, high: int) -> int:
    """The end of a cue with the one spoken to: "sources told the paper"."""
    if not cue.takes("addressee"):
        return end
    spoken_to = phrase_after(grammar, end, high)
    return spoken_to[1] if spoken_to else end


def interposed(grammar: Grammar, end: int, high: int) -> Range | None:
    """The rest of a clause that a cue parts after its subject: "The deal, he said on Monday, was
    dead"; `end` is that of the cue."""
    comma = tail(grammar, end, high)
    if comma is None or grammar.tags[comma : comma + 1] != ",":
        return None
    verb = comma + 1
    while verb < high and grammar.tags[verb] in "Rn":
        verb += 1
    if verb >= high or grammar.tags[verb] not in "VxXh":
        return None
    return comma + 1, right_edge(grammar, comma + 1, high)


def as_reported(
    grammar: Grammar, cue: Cue, low: int, high: int, source: Range | None
) -> Finding | None:
    """What "as the paper reported" tells, before or after it."""
    if source is None or source[0] <= low or not cue.takes("clause"):
        return None
    word = source[0] - 1
    if grammar.lower(word) != "as" or not ends_sentence(grammar, cue.end, high):
        return None
    comma = cue.end
    while comma < high and grammar.tags[comma] not in ",.;-:":
        comma += 1
    marks = (cue.group, cue.end)
    if word == low and grammar.tags[comma : comma + 1] == "," and comma + 2 < high:
        content = (comma + 1, right_edge(grammar, comma + 1, high))
        return Finding((content,), marks, source, rank=2)
    clausal = holds_clause(grammar, low, word - 1)
    if grammar.tags[word - 1] == "," and not clausal and grammar.tags[comma : comma + 1] == ",":
        return Finding(((comma + 1, right_edge(grammar, comma + 1, high)),), marks, source, rank=2)
    if grammar.tags[word - 1] == "," and word - 1 > low:
        begin = content_start(grammar, low, word - 1)
        return Finding(((begin, word - 1),), marks, source, rank=2)
    return None


def hung(grammar: Grammar, cue: Cue, source: Range | None, low: int, content: Range) -> Range:
    """The content of a cue inside a clause that hangs on another ends with that clause."""
    if source is None or content[0] < cue.end:
        return content
    before = grammar.tags[cue.group - 1] if cue.group > low else ""
    if grammar.tags[cue.index] == "G" and before and before in "IS":
        comma = grammar.tags.find(",", content[0] + 1, content[1])  # "after announcing X, he"
        return content if comma < 0 else (content[0], comma)
    opener = source[0] - 1
    that = before == "T" and grammar.tags[cue.group - 2] in "NM"  # "the paper that reported"
    relative = that or before == "w" or (opener > low and grammar.tags[opener] == "w")
    hung = opener >= low and grammar.lower(opener) in word_list("hanging")
    if not relative and not hung:
        return content
    edge = inner_edge(grammar, content[0], content[1])
    open_end = relative and grammar.tags[source[1] : source[1] + 1] != ","
    if open_end and _FINITE.search(grammar.tags, low, source[0]) is None:
        clausal = grammar.tags[content[0]] not in "tGV"
        edge = before_verb(grammar, content[0], edge, clausal=clausal)  # "who said X has died"
    return content[0], edge
