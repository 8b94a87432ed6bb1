"""A content that the verb's own frame opens: to VP, NP to VP, of NP, NP as NP, NP."""

from __future__ import annotations

import re
from typing import NamedTuple

from attache.quotes.between import between
from attache.quotes.cues import Cue
from attache.quotes.edges import right_edge
from attache.quotes.finding import Range
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.naming import is_appointed, is_named
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.object_edges import without_adverbials

_HUNG = re.compile(",w[^,]*")  # a clause that "which" or "who" hangs on a phrase
_POINTING = frozenset({"this", "that"})
_VERBS = ("B", "b", "h", "N", "<", "R")


class Complement(NamedTuple):
    """The content after a cue: its tokens, who is spoken to, and whether it is plain that these
    words are a report (a clause, a quotation) rather than the object of a verb."""

    content: Range
    addressee: Range | None = None
    plain: bool = True


def later_infinitive(grammar: Grammar, cue: Cue, high: int) -> Complement | None:
    """What follows adverbials in "promised on Tuesday to go"."""
    index = cue.end
    while index < high and grammar.tags[index] in "RIyn":
        after = between(grammar, index, high)
        if after is None:
            return None
        if grammar.tags[index] == "n":
            break  # "vowed never to go": "never" is part of it
        index = after
    to = index + (grammar.tags[index : index + 1] == "n")
    found = cue.takes("infinitive") and grammar.tags[to : to + 1] == "t"
    if not found or grammar.tags[to + 1 : to + 2] not in _VERBS:
        return None
    return Complement((index, right_edge(grammar, index, high)))


def _marked(grammar: Grammar, cue: Cue, start: int, edge: int) -> Complement | None:
    """A content that a small word opens: "to go", "of chaos", "whether he would"."""
    tags, word = grammar.tags, grammar.lower(start)
    if cue.takes("infinitive") and tags[start] == "t" and tags[start + 1 : start + 2] in _VERBS:
        return Complement((start, edge))
    dated = tags[start + 1 : start + 2] == "y"  # "reported on Tuesday"
    if word in cue.frames.prepositions and start + 1 < edge and not dated:
        topic = cue.verb in lexicon().topics and tags[start + 1] != "q"
        if topic and "<" not in tags[start:edge]:
            return None
        return Complement((start + 1, edge), plain=not cue.negated)
    if word == "as" and (cue.takes("complement") or cue.takes("judgement")):
        agent = next((i for i in range(start, edge) if grammar.lower(i) == "by"), edge)
        return Complement((start + 1, agent if cue.passive else edge))
    if cue.passive and word == "by":
        return _accused(grammar, cue, start, edge)
    if cue.passive and word in cue.frames.after_object and not cue.takes("addressee"):
        opens = start + 1 < edge and tags[start + 1] in "GDNMCJ<R"
        return Complement((start + 1, edge)) if opens else None  # "is accused of selling it"
    said_to = cue.passive and cue.takes("clause") and tags[start : start + 2] in ("tB", "tb", "th")
    if said_to and "<" in tags[start:edge]:
        return Complement((start, edge))  # "was said to be “furious”", but not "to be closing"
    if cue.takes("gerund") and tags[start] == "G" and not cue.passive:
        return Complement((start, edge), plain=not cue.negated)  # "denied taking bribes"
    asks = cue.takes("question") or cue.takes("clause")
    if asks and (tags[start] == "q" or word == "if"):
        return Complement((start, edge))
    return None


def _accused(grammar: Grammar, cue: Cue, start: int, edge: int) -> Complement | None:
    """What "is accused by her rivals of selling it" tells; `start` is at "by"."""
    agent = phrase_after(grammar, start + 1, edge)
    if agent is None:
        return None
    if cue.takes("urge") and grammar.tags[agent[1] : agent[1] + 2] in ("tB", "nt", "tb", "th"):
        return Complement((agent[1], edge))
    valued = grammar.lower(agent[1]) == "as" and cue.takes("judgement")
    if grammar.lower(agent[1]) not in cue.frames.after_object and not valued:
        return None
    return Complement((agent[1] + 1, edge)) if agent[1] + 1 < edge else None


