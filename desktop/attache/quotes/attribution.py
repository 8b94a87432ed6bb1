"""Who said each quote: proposals and entities become quotes with speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from attache.entities.passage import passage
from attache.language import Document
from attache.model import Entity, Quote, Span, Speaker
from attache.quotes.certainty import certain
from attache.quotes.mentions import Mentions, Place
from attache.quotes.proposals import Proposal
from attache.quotes.turns import Turns

_FIRST_PERSON = frozenset({"i", "we", "me", "us"})


@dataclass(slots=True)
class _State:
    """What has been said so far."""

    turns: Turns
    quotes: list[Quote] = field(default_factory=list)

    def last(self, start: int) -> Quote | None:
        """The quote with a speaker that ends last before `start`."""
        ended = [quote for quote in self.quotes[-12:] if quote.speaker and quote.span.end <= start]
        return max(ended, key=lambda quote: quote.span.end, default=None)


def attributed(
    document: Document, proposals: Sequence[Proposal], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    """One quote for each proposal, with its speaker where the article tells it, and with the
    country of the speaker's entity."""
    if not proposals:
        return ()
    mentions = Mentions(entities)
    state = _State(
        Turns(
            document,
            passage(document),
            mentions,
            tuple(sentence.span.start for sentence in document.sentences),
        )
    )
    for proposal in proposals:
        place, sure = _speaker(document, proposal, state)
        speaker = _named(place, mentions, document.text) if place is not None else None
        country = place.entity.country if place is not None else None
        state.quotes.append(
            Quote(
                proposal.spans, proposal.kind, proposal.block, proposal.cue, speaker, country, sure
            )
        )
    return tuple(state.quotes)


def _named(place: Place, mentions: Mentions, text: str) -> Speaker:
    entity = place.entity
    return Speaker(
        entity.name, entity.type, place.span, entity.id, entity.role,
        mentions.chain(entity, place.span, text),
    )  # fmt: skip


def _speaker(document: Document, proposal: Proposal, state: _State) -> tuple[Place | None, bool]:
    """The speaker's mention, and whether it is sure."""
    if proposal.source is not None and not _borrowed(document, proposal, proposal.source):
        return _by_source(document, proposal, proposal.source, state)
    place = state.turns.line_below(proposal.block)
    if place is not None:
        return place, True
    return _by_turn(proposal, state)


def _borrowed(document: Document, proposal: Proposal, source: Span) -> bool:
    """Whether the source stands in a quotation that the content is no part of: words of another."""
    quotations = document.quotations
    index = bisect_right(quotations, source.start, key=lambda one: one.span.start) - 1
    if index < 0 or not quotations[index].span.covers(source):
        return False
    return not any(quotations[index].span.overlaps(span) for span in proposal.spans)


def _by_source(
    document: Document, proposal: Proposal, source: Span, state: _State
) -> tuple[Place | None, bool]:
    word = source.of(document.text).strip().lower()
    around = next(
        (q for q in state.quotes[-8:] if q.speaker and any(s.covers(source) for s in q.spans)), None
    )
    if word in _FIRST_PERSON and around is not None:
        return _again(state, around, source), False
    place = state.turns.mentions.named_by(source)
    if place is None:
        return None, False
    return place, certain(state.turns, proposal, source, place)


def _again(state: _State, quote: Quote, mention: Span | None = None) -> Place | None:
    """The speaker of another quote, at a mention of their own or at that quote's."""
    if quote.speaker is None:
        return None
    entity = state.turns.mentions.entity(quote.speaker.entity)
    span = mention or quote.speaker.mention
    return Place(span, entity) if entity is not None and span is not None else None


def _by_turn(proposal: Proposal, state: _State) -> tuple[Place | None, bool]:
    start = proposal.spans[0].start
    last = state.last(start)
    floor = last.span.end if last is not None else 0
    told = state.turns.told_before(start, floor)
    if told is not None:
        return told, False
    if last is None:
        return None, False
    return _again(state, last), proposal.block - last.block <= 1 and last.sure
