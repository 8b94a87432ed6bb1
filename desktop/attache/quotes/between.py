"""What may part a cue and its content: "on Tuesday", "in a statement", "after meeting him"."""

from __future__ import annotations

import re

from attache.language.phrases import NOUN_PHRASE
from attache.language.tag import Tag
from attache.language.words import word_list, words
from attache.quotes.cues import cue_at
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon

_AFTER = re.compile(rf"S{NOUN_PHRASE}(?:I{NOUN_PHRASE})*")
_BETWEEN = re.compile(
    rf"[Rn]|,|&[It]{NOUN_PHRASE}|[It]?yN?|[It]G?{NOUN_PHRASE}|SG(?:{NOUN_PHRASE})?|[(][^)]*[)]"
)
# After "in a statement": issued late on Monday.
_ISSUED = re.compile(rf"[VK](?:R|N(?=Iy)|[It]?yN?|I{NOUN_PHRASE})*")


def between(grammar: Grammar, index: int, high: int) -> int | None:
    """The end of the adverbial at `index` that may part a cue and its content, or None."""
    word, after = grammar.lower(index), grammar.lower(index + 1)
    if word in word_list("which") and after in word_list("times"):
        return index + 2  # "last week"
    number = words().tags.get(after.partition("-")[0]) == Tag.NUMBER or after[:1].isdigit()
    counted = number or after in ("least", "most")
    if counted and word in word_list("round"):
        return None  # "about 40 people", "at least one"
    issued = word in word_list("released") and grammar.lower(index - 1) in lexicon().venues
    unit = (_ISSUED if issued else _BETWEEN).match(grammar.tags, index, high)
    return unit.end() if unit and unit.end() > index else None


def _over_insertion(grammar: Grammar, index: int, stop: int) -> int | None:
    """The end of ", citing three officials,", ", and I quote," or "— on Sunday —" before "that" or
    a mark."""
    tags = grammar.tags
    if tags[index] == "-":
        dash = tags.find("-", index + 1, stop)
        return dash + 1 if dash > 0 and tags[dash + 1 : dash + 2] in ("T", "<") else None
    if tags[index : index + 3 : 2] == ",," and grammar.lower(index + 1) in word_list("asides"):
        return index + 3
    aside = tags[index + 1 : index + 2] in ("G", "w") or tags[index + 1 : index + 3] == "&O"
    if tags[index] != "," or not aside:
        return None
    comma = tags.find(",", index + 1, stop)
    if comma == index + 2 and cue_at(grammar, index + 1) is not None:
        return None  # ", adding, "
    return comma + 1 if comma > 0 and tags[comma + 1 : comma + 2] in ("T", "<") else None


def reach(grammar: Grammar, index: int, high: int) -> int | None:
    """Where a content begins that "that", a colon or a mark announces after adverbials."""
    tags = grammar.tags
    stop = min(high, index + 40)
    begin = index
    while index < stop:
        tag = tags[index]
        if tag == "<":
            if tags[index - 1] in "Ip" and grammar.is_title(grammar.tokens[index].quotation):
                index = grammar.quoted[grammar.tokens[index].quotation][1]
                continue  # on "Face the Nation"
            return None if tags[index - 1] in "Dp" else index
        if tag == "T" and index > begin and not _may_precede(grammar, index):
            return None
        if tag == "I" and tags[index + 1 : index + 2] == "<":
            index += 1
            continue
        if tag in "T:":
            return index + 1 if index + 1 < high else None
        after = _over_insertion(grammar, index, stop) or between(grammar, index, high)
        if after is None:
            unit = _AFTER.match(tags, index, high)
            if unit is None:
                return None
            after = unit.end()
        index = after
    return None


def _may_precede(grammar: Grammar, that: int) -> bool:
    """Whether "that" after these words opens a content: "said in an interview that", not "spoke of
    the things that"."""
    before = grammar.tags[that - 1]
    preposition = grammar.closes.get(that - 1, 0) - 1
    if grammar.lower(preposition) == "of":  # "in the moment of victory that"
        preposition = grammar.closes.get(preposition - 1, 0) - 1
    opener = grammar.lower(preposition)
    if opener == "to" and grammar.lower(preposition - 1) in lexicon().venues:
        return True  # "wrote in a note to clients that"
    if opener in ("by", "in", "on", "at", "during", "through", "via"):
        return True  # "was told by a teacher that", "wrote in the journal that"
    if grammar.lower(that - 1) in word_list("discretion"):
        return True  # "said on condition of anonymity that"
    return before != "N" or grammar.lower(that - 1) in word_list("times") | lexicon().venues
