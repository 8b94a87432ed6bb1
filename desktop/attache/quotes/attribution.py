"""Who said each quote: proposals and entities become quotes with speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from attache.entities.mute import is_mute
from attache.entities.passage import passage
from attache.language import Document
from attache.model import Entity, Quote, Span, Speaker
from attache.quotes.certainty import certain
from attache.quotes.mentions import Mentions, Place
from attache.quotes.proposals import Proposal
from attache.quotes.repeats import repeated
from attache.quotes.said import Said
from attache.quotes.turns import Turns
from attache.quotes.uncued import uncued

# The label of the one interviewed.
_ANSWER = frozenset(["a", "a.", "answer"])
# Where nobody was named before, the next sentence may tell who is meant: "He was blunt: ..."
_AHEAD = frozenset({"he", "she"})
_FIRST_PERSON = frozenset({"i", "we", "me", "us"})


def attributed(
    document: Document, proposals: Sequence[Proposal], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    """One quote for each proposal, with its speaker where the article tells it, and with the
    country of the speaker's entity."""
    if not proposals:
        return ()
    mentions = Mentions(entities)
    state = Said(
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
    return tuple(repeated(state.quotes, proposals, document.text))


def _named(place: Place, mentions: Mentions, text: str) -> Speaker:
    entity = place.entity
    return Speaker(
        entity.name, entity.type, place.span, entity.id, entity.role,
        mentions.chain(entity, place.span, text),
    )  # fmt: skip


def _speaker(document: Document, proposal: Proposal, state: Said) -> tuple[Place | None, bool]:
    """The speaker's mention, and whether it is sure."""
    if proposal.source is not None and not _borrowed(document, proposal, proposal.source):
        return _by_source(document, proposal, proposal.source, state)
    place = state.turns.line_below(proposal.block)
    if place is not None:
        return place, True
    return uncued(proposal, state)


def _borrowed(document: Document, proposal: Proposal, source: Span) -> bool:
    """Whether the source stands in a quotation that the content is no part of: words of another."""
    quotations = document.quotations
    index = bisect_right(quotations, source.start, key=lambda one: one.span.start) - 1
    if index < 0 or not quotations[index].span.covers(source):
        return False
    return not any(quotations[index].span.overlaps(span) for span in proposal.spans)


def _of_mute(proposal: Proposal, source: Span, place: Place | None, state: Said) -> Place | None:
    """Who speaks where a phrase stands as source that can say nothing: before "who" whoever ends
    it, else the subject of the sentence, else what it says itself ("a sign said")."""
    words = state.turns.words
    _, end = words.range(source)
    if words.same(end - 1, end) and words.tokens[end + (words.tokens[end].text == ",")].tag == "w":
        ends = [one for one in state.turns.mentions.within(source) if one.span.end == source.end]
        return ends[-1] if ends else place
    return state.turns.told_around(proposal.spans, source) or place


def _by_source(
    document: Document, proposal: Proposal, source: Span, state: Said
) -> tuple[Place | None, bool]:
    word = source.of(document.text).strip().lower()
    around = next(
        (q for q in state.quotes[-8:] if q.speaker and any(s.covers(source) for s in q.spans)), None
    )
    if word in _FIRST_PERSON and state.turns.quoted(source):
        if around is not None:
            return state.again(around, source), False
        return uncued(proposal, state)[0], False
    if word in _ANSWER and proposal.cue is None:
        asked = state.turns.mentions.foremost(source.start)
        if asked is not None:
            return Place(source, asked), False
    place = state.turns.mentions.named_by(source)
    named = place is not None and place.span == source and bool(place.entity.role)
    if not named and is_mute(state.turns.words, source):
        return _of_mute(proposal, source, place, state), False
    if place is None:
        return None, False
    if place.entity.name.lower() in _AHEAD:
        later = state.turns.told_behind(proposal.spans[-1].end)
        return (Place(place.span, later.entity) if later else place), False
    if around is not None:
        return place, False  # what stands inside another's words may be told by either
    return place, certain(state.turns, proposal, source, place)
