"""What stands after a cue verb: the content, read by the frames of the verb."""

from __future__ import annotations

import re

from attache.language.phrases import NOUN_PHRASE
from attache.language.words import word_list
from attache.quotes.between import between, reach
from attache.quotes.clauses import holds_clause
from attache.quotes.commas import names_speaker
from attache.quotes.cues import Cue, cue_at
from attache.quotes.edges import right_edge
from attache.quotes.finding import Range
from attache.quotes.framed import Complement, framed, later_infinitive
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after

# An adverbial's noun phrase is taken whole: in "in 2019 will" it is no subject.
_ADVERBIAL = rf"(?:[RyS,]|[It]y|[It]G?(?>{NOUN_PHRASE}),?)*"
_SUBJECT = re.compile(rf"{_ADVERBIAL}G?{NOUN_PHRASE}(?:I{NOUN_PHRASE}|TKI?|R)*[RVxXh]")
_NOUNS = re.compile(r"[NM]+[VxXh]")
_FINITE = ("V", "x", "X", "h", "R")
_STARTS_CLAUSE = frozenset("DOMNCJGqS<RIy")


def _bare(grammar: Grammar, cue: Cue, index: int, high: int) -> int | None:
    """Where a clause without "that" begins after the adverbials at `index`, or None."""
    tags = grammar.tags
    if tags[cue.index] == "G" and tags[index : index + 1] == ",":
        return None  # "this sort of opining, they said"
    starts = [index]
    while len(starts) < 8 and index < high:
        after = between(grammar, index, high)
        opens = cue.frames.prepositions | cue.frames.after_object
        if after is None or grammar.lower(index) in opens:
            break  # "told of the day she learned", "spoke about the time he fell"
        index = after
        starts.append(index)
    for start in reversed(starts):
        if start >= high or tags[start] not in _STARTS_CLAUSE or grammar.lower(start) == "of":
            continue
        apart = tags[start - 1] == "," or (start > cue.end and cue_at(grammar, start))
        if tags[start] == "G" and apart:
            continue  # "agreed, saying it was late", "wrote to him asking for help"
        idiom = grammar.lower(start) in lexicon().idioms.get(cue.verb, ())
        if idiom and tags[start + 1 : start + 2] not in ("N", "M", "J", "C", "D"):
            continue  # "claimed responsibility"
        if tags[start] == "S" and grammar.lower(start) not in word_list("fronted"):
            continue  # "said before he died"
        counted = start + (grammar.lower(start) in word_list("round"))  # "about 40 people"
        if cue.verb not in lexicon().core and not _SUBJECT.match(tags, counted, high):
            continue
        edge = right_edge(grammar, start, high)
        if holds_clause(grammar, start, edge) or (
            cue.verb == "say" and edge - start > 4 and tags[start] in "DOMNC"
        ):
            return start
    return None


def _addressee(grammar: Grammar, cue: Cue, high: int) -> Range | None:
    """The one spoken to, right after the verb or after "to"."""
    start = cue.end
    to = start < high and grammar.tags[start] == "t"
    if to and cue.verb not in lexicon().inward and (cue.takes("clause") or cue.takes("that")):
        found = phrase_after(grammar, start + 1, high)
        if found is None:
            return None
        head = found[1] - 1
        told = grammar.tags[head] in "MoO" or grammar.lower(head).endswith("s")
        told = told or (cue.takes("that") and grammar.tags[found[1] : found[1] + 1] == "T")
        return found if told else None
    if not cue.takes("addressee") and not cue.takes("urge"):
        return None
    if cue.takes("addressee") and grammar.lower(start) in word_list("listeners"):
        return start, start + 1  # "told MPs prices would fall"
    return phrase_after(grammar, start, high)


def quotation(grammar: Grammar, start: int, high: int) -> Range:
    """The content that begins with the mark at `start`: the quotation, or the clause it opens."""
    number = grammar.tokens[start].quotation
    end = start
    while end < high and grammar.tokens[end].quotation == number:
        end += 1
    inner = grammar.tokens[start + 1].text if start + 1 < end else ""
    ended = end >= 2 and (
        grammar.tags[end - 2] in ".," or (end < high and grammar.tags[end] in ".,")
    )
    title = grammar.tags[start - 1] == "T" and grammar.is_title(number)
    if inner[:1].isupper() and (ended or end >= high - 1) and not (title and end < high - 1):
        return start, end
    if end < high and grammar.tags[end] not in ".;-":
        return start, max(end, right_edge(grammar, start, high))
    return start, end


