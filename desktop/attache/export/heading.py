"""What stands at the head of a briefing: the article's title or its lead sentence, verbatim."""

from __future__ import annotations

from dataclasses import dataclass, replace

from attache.language import document
from attache.model import Article, Block, Briefing, Span, SummarySentence

_BEGINNING = 4000  # code points in which nearly every first sentence ends


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading's words; `lead` is their place where they are the lead sentence."""

    text: str
    lead: Span | None = None


def heading(briefing: Briefing) -> Heading:
    """The title, or the lead sentence whole and verbatim; empty where the article has no body."""
    article = briefing.article
    if article.source.title and article.source.title.strip():
        return Heading(article.source.title)
    first = next((block for block in article.blocks if block.is_body), None)
    if first is None:
        return Heading("")
    lead = _lead(article, first)
    return Heading(lead.of(article.text), lead)


def _lead(article: Article, first: Block) -> Span:
    """The first sentence of a block, which may be a whole book: its beginning tells, unless the
    sentence does not end there."""
    start = first.span.start
    begun = Span(start, min(first.span.end, start + _BEGINNING))
    for span in (begun, first.span):
        block = replace(first, span=span)
        sentences = document(replace(article, blocks=(block,))).sentences
        if len(sentences) > 1 or (sentences and span == first.span):
            return sentences[0].span
    return first.span


def summary_below(briefing: Briefing, head: Heading) -> tuple[SummarySentence, ...]:
    """The summary in reading order, without the sentence that is the heading already."""
    lead = head.lead
    return tuple(
        sentence
        for sentence in briefing.summary
        if lead is None or not sentence.span.overlaps(lead)
    )
