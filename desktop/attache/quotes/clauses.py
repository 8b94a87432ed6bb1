"""Clauses in the text: whether words hold one, and where a second verb begins."""

from __future__ import annotations

import re

from attache.language.phrases import NOUN_PHRASE
from attache.quotes.grammar import Grammar

FINITE = re.compile(r"[VxXh]")
NEW_CLAUSE = re.compile(rf"R*{NOUN_PHRASE}[Rn]*[VxXh]")
JOINED_VERB = re.compile(r"[Rn]*[Xxh]?[Rn]*[VK]")
_GROUP = re.compile(r"(?:X[Rn]*h?|[Vxh])[Rn]*(?:[bKBG][Rn]*)*")


def before_verb(grammar: Grammar, begin: int, edge: int, *, clausal: bool) -> int:
    """The end of a content that is part of a sentence's subject: before the verb of that sentence,
    the second in it where the content is a clause, the first where it is none."""
    tags = grammar.tags
    verbs = [match.start() for match in _GROUP.finditer(tags, begin, edge)]
    if len(verbs) <= clausal:
        return edge
    since = verbs[0] if clausal else begin
    joined = next((i for i in range(since, verbs[clausal]) if tags[i] in ",&STw"), None)
    if joined is None:
        return verbs[clausal]
    return joined if not clausal and tags[joined] == "," else edge


def holds_clause(grammar: Grammar, low: int, high: int) -> bool:
    """Whether tokens [low, high) hold a subject and a finite verb."""
    tags = grammar.tags
    seen = False
    for index in range(low, min(high, low + 40)):
        tag = tags[index]
        if tag in "NMOCDp>GqBo":
            seen = True
        elif seen and tag in "VxXhb":
            return True
        elif tag in "w;" and not seen:
            return False
    return False
