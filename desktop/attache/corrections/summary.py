"""The summary with the sentences that the reader put in or took out."""

from __future__ import annotations

from collections.abc import Sequence

from attache.corrections.kinds import Correction, SummaryWith, SummaryWithout
from attache.model import Briefing, Span, SummarySentence


def chosen_by_reader(
    briefing: Briefing, corrections: Sequence[Correction]
) -> tuple[SummarySentence, ...]:
    """The summary's sentences in reading order; those that the reader put in rank first."""
    wanted: dict[Span, bool] = {}
    for correction in corrections:
        if isinstance(correction, SummaryWith | SummaryWithout):
            wanted[correction.sentence] = isinstance(correction, SummaryWith)
    kept = {
        sentence.span: sentence for sentence in briefing.summary if wanted.get(sentence.span, True)
    }
    article = briefing.article
    for span, wish in wanted.items():
        block = article.block_at(span.start)
        inside = 0 <= span.start < span.end <= len(article.text)
        if wish and span not in kept and inside and block is not None:
            kept[span] = SummarySentence(span, block, 1.0, 0)
    return tuple(kept[span] for span in sorted(kept))
