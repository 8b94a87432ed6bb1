"""Quotes that a cue verb tells: its subject, its content on either side."""

from __future__ import annotations

from attache.language.words import word_list, words
from attache.quotes.around import before, is_known
from attache.quotes.complements import announced, complement
from attache.quotes.cues import Cue, cue_at
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.hung import as_reported, hung
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.preceding import content_start, inverted_source
from attache.quotes.reports import is_carried_out, is_report, is_supposed, may_tell
from attache.quotes.sources import clause_subject, is_reduced, over_insertion, subject


def _agent(grammar: Grammar, cue: Cue, high: int) -> Range | None:
    """The one after "by" of a passive, near the verb."""
    for index in range(cue.end, min(high, cue.end + 12)):
        if grammar.lower(index) == "by":
            return phrase_after(grammar, index + 1, high)
        if grammar.tags[index] in "T:;":
            break
    return None


def _source(grammar: Grammar, cue: Cue, low: int, high: int, last: Finding | None) -> Range | None:
    """The subject; a joined or hanging verb ("and urged", ", adding") has that of the last cue."""
    if cue.passive:
        return _agent(grammar, cue, high)
    tags = grammar.tags
    before = cue.group - 1
    while before > low and tags[before] == "R":
        before -= 1
    shared = before >= low and (tags[before] in "&," or tags[cue.index] == "G")
    if shared and last is not None and last.source is not None and last.cue is not None:
        joined = tags[before] == "&" or (tags[cue.index] == "G" and tags[before] == ",")
        look = over_insertion if tags[before] == "," else subject
        own = (
            None if joined else look(grammar, before if look is over_insertion else cue.group, low)
        )
        return own if own and own[0] >= last.cue[1] else last.source
    if tags[cue.group] == "t":
        return clause_subject(grammar, cue.group, low)
    if tags[cue.index] != "G":
        return subject(grammar, cue.group, low)
    quoted = _quoted(grammar, cue, low)
    if quoted is not None:
        return quoted
    found = subject(grammar, min(cue.index, cue.group), low)
    if found and _is_written_to(grammar, found):
        return clause_subject(grammar, found[0] - 1, low)  # "wrote to the house demanding that"
    if found and found[1] >= cue.group - 1 and _is_venue(grammar, found):
        return clause_subject(grammar, found[0], low) or found  # "put out a statement saying"
    return found


def _quoted(grammar: Grammar, cue: Cue, low: int) -> Range | None:
    """The one whom a paper quotes: "quoted a witness as saying"."""
    last = cue.group - 2
    first = grammar.closes.get(last, low)
    if grammar.lower(cue.group - 1) != "as" or first <= low:
        return None
    while grammar.tags[first - 1] == "I" and first - 2 in grammar.closes:
        first = grammar.closes[first - 2]  # "a doctor at the clinic"
    quotes = words().lemmas.get(grammar.lower(first - 1)) in ("quote", "cite")
    return (first, last + 1) if quotes and grammar.tags[first - 1] in "VG" else None


def _is_written_to(grammar: Grammar, found: Range) -> bool:
    """Whether the phrase is the one spoken to: "wrote to the house"."""
    verb = found[0] - 2
    return verb >= 0 and grammar.tags[verb + 1] == "t" and cue_at(grammar, verb) is not None


def _is_venue(grammar: Grammar, found: Range) -> bool:
    """Whether the phrase names where something is said: a statement, a letter."""
    head = grammar.opens.get(found[0], found[1]) - 1
    return grammar.lower(head) in lexicon().venues


def _fronted(grammar: Grammar, source: Range | None, start: int, content: int) -> tuple[Range, ...]:
    """The clause that belongs to what is said but stands first: "If it rains, he said, ..."."""
    if source is None or source[0] - 2 <= start or grammar.tags[content - 1] == "T":
        return ()
    first = content_start(grammar, start, source[0])
    comma = source[0] - 1
    whole = grammar.tags[comma] == "," and grammar.lower(first) in word_list("fronted")
    return ((first, comma),) if whole else ()


def _only_names(grammar: Grammar, cue: Cue, low: int, high: int) -> bool:
    """Whether ", said an official who" names one who speaks of what another cue tells already."""
    if cue.group <= low or not grammar.is_comma(cue.group - 1):
        return False
    who = inverted_source(grammar, cue, high)
    if who is None or (who[1] < high and grammar.tags[who[1]] not in ",.;w-"):
        return False
    return cue.verb in lexicon().inverted or (cue.verb == "report" and is_known(grammar, who))


def verbal(
    grammar: Grammar, index: int, low: int, start: int, high: int, last: Finding | None = None
) -> Finding | None:
    """The quote of the cue verb at token `index` in the sentence [low, high), or None.

    A content before the cue begins at `start` at the earliest; `last` is what was found before it
    in the sentence, whose source a joined verb shares.
    """
    cue = cue_at(grammar, index)
    if cue is None or is_reduced(grammar, index, low, high):
        return None
    if grammar.tags[index] == "G" and grammar.lower(cue.group - 1) == "worth":
        return None  # "it is worth noting that"
    infinitive = grammar.tags[cue.group] == "t"
    that = infinitive and cue.takes("clause") and announced(grammar, cue, high) is not None
    if infinitive and not that and not is_carried_out(grammar, cue, low):
        return None
    source = _source(grammar, cue, low, high, last)
    if not may_tell(grammar, cue, source):
        return None
    told = before(grammar, cue, start, high, source)
    if told is not None:
        return told
    quoted_as = as_reported(grammar, cue, start, high, source)
    if quoted_as is not None:
        return quoted_as
    if _only_names(grammar, cue, low, high):
        return None
    after = complement(grammar, cue, high)
    if after is None or after.content[1] <= after.content[0]:
        return None
    if not is_report(grammar, cue, source, after, low):
        return None
    rank = 2 if after.plain else 1
    patient = subject(grammar, cue.group, low) if cue.passive and source is None else None
    if patient is not None and is_supposed(grammar, cue, patient):
        return None
    content = hung(grammar, cue, source or patient, low, after.content)
    if cue.passive and source and content[0] < source[0] <= content[1]:
        content = (content[0], source[0] - 1)  # "called a fraud by his rivals"
    finite = grammar.tags[index] != "G"
    fronted = _fronted(grammar, source, start, content[0]) if finite else ()
    return Finding((*fronted, content), (cue.group, cue.end), source, after.addressee, rank)
