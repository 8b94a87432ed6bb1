"""What was said, and which words name its source: the content of every quote.

This is the seam for other finders: whatever proposes content, cue and source as spans (rules now, a
tagger later) can stand here, and `attribution` does the rest.
"""

from __future__ import annotations

from typing import NamedTuple

from attache.language import Document
from attache.language.words import word_list
from attache.model import Kind, Role, Span
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar, grammar
from attache.quotes.lines import turns
from attache.quotes.sentence import findings

# The label of an interviewer whom nobody names: what they ask is no quote of the article.
_ASKING = frozenset({"Q", "Q."})


class Proposal(NamedTuple):
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


def _kind(text: Grammar, pieces: list[Range]) -> Kind:
    places = {
        token.quotation >= 0
        for first, end in pieces
        for token in text.tokens[first:end]
        if token.text[0].isalnum()
    }
    if False not in places:
        return Kind.DIRECT
    return Kind.MIXED if True in places else Kind.INDIRECT


def _trimmed(text: Grammar, piece: Range) -> Range | None:
    first, end = piece
    while first < end and (text.tags[first] in ",.;:-*)" or _is_clock(text, first)):
        first += 1
    while end > first and text.tags[end - 1] in ",;:-(&":
        end -= 1
    return (first, end) if first < end else None


def _is_clock(text: Grammar, index: int) -> bool:
    """Whether a token is the hour before an entry of a live blog."""
    starts = index == 0 or text.tokens[index - 1].block != text.tokens[index].block
    return starts and text.tags[index] == "C" and _is_hour(text, index)


def _is_hour(text: Grammar, index: int) -> bool:
    hour, colon, minutes = text.tokens[index].text.replace(".", ":").partition(":")
    return bool(colon) and hour.isdigit() and minutes[:2].isdigit()


def _is_time(text: Grammar, index: int) -> bool:
    """Whether a token before a name is the hour, or its zone: "10:42 BST Weber says"."""
    if text.tags[index] == "C":
        return _is_hour(text, index)
    zone = text.lower(index) in word_list("zones") and text.tokens[index].text.isupper()
    return zone and text.tags[index - 1] == "C" and index > 0


def _proposal(text: Grammar, finding: Finding) -> Proposal | None:
    pieces = [piece for piece in (_trimmed(text, p) for p in finding.pieces) if piece]
    if not pieces or all(text.tags[first:end] in ("D", "I", "t", "&") for first, end in pieces):
        return None  # nothing, or only the beginning of something: "ruled that the"

    def place(found: Range | None) -> Span | None:
        while found and found[1] - found[0] > 1 and _is_time(text, found[0]):
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
        for finding in findings(text, low, high, before):
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
