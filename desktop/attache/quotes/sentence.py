"""All that is said in one sentence: by cues of verbs and nouns, and by quotation marks alone."""

from __future__ import annotations

import re

from attache.quotes.finding import Finding
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.loose import loose
from attache.quotes.nominal import according, adamant, in_words, noun_cue
from attache.quotes.verbal import verbal

_CUE = re.compile("[VKGBIN]")


def _cued(text: Grammar, low: int, high: int) -> list[Finding]:
    """What cues tell in one sentence, tokens [low, high)."""
    found: list[Finding] = []
    start = low
    table = lexicon()
    for match in _CUE.finditer(text.tags, low, high):
        tag, index = match.group(), match.start()
        word = text.lowers[index]
        if (tag in "IN" and word not in table.telling and word != "according") or (
            text.tokens[index].quotation >= 0
        ):
            continue
        if tag == "I":
            new = according(text, index, start, low, high) if word == "according" else None
        elif tag == "N" or word in table.adjectives:
            new = _told_by_noun(text, index, low, high) if word in table.telling else None
        else:
            new = verbal(text, index, low, start, high, _last(text, low, index, found))
        if new is None or _told_within(text, new, found):
            continue
        if found and (found[-1].pieces == new.pieces or _is_object(found[-1], new, index)):
            found.pop()  # "was quoted as saying": the second verb has the subject
        found.append(new)
        if (new.last <= index or new.rank >= 2) and not _is_subordinate(text, low, new):
            start = max(start, new.last if new.last > index else index + 1)
    return found


def _last(text: Grammar, low: int, index: int, found: list[Finding]) -> Finding | None:
    """The report on which a verb at `index` goes on: ", ruling that" on one of the main clause
    rather than one in "after he complained"."""
    if text.tags[index] == "G" and text.tags[index - 1] == ",":
        found = [one for one in found if not _is_subordinate(text, low, one)] or found
    return found[-1] if found else None


def _is_subordinate(text: Grammar, low: int, one: Finding) -> bool:
    """Whether a report hangs on a clause before it: "was dismissed after he complained"."""
    return (
        one.source is not None and one.source[0] - 1 > low and text.tags[one.source[0] - 1] == "S"
    )


def _is_object(last: Finding, new: Finding, index: int) -> bool:
    """Whether the noun at `index` that tells `new` is all that `last` tells: "repeated her claim on
    Tuesday that"."""
    first, end = last.pieces[-1]
    return last.rank == 1 and new.rank > 1 and first <= index < end <= new.first


def _told_by_noun(text: Grammar, index: int, low: int, high: int) -> Finding | None:
    """What "in her words", "was adamant that" or "his claim that" at token `index` tells."""
    for tell in (in_words, adamant, noun_cue):
        found = tell(text, index, low, high)
        if found is not None:
            return found
    return None


def _told_within(text: Grammar, new: Finding, found: list[Finding]) -> bool:
    """Whether a report stands inside another and is not one of its own: only a pronoun, or nobody,
    is named ("she noted that he had warned them"), or it is no clause and no quotation."""
    if new.cue is not None and any(_is_part(finding, new, new.cue[0]) for finding in found):
        return True
    carried = new.cue is not None and text.tags[new.cue[0]] == "t"
    plain = new.rank > 1 and new.source is not None and text.tags[new.source[0]] != "O"
    plain = plain and not carried
    if plain and new.source is not None and text.tags[new.source[0]] in "ND":
        plain = not _fragment(text, new)
    if plain or new.cue is None:
        return False
    first = new.source[0] if new.source else new.cue[0]
    if carried:
        first = new.cue[0]  # "asked them to report on it"
    return any(start <= first < end for finding in found for start, end in finding.pieces)


def _is_part(outer: Finding, new: Finding, cue: int) -> bool:
    """Whether a cue is a verb of what is said already, as its first word or with the same source:
    "said asking people to share defies decency", "said he was lying and blaming them"."""
    inside = any(first <= cue < end for first, end in outer.pieces)
    if len(outer.pieces) > 1 and new.pieces[0] in outer.pieces:
        return True  # "“This,” she said, pointing at it, “is where it began.”"
    return cue == outer.first or (inside and new.source is not None and new.source == outer.source)


def _fragment(text: Grammar, new: Finding) -> bool:
    """Whether it is nothing but words in marks that are no sentence: "begin 'within days'"."""
    first, end = new.pieces[0]
    number = text.tokens[first].quotation
    if text.tags[first] != "<" or len(new.pieces) > 1 or end > text.quoted[number][1]:
        return False
    return first + 1 < end and text.tokens[first + 1].text[0].islower()


def findings(text: Grammar, low: int, high: int, quoted_before: bool) -> list[Finding]:
    """All that is said in one sentence; `quoted_before`: the one before it has words in marks."""
    found = _cued(text, low, high)
    taken = [piece for finding in found for piece in finding.pieces]
    alone = not found
    for first, end in text.quotations(low, high):
        if not any(a < end and first < b for a, b in taken):
            new = loose(text, (first, end), low, high, quoted_before, alone)
            if new is not None:
                found.append(new)
    return sorted(found, key=lambda finding: finding.first)
