"""Words that stand twice, in the text and set apart from it, have one speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attache.model import Quote
from attache.quotes.proposals import Proposal


def repeated(quotes: Sequence[Quote], proposals: Sequence[Proposal], text: str) -> list[Quote]:
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
