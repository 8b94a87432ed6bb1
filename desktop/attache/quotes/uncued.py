"""The speaker of a quote that no cue gives to anybody: by narration, by turns, by what it says."""

from __future__ import annotations

from bisect import bisect_right

from attache.language import Document
from attache.model import EntityType, Quote
from attache.quotes.mentions import Place
from attache.quotes.proposals import Proposal
from attache.quotes.said import Said

_SELF = frozenset(
    ["i", "i'm", "i’m", "my", "me", "we", "our", "i've", "i’ve", "we're", "we’re", "i'd", "i’d"]
)
# How many paragraphs apart two turns of one dialogue may be.
_NEAR = 3
_THIRD = frozenset(["he", "she", "him", "his", "her"])


def uncued(proposal: Proposal, state: Said) -> tuple[Place | None, bool]:
    """The speaker where no cue names one: the subject of the narration since the last quote, if
    the quote does not speak of them; else the last speaker; else the next subject."""
    document = state.turns.document
    start = proposal.spans[0].start
    last = state.last(start)
    told = None
    if last is None or not _runs_on(document, last):
        told = state.turns.told_before(start, last.span.end if last is not None else 0)
    again = state.again(last) if last is not None else None
    if told is not None and not (again is not None and _speaks_of(proposal, told, state)):
        return told, False
    if again is None or last is None:
        return state.turns.told_behind(proposal.spans[-1].end) or _foremost(proposal, state), False
    other = _other_side(proposal, last, state) if told is None else None
    if other is not None:
        return other, False
    return again, told is None and last.sure and _goes_on(document, proposal, last)


def _foremost(proposal: Proposal, state: Said) -> Place | None:
    """The person mentioned most so far, at their last mention."""
    start = proposal.spans[0].start
    entity = state.turns.mentions.foremost(start)
    if entity is None:
        return None
    before = [span for span in entity.mentions if span.start < start]
    return Place(before[-1], entity) if before else None


def _goes_on(document: Document, proposal: Proposal, last: Quote) -> bool:
    """Whether a quote plainly continues the last one: in its paragraph or as the whole next one."""
    if proposal.block == last.block:
        return True
    if proposal.block - last.block != 1:
        return False
    whole = document.article.blocks[proposal.block].span
    first, last_end = proposal.spans[0].start, proposal.spans[-1].end
    around = document.text[whole.start : first] + document.text[last_end : whole.end]
    return not any(letter.isalnum() for letter in around)


def _runs_on(document: Document, quote: Quote) -> bool:
    """Whether the mark that ends a quote is missing, so that no other tells what follows."""
    index = bisect_right(document.quotations, quote.span.start, key=lambda one: one.span.start) - 1
    if index < 0 or not document.quotations[index].span.overlaps(quote.spans[0]):
        return False
    return not document.quotations[index].closed


def _other_side(proposal: Proposal, last: Quote, state: Said) -> Place | None:
    """In a dialogue without cues, the one whose turn it is: a question is answered by the other,
    and the one who asked before asks again."""
    text = state.turns.document.text
    if proposal.block == last.block or last.speaker is None:
        return None
    before = next(
        (
            quote
            for quote in reversed(state.quotes[-6:])
            if quote.speaker is not None and quote.speaker.entity != last.speaker.entity
        ),
        None,
    )
    if before is None or last.block - before.block > _NEAR:
        return None
    asks, asked, asked_before = (
        words.rstrip("”\"’' ").endswith("?")
        for words in (proposal.spans[-1].of(text), last.text(text), before.text(text))
    )
    if (asked and not asks) or (asks and asked_before and not asked):
        return state.again(before)
    return None


def _speaks_of(proposal: Proposal, told: Place, state: Said) -> bool:
    """Whether the content calls its would-be speaker "he" or "she" or by name, and nobody "I"."""
    text = state.turns.document.text
    words = {
        word.strip("“”\"'‘’.,!?;:").lower()
        for span in proposal.spans
        for word in span.of(text).split()
    }
    if words & _SELF or told.entity.type is not EntityType.PERSON:
        return False
    named = {word.lower() for word in told.entity.name.split()[-1:]}
    return bool(words & (_THIRD | named))
