"""The whole noun phrase before or after a token, with what hangs on it and is joined to it."""

from __future__ import annotations

from attache.language.words import word_list
from attache.quotes.finding import Range
from attache.quotes.grammar import Grammar


def _undated(grammar: Grammar, first: int, last: int, low: int) -> int:
    """Where a phrase begins without the time before it: "last month rival Yarrow warned"."""
    which, times = word_list("which"), word_list("times")
    if grammar.lower(first) in which and grammar.lower(first + 1) in times and first + 1 < last:
        return first + 2
    dated = first > low and grammar.lower(first - 1) in which
    return first + 1 if dated and first < last and grammar.lower(first) in times else first


def phrase_before(grammar: Grammar, last: int, low: int) -> Range | None:
    """The noun phrase whose last token is `last`, with the phrases it hangs on ("a spokesman for
    the ministry"), or None; never before token `low`."""
    tags, closes = grammar.tags, grammar.closes
    if last not in closes or last < low:
        return None
    first = max(low, closes[last])
    first = _undated(grammar, first, last, low)
    adjective = tags[first] in "CJ" and first - 2 in closes and tags[first - 1] == ","
    if adjective and tags[closes[first - 2]] == "D":  # "the slim, 71-year-old diplomat"
        first = max(low, closes[first - 2])
    while first - 2 >= low:
        before = tags[first - 1]
        if grammar.lower(first - 1) == "&" and first - 2 in closes:  # "Baker & Sons"
            first = max(low, closes[first - 2])
            continue
        joined = before in "It" and grammar.lower(first - 1) in word_list("attaching")
        if not joined or first - 2 not in closes or tags[first - 2] == "y":
            break
        if tags[first - 2] in "Oo":
            break
        first = max(low, closes[first - 2])
    return _with_coordination(grammar, first, last + 1, low)


def _with_coordination(grammar: Grammar, first: int, end: int, low: int) -> Range:
    """The phrase with what is joined to it by "and", if that begins its clause."""
    tags, closes = grammar.tags, grammar.closes
    if first - 2 >= low and tags[first - 1] == "&" and first - 2 in closes:
        other = closes[first - 2]
        before = tags[other - 1] if other > low else "."
        while before == "," and other - 2 in closes and other - 2 >= low:
            if closes[other - 2] - 1 == low and tags[low] in "It":
                break  # "In a joint statement, France and Germany"
            other = closes[other - 2]
            before = tags[other - 1] if other > low else "."
        if other >= low and before in ".,;:->T&S":
            return other, end
    return first, end


def phrase_after(grammar: Grammar, first: int, high: int) -> Range | None:
    """The noun phrase that begins at `first`, with what hangs on it, or None."""
    end = grammar.opens.get(first)
    if end is None or end > high:
        return None
    if end < high and grammar.tags[end] == "(":  # "Rick Snyder (R)"
        close = grammar.tags.find(")", end, min(high, end + 6))
        return first, close + 1 if close > 0 else end
    while (
        end < high
        and grammar.lower(end) in word_list("after_inverted")
        and grammar.opens.get(end + 1, high + 1) <= high
    ):
        end = grammar.opens[end + 1]
    if (
        end < high
        and grammar.tags[end] == "&"
        and grammar.tags[end + 1 : end + 2] in ("N", "M", "D")
    ):
        end = grammar.opens.get(end + 1, end)
    return first, end
