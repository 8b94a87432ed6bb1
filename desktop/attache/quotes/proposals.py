"""What was said, and which words name its source: the content of every quote.

This is the seam for other finders: whatever proposes content, cue and source as spans (rules now, a
tagger later) can stand here, and `attribution` does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from attache.language import Document
from attache.model import Kind, Role, Span
from attache.quotes.cues import lexicon
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar, grammar
from attache.quotes.lines import turns
from attache.quotes.loose import loose
from attache.quotes.nominal import according, adamant, in_words, noun_cue
from attache.quotes.verbal import verbal

_CUE_TAGS = "VKGBIN"
# The label of an interviewer whom nobody names: what they ask is no quote of the article.
_ASKING = frozenset({"Q", "Q."})


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something said, as the syntax shows it.

    `source` is the whole noun phrase or pronoun that the cue names as the one who speaks ("the US
    Defence Secretary", "he"), `addressee` the one spoken to; both None where the syntax names none.
    `source_line` is True where the source stands on a line of its own (name lines, transcripts).
    """

    spans: tuple[Span, ...]
    kind: Kind
    block: int
    cue: Span | None = None
    source: Span | None = None
    addressee: Span | None = None
    source_line: bool = False


def _cued(text: Grammar, low: int, high: int) -> list[Finding]:
    """What cues tell in one sentence, tokens [low, high)."""
    found: list[Finding] = []
    start = low
    for index in range(low, high):
        if text.tokens[index].quotation >= 0 or text.tags[index] not in _CUE_TAGS:
            continue
        tag = text.tags[index]
        if tag == "I":
            new = according(text, index, start, low, high)
        elif tag == "N" or text.lower(index) in lexicon().adjectives:
            told = (in_words, adamant, noun_cue)
            new = next((one for tell in told if (one := tell(text, index, low, high))), None)
        else:
            new = verbal(text, index, low, start, high, found[-1] if found else None)
        if new is None or _told_within(text, new, found):
            continue
        if found and found[-1].pieces == new.pieces:
            found.pop()  # "was quoted as saying": the second verb has the subject
        found.append(new)
        if new.last <= index or new.rank >= 2:
            start = max(start, new.last if new.last > index else index + 1)
    return found


def _told_within(text: Grammar, new: Finding, found: list[Finding]) -> bool:
    """Whether a report stands inside another and is not one of its own: only a pronoun, or nobody,
    is named ("she noted that he had warned them"), or it is no clause and no quotation."""
    plain = new.rank > 1 and new.source is not None and text.tags[new.source[0]] != "O"
    if plain and new.source is not None and text.tags[new.source[0]] in "ND":
        plain = not _fragment(text, new)
    if plain or new.cue is None:
        return False
    first = new.source[0] if new.source else new.cue[0]
    return any(start <= first < end for finding in found for start, end in finding.pieces)


def _fragment(text: Grammar, new: Finding) -> bool:
    """Whether it is nothing but words in marks that are no sentence: "begin 'within days'"."""
    first, end = new.pieces[0]
    number = text.tokens[first].quotation
    if text.tags[first] != "<" or len(new.pieces) > 1 or end > text.quoted[number][1]:
        return False
    return first + 1 < end and text.tokens[first + 1].text[0].islower()


def _findings(text: Grammar, low: int, high: int, quoted_before: bool) -> list[Finding]:
    """All that is said in one sentence; `quoted_before`: the one before it has words in marks."""
    found = _cued(text, low, high)
    taken = [piece for finding in found for piece in finding.pieces]
    alone = not found
    for first, end in _quotations(text, low, high):
        if not any(a < end and first < b for a, b in taken):
            new = loose(text, (first, end), low, high, quoted_before, alone)
            if new is not None:
                found.append(new)
    return sorted(found, key=lambda finding: finding.first)


def _quotations(text: Grammar, low: int, high: int) -> list[Range]:
    found: list[Range] = []
    for index in range(low, high):
        number = text.tokens[index].quotation
        if number >= 0 and (not found or found[-1][1] <= index):
            found.append(text.quoted[number])
    return found


def _kind(text: Grammar, pieces: list[Range]) -> Kind:
    inside = outside = 0
    for first, end in pieces:
        for index in range(first, end):
            token = text.tokens[index]
            if token.text[0].isalnum():
                inside += token.quotation >= 0
                outside += token.quotation < 0
    if not outside:
        return Kind.DIRECT
    return Kind.MIXED if inside else Kind.INDIRECT


def _trimmed(text: Grammar, piece: Range) -> Range | None:
    first, end = piece
    while first < end and (text.tags[first] in ",.;:-*)" or _is_clock(text, first)):
        first += 1
    while end > first and text.tags[end - 1] in ",;:-(&":
        end -= 1
    return (first, end) if first < end else None


def _is_clock(text: Grammar, index: int) -> bool:
    """Whether a token is the hour before an entry of a live blog."""
    hour, colon, minutes = text.tokens[index].text.replace(".", ":").partition(":")
    starts = index == 0 or text.tokens[index - 1].block != text.tokens[index].block
    return starts and bool(colon) and hour.isdigit() and minutes[:2].isdigit()


def _proposal(text: Grammar, finding: Finding) -> Proposal | None:
    pieces = [piece for piece in (_trimmed(text, p) for p in finding.pieces) if piece]
    if not pieces:
        return None

    def place(found: Range | None) -> Span | None:
        if found and found[1] - found[0] > 1 and _is_clock(text, found[0]):
            found = (found[0] + 1, found[1])
        return text.span(*found) if found else None

    return Proposal(
        tuple(text.span(*piece) for piece in pieces),
        _kind(text, pieces),
        text.tokens[pieces[0][0]].block,
        place(finding.cue),
        place(finding.source),
        place(finding.addressee),
    )


def proposals(document: Document) -> tuple[Proposal, ...]:
    """Every direct, mixed and indirect quote of the article, in order of the text."""
    text = grammar(document)
    laid_out = {turn.block: turn for turn in turns(document.article)}
    found: list[Proposal] = []
    for low, high in text.sentences:
        block = text.tokens[low].block
        if block in laid_out:
            continue
        before = bool(found) and found[-1].block == block and found[-1].kind is not Kind.INDIRECT
        for finding in _findings(text, low, high, before):
            proposal = _proposal(text, finding)
            if proposal is not None:
                found.append(proposal)
    found.extend(
        Proposal((turn.content,), Kind.DIRECT, block, source=turn.source, source_line=True)
        for block, turn in laid_out.items()
        if turn.source.of(document.text) not in _ASKING
    )
    return _with_lines(document, sorted(found, key=lambda proposal: proposal.spans[0].start))


def _with_lines(document: Document, found: list[Proposal]) -> tuple[Proposal, ...]:
    """A name line below a block names the source of the quotes there that have none."""
    blocks = document.article.blocks
    lines = {
        number - 1: block.span
        for number, block in enumerate(blocks)
        if block.role is Role.ATTRIBUTION
    }
    return tuple(
        Proposal(p.spans, p.kind, p.block, p.cue, lines[p.block], p.addressee, True)
        if p.source is None and p.block in lines and p.kind is Kind.DIRECT
        else p
        for p in found
    )
