"""What stands before a cue: '"Fine," he said', 'The deal is dead, he said'."""

from __future__ import annotations

import re

from attache.quotes.clauses import holds_clause
from attache.quotes.cues import Cue
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after

Range = tuple[int, int]
# A wire's opening, "WASHINGTON (AP) —", and a leading "But" or "And".
_OPENING = re.compile(r"(?:[M,yC.I]{1,8}(?:\([^)]*\))?-+)?&?")
_ENDS = ".,-*"  # the last before a closing mark, also that of a quotation inside


def content_start(grammar: Grammar, low: int, high: int) -> int:
    """The first token of what is said in a sentence: after a dateline and a leading "But"."""
    found = _OPENING.match(grammar.tags, low, high)
    start = found.end() if found else low
    opened = grammar.tags.rfind("(", start, high)
    if opened >= 0 and grammar.tags.find(")", opened, high) < 0:
        start = opened + 1  # "(most of them are new, according to the council)"
    return start if start < high else low


def inverted_source(grammar: Grammar, cue: Cue, high: int) -> Range | None:
    """The noun phrase after the verb in "said the minister, who ...": it ends its clause."""
    if grammar.tags[cue.index] != "V" or cue.group != cue.index:
        return None
    start = cue.end
    if start < high and grammar.tags[start] == "R":
        start += 1
    found = phrase_after(grammar, start, high)
    if found is None or grammar.tags[found[0]] == "o":
        return None
    if grammar.lower(found[1] - 1) in lexicon().idioms.get(cue.verb, ()):
        return None  # "said the same"
    after = grammar.tags[found[1]] if found[1] < high else "."
    return found if after in ".,;:-wTSIRy(<G&t>*" else None


def _before_quotation(grammar: Grammar, close: int, low: int) -> Range:
    """The content that ends with the mark at `close`: the quotation, or the clause it ends."""
    number = grammar.tokens[close].quotation
    first = grammar.quoted[number][0]
    first = max(first, low)
    if first > low and not any(tag in ":;" for tag in grammar.tags[low:first]):
        start = content_start(grammar, low, first + 1)
        if start < first:
            return start, close + 1
    return first, close + 1


def content_before(grammar: Grammar, anchor: int, low: int) -> tuple[Range, bool] | None:
    """The content that ends right before token `anchor`, where "he said" begins, and whether it is
    quoted; None where no mark or comma parts the two."""
    tags = grammar.tags
    last = anchor - 1
    if last < low:
        return None
    close = last - 1 if tags[last] in ",-" else last
    number = grammar.tokens[close].quotation
    if tags[close] == ">" and grammar.quoted[number][0] > low and grammar.is_title(number):
        start = content_start(grammar, low, anchor)
        told = is_wanted_clause(grammar, start, grammar.quoted[number][0])
        return ((start, last + 1), False) if told else None
    if tags[last] == ">":
        inner = tags[last - 1] if last - 1 >= low else ""
        if (
            inner in _ENDS
            or inner == ">"
            or grammar.quoted[grammar.tokens[last].quotation][0] <= low + 1
        ):
            return _before_quotation(grammar, last, low), True
        return None
    if tags[last] in ",-" and last - 1 >= low and tags[last - 1] == ">":
        return _before_quotation(grammar, last - 1, low), True
    if tags[last] in ",-" and last > low:
        earlier = tags.rfind(">", low, last)
        if earlier > low and tags[earlier - 1] in _ENDS:
            described = phrase_after(grammar, earlier + 1, last)
            if described is not None and described[1] == last:
                return _before_quotation(grammar, earlier, low), True  # ",” the nurse, Ida, said"
        start = content_start(grammar, low, last)
        return (start, last), False
    return None


def is_wanted_clause(grammar: Grammar, start: int, title: int) -> bool:
    """Whether the words before the title of a work make a clause, not just 'On "Morning Call,"'."""
    return grammar.tags[start] not in "ItSyR" and holds_clause(grammar, start, title)


def clausal(grammar: Grammar, found: Range) -> bool:
    """Whether unquoted words before a cue are a clause of their own."""
    return holds_clause(grammar, *found)
