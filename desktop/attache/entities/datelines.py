"""Where a wire's opening ends: "BEIRUT (Wire) —" names no one who acts."""

from __future__ import annotations

from attache.entities.passage import Passage

# How many tokens a dateline may have.
_LONG = 16


def dateline_end(passage: Passage, index: int) -> int:
    """The token behind the dateline of the sentence in which token `index` stands; the sentence's
    first token where it has none."""
    tokens = passage.tokens
    first = passage.first[passage.sentence[index]]
    if first and tokens[first - 1].block == tokens[first].block:
        return first
    bracket = False
    for ahead in range(first, min(first + _LONG, len(tokens))):
        tag = tokens[ahead].tag
        if not passage.same(first, ahead + 1) or tag in "VXxhOoD<T":
            return first
        bracket = bracket or tag == ")"
        if tag == "-" and ahead > first:
            capitals = tokens[first].text.isupper() and len(tokens[first].text) > 2
            return ahead + 1 if capitals or bracket else first
    return first
