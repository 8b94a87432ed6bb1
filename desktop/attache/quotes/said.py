"""What has been said so far in an article, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from attache.model import Quote, Span
from attache.quotes.mentions import Place
from attache.quotes.turns import Turns


@dataclass(slots=True)
class Said:
    """The quotes so far, in the order of their cues, and how to look around one."""

    turns: Turns
    quotes: list[Quote] = field(default_factory=list)

    def last(self, start: int) -> Quote | None:
        """The quote with a speaker that ends last before `start`."""
        ended = [quote for quote in self.quotes[-12:] if quote.speaker and quote.span.end <= start]
        return max(ended, key=lambda quote: quote.span.end, default=None)

    def again(self, quote: Quote, mention: Span | None = None) -> Place | None:
        """The speaker of another quote, at a mention of their own or at that quote's."""
        if quote.speaker is None:
            return None
        entity = self.turns.mentions.entity(quote.speaker.entity)
        span = mention or quote.speaker.mention
        return Place(span, entity) if entity is not None and span is not None else None
