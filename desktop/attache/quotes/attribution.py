"""Who said each quote: proposals and entities become quotes with speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attache.entities.passage import passage
from attache.language import Document
from attache.model import Entity, EntityType, Quote, Span, Speaker
from attache.quotes.certainty import certain
from attache.quotes.mentions import Mentions, Place
from attache.quotes.proposals import Proposal
from attache.quotes.turns import Turns

_SELF = frozenset(
    ["i", "i'm", "i’m", "my", "me", "we", "our", "i've", "i’ve", "we're", "we’re", "i'd", "i’d"]
)
# How many paragraphs apart two turns of one dialogue may be.
_NEAR = 3
_THIRD = frozenset(["he", "she", "him", "his", "her"])
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
    return tuple(_repeated(state.quotes, proposals, document.text))


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
    """The speaker where no cue names one: the subject of the narration since the last quote, if
    the quote does not speak of them; else the last speaker; else the next subject."""
    start = proposal.spans[0].start
    last = state.last(start)
    told = state.turns.told_before(start, last.span.end if last is not None else 0)
    again = _again(state, last) if last is not None else None
    if told is not None and not (again is not None and _speaks_of(proposal, told, state)):
        return told, False
    if again is None or last is None:
        return state.turns.told_behind(proposal.spans[-1].end), False
    other = _other_side(proposal, last, state) if told is None else None
    if other is not None:
        return other, False
    return again, told is None and proposal.block - last.block <= 1 and last.sure


def _other_side(proposal: Proposal, last: Quote, state: _State) -> Place | None:
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
        return _again(state, before)
    return None


def _speaks_of(proposal: Proposal, told: Place, state: _State) -> bool:
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


def _repeated(quotes: Sequence[Quote], proposals: Sequence[Proposal], text: str) -> list[Quote]:
    """The same quotes; one without a source whose words stand in another quote too, as those set
    apart from the text do, has that one's speaker."""
    known: dict[str, Quote] = {}
    for quote in quotes:
        if quote.sure and quote.speaker is not None:
            known.setdefault(_key(quote, text), quote)
    found = []
    for quote, proposal in zip(quotes, proposals, strict=True):
        twin = known.get(_key(quote, text)) if proposal.source is None else None
        if twin is not None and not quote.sure:
            found.append(replace(quote, speaker=twin.speaker, country=twin.country, sure=True))
        else:
            found.append(quote)
    return found


def _key(quote: Quote, text: str) -> str:
    letters = "".join(filter(str.isalnum, quote.spans[0].of(text)[:60]))
    return letters[:36].casefold() if len(letters) > 20 else str(quote.span)
