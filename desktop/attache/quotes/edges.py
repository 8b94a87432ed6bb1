"""Where reported words end: the right edge of a content without quotation marks."""

from __future__ import annotations

import re

from attache.language.phrases import NOUN_PHRASE
from attache.language.words import word_list, words
from attache.quotes.cues import cue_at, lexicon
from attache.quotes.grammar import Grammar
from attache.quotes.sources import over_insertion, subject

_JOINED_VERB = re.compile(r"[Rn]*[Xxh]?[Rn]*[VK]")
_DENIED_VERB = re.compile(r"R*X[Rn]*B")
# ", a charge the government denies"
_COMMENT = re.compile(rf"D[JC]*N+{NOUN_PHRASE}R*[VXxh]")
_VERB = re.compile(r"[VxXh]")
_EDGE = re.compile(r"[>,;:.&VKG-]")  # where a content may end
_REPORTS = frozenset({"clause", "addressee", "complement", "judgement", "urge", "infinitive"})


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
        return before if tags[before] == "&" else _at_comma(grammar, before)
    if tags[index] not in "VK" or (tags[index] == "K" and "h" not in tags[cue.group : index]):
        return None
    if tags[before] == "&":
        to = cue.takes("infinitive") and tags[cue.end : cue.end + 1] == "t"
        calls = grammar.lower(cue.end) in cue.frames.prepositions
        if not to and not calls and not cue.takes("clause") and not cue.takes("urge"):
            return None
        return before - 1 if tags[before - 1] == "," else before
    if before > low and grammar.is_comma(before) and not over_insertion(grammar, before, low):
        return _at_comma(grammar, before)  # ", called her": one more verb of the same subject
    found = subject(grammar, cue.group, low)
    if found is None or found[0] <= low:
        return None
    edge = found[0] - 1
    joined = False
    while edge > low and (tags[edge] in ",&" or grammar.lower(edge) in word_list("before_cue")):
        joined = True
        edge -= 1
    joined = joined or grammar.is_comma(edge)
    fronted = tags[low] == "S" and "," not in tags[low:edge]  # "while he agreed, he warned"
    return edge + 1 if joined and not fronted else None


def _at_comma(grammar: Grammar, index: int) -> int | None:
    """Where a content ends that this comma parts from what follows; None where there is none."""
    if not grammar.is_comma(index):
        return None
    return index if grammar.tags[index] == "," else index + 1


def _ends_at(grammar: Grammar, index: int, low: int, high: int) -> bool:
    """Whether the mark at `index` ends a content that began at `low`."""
    tags = grammar.tags
    tag, after = tags[index], tags[index + 1 : index + 2]
    if tag == ":":
        return after == "<"
    if tag == ".":
        return index == high - 1
    if not grammar.is_comma(index):
        return tag == ";"
    if after == "&" and _JOINED_VERB.match(tags, index + 2, high):
        return holds_clause(grammar, low, index) or "t" in tags[low:index]
    denied = _DENIED_VERB.match(tags, index + 2, high) if after == "&" else None
    if denied is not None:  # ", but did not say when"
        cue = cue_at(grammar, denied.end() - 1)
        return cue is not None and cue.negated and holds_clause(grammar, low, index)
    if after == "D" and grammar.lower(index + 1) in ("a", "an"):
        if _COMMENT.match(tags, index + 1, high):
            return holds_clause(grammar, low, index)
        late = tags.find(",", index + 1, high) < 0 and not _VERB.search(tags, index + 1, high)
        return late and holds_clause(grammar, low, index)
    if after == "w" and grammar.lower(index + 1) in ("whose", "whom"):
        return False
    if after == "G" and not _VERB.search(tags, low, high):
        return True  # "announced a review, calling it overdue"
    if after in ("w", "G", "K") or tags[index + 1 : index + 3] == "RG":
        return holds_clause(grammar, low, index)
    if grammar.lower(index + 1) in word_list("trailing"):
        return holds_clause(grammar, low, index)
    return grammar.lower(index + 1) == "according"


def _turns_back(grammar: Grammar, index: int, low: int) -> bool:
    """Whether "and" at `index` goes on with the verb of the one who speaks: "accused them of lying
    and gives notice"; the content so far holds no clause."""
    tags = grammar.tags
    verb = index + 1
    while tags[verb : verb + 1] == "R":
        verb += 1
    tag = tags[verb : verb + 1]
    if index <= low or tag not in ("V", "x", "h") or holds_clause(grammar, low, index):
        return False
    word = grammar.lower(verb)
    finite = tag in "xh" or (
        words().lemmas.get(word) != word and tags[verb + 1 : verb + 2] in "DOoMTt<N"
    )
    return finite and _VERB.search(tags, low, index) is None


def right_edge(grammar: Grammar, low: int, high: int) -> int:
    """The end of the content that begins at token `low` of a sentence that ends at `high`: before a
    new cue, a semicolon, a single dash, ", who"; quotations are passed over."""
    tags, tokens = grammar.tags, grammar.tokens
    dashes = tags.count("-", low, high)
    for match in _EDGE.finditer(tags, low, high):
        tag, index = match.group(), match.start()
        if tag == ">" and grammar.is_comma(index) and _ends_at(grammar, index, low, high):
            return index + 1
        if tokens[index].quotation >= 0:
            continue
        if tag in ",;:." and index > low and _ends_at(grammar, index, low, high):
            return index
        if tag == "-" and dashes == 1:
            return index
        if tag == "&" and _turns_back(grammar, index, low):
            return index
        if index > low and tag in "VKG":
            edge = _new_cue(grammar, index, low)
            if edge is not None and edge > low:
                return edge
    return high


def inner_edge(grammar: Grammar, low: int, edge: int) -> int:
    """The end of a content inside a clause that is itself hung on another ("who says ..., has",
    "although he says ..., he"): the first comma after its finite verb."""
    tags, tokens = grammar.tags, grammar.tokens
    said = grammar.quoted[tokens[low].quotation][1] if tags[low] == "<" else low
    for index in range(low + 2, edge - 1):
        inside = tokens[index].quotation >= 0 and tags[index] == ","
        if inside or not grammar.is_comma(index) or tags[index + 1] == "&":
            continue
        goes_on = tags[index + 1] in "VxXh" and not _VERB.search(tags, said, index)
        if tags[low] in "VxXh" or goes_on or holds_clause(grammar, low, index):
            return index + (tags[index] == ">")
    return edge


def without_adverbials(grammar: Grammar, low: int, edge: int) -> int:
    """The edge of a noun phrase with what was said of it, before "in a tweet", "on Friday"."""
    tags, tokens = grammar.tags, grammar.tokens
    last = tags.rfind(">", low, edge)
    for index in range(low, edge - 1):
        if tokens[index].quotation >= 0 or tags[index] not in "I&,":
            continue
        if tags[index] in "&,":
            if tags[index + 1] == "T" or _JOINED_VERB.match(tags, index + 1, edge):
                return index
            continue
        if index < last or grammar.lower(index) not in word_list("where"):
            continue
        end = grammar.opens.get(index + 1, index + 2)
        if tags[index + 1 : index + 2] == "y" or grammar.lower(end - 1) in lexicon().venues:
            return index
    while edge - 1 > low + 1 and tags[edge - 1] == "y":
        edge -= 1
    return edge


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
