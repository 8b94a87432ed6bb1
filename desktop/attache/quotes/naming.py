"""Objects of cue verbs that are only given a name or an office, which says nothing of them."""

from __future__ import annotations

from attache.quotes.cues import Cue
from attache.quotes.finding import Range
from attache.quotes.grammar import Grammar


def is_named(grammar: Grammar, cue: Cue, object_: Range) -> bool:
    """Whether the words only give something its name: "a firm called Norden"."""
    tags, (first, end) = grammar.tags, object_
    end = grammar.opens.get(first, end)
    if grammar.lower(first).endswith(("self", "selves")):
        return tags[first + 1 : first + 2] == "M"  # "a group that calls itself Norden"
    after_noun = cue.group > 0 and tags[cue.group - 1] == "N" and tags[cue.index] in "VK"
    name = tags[end - 1] == "M" and not tags[first:end].strip("DMNC&")
    return after_noun and name and tags[end : end + 1] in ",.;IwVxXh"


def is_appointed(grammar: Grammar, object_: Range) -> bool:
    """Whether an office is given: "confirmed Ida Holm", "proposed her as ambassador"."""
    first, end = object_
    return grammar.lower(end) == "as" or not grammar.tags[first:end].strip("MC")
