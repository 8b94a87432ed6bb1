"""Quotes that a cue verb tells: its subject, its content on either side."""

from __future__ import annotations

from attache.quotes.complements import Complement, complement
from attache.quotes.cues import Cue, cue_at, lexicon
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.preceding import clausal, content_before, inverted_source
from attache.quotes.sources import phrase_after, subject


def _agent(grammar: Grammar, cue: Cue, high: int) -> Range | None:
    """The one after "by" of a passive, near the verb."""
    for index in range(cue.end, min(high, cue.end + 12)):
        if grammar.lower(index) == "by":
            return phrase_after(grammar, index + 1, high)
        if grammar.tags[index] in "T<:;":
            break
    return None


def _before(
    grammar: Grammar, cue: Cue, low: int, high: int, source: Range | None
) -> Finding | None:
    """'"A," he said, "B."' and 'A, he said.', also inverted."""
    tags = grammar.tags
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
        end = who[1] if who is not None and who[0] >= cue.end else cue.end
        if not quoted and not _parenthetical(grammar, cue, content, end, high):
            continue
        pieces = [content]
        further = _second_half(grammar, end, high, quoted)
        if further is not None:
            pieces.append(further)
        return Finding(tuple(pieces), (cue.group, cue.end), who, rank=3 if quoted else 2)
    if not candidates and content_before(grammar, cue.group, low) and tags[cue.index] == "V":
        return None
    return None


def _parenthetical(grammar: Grammar, cue: Cue, content: Range, end: int, high: int) -> bool:
    """Whether "he said" without marks ends its sentence, or stands between commas."""
    if not cue.takes("clause") or cue.passive:
        return False
    after = grammar.tags[end] if end < high else "."
    if after == ",":
        return (
            content[1] - content[0] > 1 and grammar.tags[content[0] : content[1]].strip("&") != ""
        )
    if after in "<TqO" or not clausal(grammar, content):
        return False
    return complement(grammar, cue, high) is None


def _second_half(grammar: Grammar, end: int, high: int, quoted: bool) -> Range | None:
    """The rest of a content that "he said" interrupts."""
    found = complement_after(grammar, end, high)
    if found is not None and grammar.tags[found[0]] == "<":
        return found
    if not quoted and end < high - 1 and grammar.tags[end] == ",":
        from attache.quotes.edges import right_edge

        return end + 1, right_edge(grammar, end + 1, high)
    return None


def complement_after(grammar: Grammar, end: int, high: int) -> Range | None:
    """The quotation that follows after adverbials and a comma."""
    from attache.quotes.complements import _quotation, _reach

    start = _reach(grammar, end, high)
    if start is None or grammar.tags[start] != "<":
        return None
    return _quotation(grammar, start, high)


def _source(grammar: Grammar, cue: Cue, low: int, high: int) -> Range | None:
    if cue.passive:
        return _agent(grammar, cue, high)
    return subject(grammar, cue.group if grammar.tags[cue.index] != "G" else cue.index, low)


def _allowed(grammar: Grammar, cue: Cue, source: Range | None, after: Complement) -> bool:
    """Whether a content after the cue counts: thoughts and findings only of polls, plain words or
    the object of a verb of speech that somebody does."""
    if source is None:
        return cue.passive and after.plain
    return True


def verbal(grammar: Grammar, index: int, low: int, start: int, high: int) -> Finding | None:
    """The quote of the cue verb at token `index` in the sentence [low, high), or None; a content
    before the cue begins at `start` at the earliest."""
    cue = cue_at(grammar, index)
    if cue is None:
        return None
    source = _source(grammar, cue, low, high)
    before = _before(grammar, cue, start, high, source)
    if before is not None:
        return before
    after = complement(grammar, cue, high)
    if after is None or after.content[1] <= after.content[0]:
        return None
    if not _allowed(grammar, cue, source, after):
        return None
    return Finding(
        (after.content,), (cue.group, cue.end), source, after.addressee, 2 if after.plain else 1
    )


def poll(grammar: Grammar, source: Range) -> bool:
    """Whether the source is a poll or a study, whose findings are statements."""
    return any(grammar.lower(index) in lexicon().findings for index in range(*source))
