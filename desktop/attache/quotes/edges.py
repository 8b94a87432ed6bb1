"""Where reported words end: the right edge of a content without quotation marks."""

from __future__ import annotations

from attache.quotes.cues import cue_at, lexicon
from attache.quotes.grammar import Grammar
from attache.quotes.sources import subject

_BEFORE_CUE = frozenset(
    ["as", "while", "when", "after", "before", "although", "though", "whereas", "and", "but", "or"]
)
_REPORTS = frozenset({"clause", "addressee", "quotation", "complement", "urge", "infinitive"})


def _new_cue(grammar: Grammar, index: int, low: int) -> int | None:
    """Where the content that began at `low` ends because the cue at `index` begins a new report:
    ", X said", ", adding", "and urged"; None where that cue is part of it."""
    cue = cue_at(grammar, index)
    tags = grammar.tags
    if cue is None or cue.passive or not cue.frames.names & _REPORTS:
        return None
    before = cue.group - 1
    while before > low and tags[before] == "R":
        before -= 1
    if tags[index] == "G":
        return before if tags[before] == "," else None
    if tags[index] not in "VK" or (tags[index] == "K" and "h" not in tags[cue.group : index]):
        return None
    if tags[before] == "&":
        to = cue.takes("infinitive") and tags[cue.end : cue.end + 1] == "t"
        if not to and not cue.takes("clause") and not cue.takes("urge"):
            return None
        return before - 1 if tags[before - 1] == "," else before
    found = subject(grammar, cue.group, low)
    if found is None or found[0] <= low:
        return None
    edge = found[0] - 1
    joined = False
    while edge > low and (tags[edge] in ",&" or grammar.lower(edge) in _BEFORE_CUE):
        joined = True
        edge -= 1
    return edge + 1 if joined else None


def right_edge(grammar: Grammar, low: int, high: int) -> int:
    """The end of the content that begins at token `low` of a sentence that ends at `high`: before a
    new cue, a semicolon, a single dash, ", who"; quotations are passed over."""
    tags, tokens = grammar.tags, grammar.tokens
    dashes = tags.count("-", low, high)
    index = low
    while index < high:
        tag = tags[index]
        if tokens[index].quotation >= 0:
            index += 1
            continue
        if tag == ";" or (tag == "-" and dashes == 1):
            return index
        if tag == "." and index == high - 1:
            return index
        if index > low and tag in "VKG":
            edge = _new_cue(grammar, index, low)
            if edge is not None and edge > low:
                return edge
        if tag == "," and index + 1 < high and tags[index + 1] == "w":
            if holds_clause(grammar, low, index):
                return index
        if tag == "," and grammar.lower(index + 1) == "according":
            return index
        index += 1
    return high


def holds_clause(grammar: Grammar, low: int, high: int) -> bool:
    """Whether tokens [low, high) hold a subject and a finite verb."""
    tags = grammar.tags
    seen = False
    for index in range(low, min(high, low + 40)):
        tag = tags[index]
        if tag in "NMOCDp>GqBo":
            seen = True
        elif seen and tag in "VxXh":
            return True
        elif tag in "w;" and not seen:
            return False
    return False


__all__ = ["holds_clause", "lexicon", "right_edge"]
