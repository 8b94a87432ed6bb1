"""Whether a comma, or another mark, ends what is said without quotation marks."""

from __future__ import annotations

import re

from attache.language.phrases import NOUN_PHRASE
from attache.language.words import word_list
from attache.quotes.clauses import FINITE, JOINED_VERB, NEW_CLAUSE, holds_clause
from attache.quotes.cues import cue_at
from attache.quotes.grammar import Grammar

_NAMED = 8  # tokens that may name who speaks
_DENIED_VERB = re.compile(r"R*X[Rn]*B")
# ", a charge the government denies"
_COMMENT = re.compile(rf"D[JC]*N+{NOUN_PHRASE}R*[VXxh]")


def ends_at(grammar: Grammar, index: int, low: int, high: int) -> bool:
    """Whether the mark at `index` ends a content that began at `low`."""
    tags = grammar.tags
    tag, after = tags[index], tags[index + 1 : index + 2]
    if tag == ":":
        return after == "<" or (after == "M" and names_speaker(grammar, index + 1, high))
    if tag == ".":
        return index == high - 1
    if not grammar.is_comma(index):
        return tag == ";"
    if after == "&":
        return _before_joint(grammar, index, low, high)
    if after == "D" and grammar.lower(index + 1) in ("a", "an"):
        return _before_apposition(grammar, index, low, high)
    if grammar.lower(index + 1) == "then" and tags[index + 2 : index + 3] in ("V", "K"):
        return holds_clause(grammar, low, index)  # ", then left the room"
    if after == "I" and _comments(grammar, index + 1):
        return True
    if after == "G" and not FINITE.search(tags, low, high):
        return True  # "announced a review, calling it overdue"
    if after == "w":
        return _before_relative(grammar, index, low)
    if after in ("G", "K") or tags[index + 1 : index + 3] == "RG":
        return holds_clause(grammar, low, index)
    later = index + 1 + (after == "R")
    dated = grammar.lower(later) in word_list("spans") and tags[later + 1 : later + 2] == "S"
    if dated or grammar.lower(index + 1) in word_list("trailing"):
        return dated or holds_clause(grammar, low, index)
    return grammar.lower(index + 1) == "according"


def names_speaker(grammar: Grammar, index: int, high: int) -> bool:
    """Whether what follows a colon is another report: ": Holm at Sable Capital said"."""
    end = index
    while end < min(high, index + _NAMED) and grammar.tags[end] in "MNDCI":
        end += 1
    cue = cue_at(grammar, end) if end < high else None
    return cue is not None and cue.takes("clause")


def _before_joint(grammar: Grammar, comma: int, low: int, high: int) -> bool:
    """Whether a comma before "and" or "but" ends a content that began at `low`."""
    tags = grammar.tags
    if JOINED_VERB.match(tags, comma + 2, high):
        return holds_clause(grammar, low, comma) or "t" in tags[low:comma]
    if tags[low] in "tG" and NEW_CLAUSE.match(tags, comma + 2, high):
        return not holds_clause(grammar, low, comma)  # "promised to spend, and it hopes"
    denied = _DENIED_VERB.match(tags, comma + 2, high)
    if denied is None:
        return False
    cue = cue_at(grammar, denied.end() - 1)  # ", but did not say when"
    return cue is not None and cue.negated and holds_clause(grammar, low, comma)


def _before_relative(grammar: Grammar, comma: int, low: int) -> bool:
    """Whether a comma before "who", "which" or "whose" ends a content that began at `low`."""
    if _judges(grammar, comma + 2):
        return True  # "blamed the army, which he called a mob"
    new = cue_at(grammar, comma + 2) if grammar.tags[comma + 3 : comma + 4] == "T" else None
    if new is not None and new.takes("clause"):
        return True  # "pointed to a survey, which found that"
    return grammar.lower(comma + 1) not in ("whose", "whom") and holds_clause(grammar, low, comma)


def _judges(grammar: Grammar, index: int) -> bool:
    """Whether a subject and a verb that judges stand at `index`: "he called", "Holm described"."""
    cue = cue_at(grammar, index + 1) if grammar.tags[index : index + 1] in ("O", "M") else None
    return cue is not None and (cue.takes("complement") or cue.takes("judgement"))


def _comments(grammar: Grammar, index: int) -> bool:
    """Whether the reporter tells what the words were: "in what was", "in the sharpest attack"."""
    if grammar.lower(index) != "in":
        return False
    if grammar.tags[index + 1 : index + 2] == "q":
        return True
    end = grammar.opens.get(index + 1, index + 1)
    inside = [grammar.lower(i) for i in range(index + 1, end)]
    most = any(word.endswith("est") or word in ("most", "first") for word in inside[1:-1])
    return most or (len(inside) > 1 and inside[-1] in word_list("comments"))


def _before_apposition(grammar: Grammar, comma: int, low: int, high: int) -> bool:
    """Whether a comma before "a" ends a content that began at `low`: ", a charge Holm denies"."""
    if not _COMMENT.match(grammar.tags, comma + 1, high):
        more = grammar.tags.find(",", comma + 1, high) >= 0
        if more or FINITE.search(grammar.tags, comma + 1, high):
            return False
    return holds_clause(grammar, low, comma)
