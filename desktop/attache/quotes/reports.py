"""Whether the words after a cue verb are a report: told by somebody, and more than an object."""

from __future__ import annotations

from attache.language.words import word_list, words
from attache.quotes.cues import Cue
from attache.quotes.finding import Range
from attache.quotes.framed import Complement
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon

_STAGED = 10  # tokens from "used" to "to accuse"
_SOON = 12  # tokens after a cue


def _is_mute(grammar: Grammar, source: Range) -> bool:
    """Whether it is nobody who speaks ("no one told them"), or time, which will tell."""
    none = grammar.lower(source[0]) in ("no", "nobody", "none", "neither", "nothing")
    return none or grammar.lower(source[1] - 1) in lexicon().mute


def _is_unsaid(grammar: Grammar, cue: Cue, source: Range | None) -> bool:
    """Whether it is only thought of: "if he says", "refused to say"; or "he, asked whether"."""
    if "<" in grammar.tags[cue.end : cue.end + _SOON]:
        return False  # words in marks are somebody's
    if source is not None and is_supposed(grammar, cue, source):
        return True
    before = cue.group - 1
    if grammar.tags[cue.group] == "t":
        return words().lemmas.get(grammar.lower(before)) in lexicon().unsaid
    asked = grammar.lower(cue.index) == "asked" and grammar.tags[before] == ","
    question = grammar.tags[cue.end : cue.end + 1] == "q"
    return asked and (question or grammar.lower(cue.end) in ("if", "about"))


def is_carried_out(grammar: Grammar, cue: Cue, low: int) -> bool:
    """Whether an infinitive is a report: "went on to say", "used his speech to accuse"."""
    lemmas, before = words().lemmas, cue.group - 1
    if grammar.lower(before) == "on":
        return lemmas.get(grammar.lower(before - 1)) == "go"
    if lemmas.get(grammar.lower(before)) in lexicon().proceeding:
        return grammar.tags[before] in "VK"
    for index in range(before, max(low, before - _STAGED), -1):
        if grammar.tags[index] in "VxXh" or grammar.tokens[index].quotation >= 0:
            return lemmas.get(grammar.lower(index)) in lexicon().staging
    return False


def is_supposed(grammar: Grammar, cue: Cue, source: Range) -> bool:
    """Whether the clause of a cue and its subject is a condition: "if he says", "if it is told"."""
    if grammar.lower(source[0] - 1) not in word_list("conditions"):
        return False
    first = source[0] - 2
    return first < 0 or grammar.tags[first] in ".>*" or cue.supposed


def may_tell(grammar: Grammar, cue: Cue, source: Range | None) -> bool:
    """Whether such a source may say something with such a verb: polls find, courts hear, and time,
    which will tell, says nothing."""
    table = lexicon()
    if source is not None and _is_mute(grammar, source):
        return False
    if _is_unsaid(grammar, cue, source):
        return False
    if cue.verb not in table.finders or cue.takes("object"):
        return True
    mark = grammar.tags.find("<", cue.end, cue.end + _SOON) if cue.verb == "find" else -1
    word = grammar.tokens[mark + 1].text if 0 < mark < len(grammar.tokens) - 1 else ""
    if word.islower() and grammar.tags[cue.end] == "T":
        return source is not None  # "Wanjiru found that it was “neither fair nor legal”"
    nouns = table.finders[cue.verb]
    return source is not None and any(grammar.lower(index) in nouns for index in range(*source))


def _has_no_object(grammar: Grammar, cue: Cue, source: Range | None, first: int, low: int) -> bool:
    """Whether a verb right before another has no report as its object: "the arms report will help",
    unlike "a plan that he says will help"; nor has a question that nobody named puts."""
    tags = grammar.tags
    if cue.passive and source is None and cue.verb == "ask":
        return tags[first] != "t"
    if source is None or first != cue.end or tags[first] not in "VxXh":
        return False
    return source[0] == low or tags[source[0] - 1] in ".&S:;<"


def is_report(
    grammar: Grammar, cue: Cue, source: Range | None, after: Complement, low: int
) -> bool:
    """Whether the words after the cue are told by somebody, and are more than an object."""
    tags, first = grammar.tags, after.content[0]
    marked = tags[first] == "<" and tags[first - 1] in ",:"
    if cue.negated:
        return False  # "did not say when"
    if source is None and not (after.plain and (cue.passive or marked)):
        return False
    if _has_no_object(grammar, cue, source, first, low):
        return False
    if any(grammar.lower(i) in word_list("discretion") for i in range(first, first + 5)):
        return False  # "who asked not to be named"
    alone = tags[cue.index] == "V" and cue.takes("noun") and tags[first] == "N"
    short = after.content[1] - first < 2 and not alone
    return after.plain or not (cue.supposed or short)