def opens_no_report(grammar: Grammar, start: int, high: int) -> bool:
    """Whether "that" before `start` opens no report: "questions that remain", "that approach"."""
    tags = grammar.tags
    if tags[start] in "VB":  # but "that pay talks would resume", "that permits had"
        if tags[start + 1 : start + 2] in ("x", "X", "h"):
            return False
        return _NOUNS.match(tags, start + 1, high) is None
    if tags[start] in "xXh":
        return tags[start - 2] in "NM"
    single = tags[start] == "N" and not grammar.lower(start).endswith("s")
    return single and not holds_clause(grammar, start, right_edge(grammar, start, high))


def _after_relative(grammar: Grammar, addressee: Range | None, high: int) -> int | None:
    """The clause after "told a nurse who had come to help that ...", or None."""
    if addressee is None or grammar.tags[addressee[1] : addressee[1] + 1] != "w":
        return None
    that = grammar.tags.find("T", addressee[1], min(high, addressee[1] + 15))
    inside = grammar.tags[addressee[1] : that]
    plain = that > 0 and not any(mark in inside for mark in "<,;:")
    return that + 1 if plain and that + 1 < high else None


def announced(grammar: Grammar, cue: Cue, high: int) -> Complement | None:
    """A content that "that", a colon or a mark announces."""
    addressee = _addressee(grammar, cue, high) if not cue.passive else None
    that = _after_relative(grammar, addressee, high)
    if addressee is not None and that is not None:
        return Complement((that, right_edge(grammar, that, high)), addressee)
    starts = [addressee[1], cue.end] if addressee else [cue.end]
    for after in starts:
        start = reach(grammar, after, high)
        if start is None:
            continue
        who = addressee if addressee and after == addressee[1] else None
        tag = grammar.tags[start]
        if grammar.tags[start - 1] == "T" and opens_no_report(grammar, start, high):
            continue
        if grammar.tags[start - 1] == ":" and names_speaker(grammar, start, high):
            continue  # "cautioned against haste: Holm said"
        if tag == "<":
            return Complement(quotation(grammar, start, high), who)
        told = cue.takes("clause") or (cue.takes("that") and grammar.tags[after] == "T")
        if cue.takes("quotation") and not told:
            return None
        return Complement((start, right_edge(grammar, start, high)), who)
    return None


def complement(grammar: Grammar, cue: Cue, high: int) -> Complement | None:
    """What was said, if it stands after the cue in its sentence, which ends at `high`."""
    later = later_infinitive(grammar, cue, high)
    if later is not None:
        return later
    found = announced(grammar, cue, high)
    if found is not None:
        return found
    if cue.takes("clause") and grammar.tags[cue.end : cue.end + 2] == "xT":
        return Complement((cue.end + 2, right_edge(grammar, cue.end + 2, high)))  # "say is that"
    if cue.takes("clause") and cue.end < high and grammar.tags[cue.end] in "VxXh":
        return Complement((cue.end, right_edge(grammar, cue.end, high)))  # "which he said was"
    if cue.takes("clause") and not cue.passive:
        addressee = _addressee(grammar, cue, high)
        if addressee and cue.takes("addressee"):
            start = _bare(grammar, cue, addressee[1], high)
            if start is not None:
                return Complement((start, right_edge(grammar, start, high)), addressee)
        opened = framed(grammar, cue, high)
        if opened is not None and opened.plain:
            return opened
        to = addressee is not None and grammar.tags[cue.end] == "t"
        if addressee and not to and grammar.tags[addressee[1] : addressee[1] + 1] in _FINITE:
            addressee = None  # "warn it could": the subject of what is said
        if not addressee or to:
            start = _bare(grammar, cue, addressee[1] if addressee else cue.end, high)
            if start is not None:
                return Complement((start, right_edge(grammar, start, high)), addressee)
        return opened
    return framed(grammar, cue, high)