def framed(grammar: Grammar, cue: Cue, high: int) -> Complement | None:
    """A content that the verb's own frame opens: to VP, NP to VP, of NP, NP as NP, NP."""
    tags, start = grammar.tags, cue.end
    if start < high and tags[start] == "R":
        start += 1
    if start >= high:
        return None
    edge = right_edge(grammar, start, high)
    marked = _marked(grammar, cue, start, edge)
    if marked is not None:
        return marked
    object_ = phrase_after(grammar, start, high)
    if object_ is None:
        return None
    after = object_[1]
    head = grammar.opens.get(start, after) - 1
    if grammar.lower(head) in lexicon().idioms.get(cue.verb, ()) and "<" not in tags[after:edge]:
        return None  # "told the truth about"
    to = _goes_on(grammar, after, high) or _over_relative(grammar, object_, edge)
    if to and cue.takes("urge"):
        return Complement((start, edge))
    for end in (
        after,
        grammar.opens.get(start, after),
        _over_adverbials(grammar, cue, after, edge),
    ):
        if grammar.lower(end) in cue.frames.after_object:
            told = cue.takes("addressee")
            edge = right_edge(grammar, end, high)
            return Complement((end + 1 if told else start, edge), object_ if told else None)
    asked = tags[after : after + 1] == "q" or grammar.lower(after) == "if"
    if cue.takes("addressee") and (asked or _asks_who(grammar, cue, object_)):
        return Complement((after, edge), object_)
    edge = without_adverbials(grammar, after, edge)
    return _valued(grammar, cue, object_, edge)


def _over_adverbials(grammar: Grammar, cue: Cue, after: int, edge: int) -> int:
    """Where the verb's preposition stands after adverbials: "slammed him on Monday for"; else
    `after`."""
    if not cue.frames.after_object or not cue.takes("judgement"):
        return after
    index = after
    while index < edge and grammar.lower(index) not in cue.frames.after_object:
        end = between(grammar, index, edge) if grammar.tags[index] in "RIy" else None
        if end is None:
            return after
        index = end
    return index if index < edge else after


def _goes_on(grammar: Grammar, after: int, high: int) -> bool:
    """Whether an infinitive follows the object, after adverbials: "urged them last year to go"."""
    index = after
    while index < high - 1 and grammar.tags[index] in "RIy":
        end = between(grammar, index, high)
        if end is None:
            return False
        index = end
    first, second = grammar.tags[index : index + 1], grammar.tags[index + 1 : index + 2]
    return first == "n" or (first == "t" and second in _VERBS and (second != "N" or index == after))


def _over_relative(grammar: Grammar, object_: Range, edge: int) -> bool:
    """Whether an infinitive follows "anyone who saw him", and not what they saw or wanted."""
    tags, (start, after) = grammar.tags, object_
    if tags[start:after] not in ("O", "o", "D") or tags[after : after + 1] != "w":
        return False
    to = tags.find("t", after, edge)
    plain = to > 0 and not set(tags[after:to]) & set(",;:<T")
    return plain and tags[to - 1] in "NMOoyRC" and tags[to + 1] in "Bbh"


def _asks_who(grammar: Grammar, cue: Cue, object_: Range) -> bool:
    """Whether "who" after the one spoken to is a question: "asked them who came"."""
    pronoun = grammar.tags[object_[1] - 1] in "Oo"
    return cue.takes("question") and pronoun and grammar.tags[object_[1] :][:1] == "w"


def _valued(grammar: Grammar, cue: Cue, object_: Range, edge: int) -> Complement | None:
    """What is said of an object: "the plan a disaster"; the object alone only where the verb tells
    by it what was said ("announced a review", but not "praised the review")."""
    tags, (start, after) = grammar.tags, object_
    plain = grammar.lower(after) == "as" or "<" in _HUNG.sub("", tags[start:edge])
    if cue.takes("complement") and edge - start > 1 and not is_named(grammar, cue, object_):
        return Complement((start, edge), plain=plain)
    if cue.takes("judgement") and plain:
        return Complement((start, edge))
    if cue.verb in lexicon().appointing and is_appointed(grammar, object_):
        return None
    pointed = tags[start] in "Oo" or grammar.lower(start) in _POINTING  # "disclosed this"
    if cue.takes("object") and not pointed and edge > start:
        return Complement((start, edge), plain=False)
    return None
