"""What was said, and which words name its source: the content of every quote.

This is the seam for other finders: whatever proposes content, cue and source as spans (rules now, a
tagger later) can stand here, and `attribution` does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from attache.language import Document
from attache.model import Kind, Span


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


def proposals(document: Document) -> tuple[Proposal, ...]:
    """Every direct, mixed and indirect quote of the article, in order of the text."""
    return ()
