"""Who said what: quotation marks, cues, content spans, and each quote's speaker."""

from attache.quotes.attribution import attributed
from attache.quotes.foreign import between_marks
from attache.quotes.proposals import Proposal, proposals

__all__ = ["Proposal", "attributed", "between_marks", "proposals"]
