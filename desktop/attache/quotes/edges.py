"""Where reported words end: the right edge of a content without quotation marks."""

from __future__ import annotations

import re

from attache.language.words import word_list, words
from attache.quotes.clauses import FINITE, NEW_CLAUSE, holds_clause
from attache.quotes.commas import ends_at
from attache.quotes.cues import cue_at
from attache.quotes.grammar import Grammar
from attache.quotes.sources import over_insertion, subject

_EDGE = re.compile(r"[>,;:.&VKG-]")  # where a content may end
_PROGRESSIVE = re.compile(r"[xbIS][Rn]*G")
_REPORTS = frozenset(
    {"clause", "addressee", "complement", "judgement", "urge", "infinitive", "question"}
)


def _new_cue(grammar: Grammar, index: int, low: int) -> int | None:
    """Where the content that began at `low` ends because the cue at `index` begins a new report:
    ", X said", ", adding", "and urged"; None where that cue is part of it."""
    cue = cue_at(grammar, index)
    tags = grammar.tags
    if cue is None or cue.passive or not (cue.frames.names & _REPORTS or cue.frames.after_object):
        return None
    before = cue.group - 1
    while before > low and tags[before] == "R":
        before -= 1
    if tags[index] == "G" and tags[before] == "&":
        goes_on = _PROGRESSIVE.search(tags, low, before)  # "was lying and blaming others"
        return None if goes_on else before
    if tags[index] == "G":
        return _at_comma(grammar, before)
    if tags[index] not in "VK" or (tags[index] == "K" and "h" not in tags[cue.group : index]):
        return None
    if tags[before] == "&":
        to = cue.takes("infinitive") and tags[cue.end : cue.end + 1] == "t"
        calls = grammar.lower(cue.end) in cue.frames.prepositions
        if not to and not calls and not cue.takes("clause") and not cue.takes("urge"):
            return None
        return before - 1 if tags[before - 1] == "," else before
    if before > low and grammar.is_comma(before) and not over_insertion(grammar, before, low):
        return _at_comma(grammar, before)  # ", called her": one more verb of the same subject
    found = subject(grammar, cue.group, low)
    if found is None or found[0] <= low:
        return None
    edge = found[0] - 1
    joined = False
    while edge > low and (tags[edge] in ",&" or grammar.lower(edge) in word_list("before_cue")):
        joined = True
        edge -= 1
    joined = joined or grammar.is_comma(edge)
    fronted = tags[low] == "S" and "," not in tags[low:edge]  # "while he agreed, he warned"
    return edge + 1 if joined and not fronted else None


def _at_comma(grammar: Grammar, index: int) -> int | None:
    """Where a content ends that this comma parts from what follows; None where there is none."""
    if not grammar.is_comma(index):
        return None
    return index if grammar.tags[index] == "," else index + 1


def _turns_back(grammar: Grammar, index: int, low: int) -> bool:
    """Whether "and" at `index` goes on with the verb of the one who speaks: "accused them of lying
    and gives notice"; the content so far holds no clause."""
    tags = grammar.tags
    verb = index + 1
    while tags[verb : verb + 1] == "R":
        verb += 1
    tag = tags[verb : verb + 1]
    if index <= low or tag not in ("V", "x", "h") or holds_clause(grammar, low, index):
        return False
    word = grammar.lower(verb)
    finite = tag in "xh" or (
        words().lemmas.get(word) != word and tags[verb + 1 : verb + 2] in "DOoMTt<N"
    )
    return finite and FINITE.search(tags, low, index) is None


def right_edge(grammar: Grammar, low: int, high: int) -> int:
    """The end of the content that begins at token `low` of a sentence that ends at `high`: before a
    new cue, a semicolon, a single dash, ", who"; quotations are passed over."""
    tags, tokens = grammar.tags, grammar.tokens
    dashes = tags.count("-", low, high)
    for match in _EDGE.finditer(tags, low, high):
        tag, index = match.group(), match.start()
        if tag == ">" and grammar.is_comma(index) and ends_at(grammar, index, low, high):
            return index + 1
        if tokens[index].quotation >= 0:
            continue
        if tag in ",;:." and index > low and ends_at(grammar, index, low, high):
            return index
        if tag == "-" and dashes == 1:
            return index
        if tag == "&" and _turns_back(grammar, index, low):
            return index
        if index > low and tag in "VKG":
            edge = _new_cue(grammar, index, low)
            if edge is not None and edge > low:
                return edge
    return high


def inner_edge(grammar: Grammar, low: int, edge: int) -> int:
    """The end of a content inside a clause that is itself hung on another ("who says ..., has",
    "although he says ..., he"): the first comma after its finite verb."""
    tags, tokens = grammar.tags, grammar.tokens
    said = grammar.quoted[tokens[low].quotation][1] if tags[low] == "<" else low
    for index in range(low + 2, edge - 1):
        inside = tokens[index].quotation >= 0 and tags[index] == ","
        if inside or not grammar.is_comma(index) or tags[index + 1] == "&":
            continue
        goes_on = tags[index + 1] in "VxXh" and not FINITE.search(tags, said, index)
        goes_on = goes_on or NEW_CLAUSE.match(tags, index + 1, edge) is not None
        if tags[low] in "VxXh" or goes_on or holds_clause(grammar, low, index):
            return index + (tags[index] == ">")
    return edge
