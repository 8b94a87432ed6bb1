"""Quotes that a cue verb tells: its subject, its content on either side."""

from __future__ import annotations

from attache.language.words import word_list
from attache.quotes.between import reach
from attache.quotes.complements import announced, complement, quotation
from attache.quotes.cues import Cue, cue_at, lexicon
from attache.quotes.edges import right_edge
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.hung import as_reported, ends_sentence, hung, interposed, told_to
from attache.quotes.preceding import clausal, content_before, content_start, inverted_source
from attache.quotes.reports import is_report, may_tell
from attache.quotes.sources import clause_subject, over_insertion, phrase_after, subject


def _agent(grammar: Grammar, cue: Cue, high: int) -> Range | None:
    """The one after "by" of a passive, near the verb."""
    for index in range(cue.end, min(high, cue.end + 12)):
        if grammar.lower(index) == "by":
            return phrase_after(grammar, index + 1, high)
        if grammar.tags[index] in "T<:;":
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
    found = subject(grammar, cue.index, low)
    if found and found[1] >= cue.group - 1 and _is_venue(grammar, found):
        return clause_subject(grammar, found[0], low) or found  # "put out a statement saying"
    return found


def _is_venue(grammar: Grammar, found: Range) -> bool:
    """Whether the phrase names where something is said: a statement, a letter."""
    head = grammar.opens.get(found[0], found[1]) - 1
    return grammar.lower(head) in lexicon().venues


def _parenthetical(
    grammar: Grammar, cue: Cue, content: Range, end: int, high: int, turned: bool
) -> bool:
    """Whether "he said" without marks stands between commas, or ends its sentence."""
    if (
        not cue.takes("clause")
        or cue.passive
        or (cue.takes("infinitive") and "t" in grammar.tags[end : end + 1])
    ):
        return False
    tags = grammar.tags
    if tags[end : end + 1] == ",":
        return tags[content[0] : content[1]].strip("&Iy") != ""
    end = told_to(grammar, cue, end, high)
    return (
        ends_sentence(grammar, end, high)
        and (
            clausal(grammar, content)
            or _is_sentence(grammar, cue, content)
            or interposed(grammar, end, high) is not None
        )
        and (turned or complement(grammar, cue, high) is None)
    )


def _is_known(grammar: Grammar, found: Range) -> bool:
    """Whether a phrase names somebody definite, as an inverted source does: "the general"."""
    definite = grammar.tags[found[0]] == "D" and grammar.lower(found[0]) not in ("a", "an")
    return definite or "M" in grammar.tags[found[0] : found[1]]


def _is_sentence(grammar: Grammar, cue: Cue, content: Range) -> bool:
    """Whether words before "he said" are long enough for a clause whose verb is not known."""
    tags = grammar.tags
    return cue.verb == "say" and content[1] - content[0] > 5 and tags[content[0]] not in "ItSyR"


def _opens_sentence(grammar: Grammar, content: Range, further: Range | None) -> bool:
    """Whether what stands before is only an adverbial of the cue: 'To this, he said, "No."'"""
    if further is None or grammar.tags[further[0]] != "<":
        return False
    word = grammar.tokens[min(further[0] + 1, further[1] - 1)].text
    if not word[:1].isupper():
        return False
    return grammar.tags[content[0]] in "It" or not clausal(grammar, content)


def _before(
    grammar: Grammar, cue: Cue, low: int, high: int, source: Range | None
) -> Finding | None:
    """'"A," he said, "B."' and 'A, he said.', also inverted."""
    candidates: list[tuple[int, Range | None]] = []
    if source is not None and source[1] <= cue.group:
        candidates.append((source[0], source))
    inverted = inverted_source(grammar, cue, high)
    if inverted is not None:
        candidates.append((cue.group, inverted))
    for anchor, who in candidates:
        found = content_before(grammar, anchor, low)
        if found is None:
            continue
        content, quoted = found
        mixed = quoted and grammar.tags[content[0]] != "<" and who is source
        if mixed and complement(grammar, cue, high):
            continue  # a title in the words before: On “Morning,” he said that ...
        end = who[1] if who is not None and who[0] >= cue.end else cue.end
        turned = who is inverted and who is not None
        known = who is not None and _is_known(grammar, who)
        noun = who is not None and grammar.tags[who[1] - 1] in "NM)"
        known = known or (noun and cue.verb in lexicon().inverted)
        if turned and not quoted and source is not None and not known:
            continue  # ", which, ..., pledged delegates"
        if not quoted and not _parenthetical(grammar, cue, content, end, high, turned):
            continue
        further = _second_half(grammar, end, high, quoted or who is inverted)
        if further is None and not quoted and not clausal(grammar, content):
            further = interposed(grammar, told_to(grammar, cue, end, high), high)
        pieces: tuple[Range, ...] = (content,) if further is None else (content, further)
        if not quoted and _opens_sentence(grammar, content, further):
            pieces = pieces[1:]
        return Finding(pieces, (cue.group, cue.end), who, rank=3 if quoted else 2)
    return None


def _second_half(grammar: Grammar, end: int, high: int, quoted: bool) -> Range | None:
    """The rest of a content that "he said" interrupts."""
    start = reach(grammar, end, high)
    if start is not None and grammar.tags[start] == "<":
        return quotation(grammar, start, high)
    if quoted and start is None:
        later = grammar.tags.find(",<", end, high)
        if later >= 0 and not any(cue_at(grammar, index) for index in range(end, later)):
            return quotation(grammar, later + 1, high)
    plain = not quoted and end < high - 1 and grammar.tags[end] == ","
    if plain and grammar.tags[end + 1] != "w" and not cue_at(grammar, end + 1):
        return end + 1, right_edge(grammar, end + 1, high)
    return None


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
    return cue.verb in lexicon().inverted or (cue.verb == "report" and _is_known(grammar, who))


def verbal(
    grammar: Grammar, index: int, low: int, start: int, high: int, last: Finding | None = None
) -> Finding | None:
    """The quote of the cue verb at token `index` in the sentence [low, high), or None.

    A content before the cue begins at `start` at the earliest; `last` is what was found before it
    in the sentence, whose source a joined verb shares.
    """
    cue = cue_at(grammar, index)
    if cue is None:
        return None
    infinitive = grammar.tags[cue.group] == "t"
    if infinitive and not (cue.takes("clause") and announced(grammar, cue, high)):
        return None
    source = _source(grammar, cue, low, high, last)
    if not may_tell(grammar, cue, source):
        return None
    before = _before(grammar, cue, start, high, source)
    if before is not None:
        return before
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
    content = hung(grammar, cue, source, low, after.content)
    fronted = _fronted(grammar, source, start, content[0])
    return Finding((*fronted, content), (cue.group, cue.end), source, after.addressee, rank)
