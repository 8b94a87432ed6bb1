"""Which words of a quote stand in quotation marks, and which are only reported."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from attache.model import Article, Kind, Quote, Span


class Piece(NamedTuple):
    """A run of a quote's words; `marked` where it stands in quotation marks."""

    span: Span
    marked: bool


def pieces(article: Article, quotes: tuple[Quote, ...]) -> tuple[tuple[Piece, ...], ...]:
    """For each quote its words in order, cut where quotation marks begin and end."""
    from attache.language.marks import quotations  # the engine: not for the window's start

    marks = [found.span for found in quotations(article)]
    starts = [span.start for span in marks]
    return tuple(_of(quote, marks, starts) for quote in quotes)


def _of(quote: Quote, marks: list[Span], starts: list[int]) -> tuple[Piece, ...]:
    if quote.kind is not Kind.MIXED:
        return tuple(Piece(span, quote.kind is Kind.DIRECT) for span in quote.spans)
    found: list[Piece] = []
    for span in quote.spans:
        here = span.start
        for mark in marks[max(0, bisect_left(starts, span.start) - 1) :]:
            if mark.start >= span.end:
                break
            inner = Span(max(mark.start, here), min(mark.end, span.end))
            if inner.start >= inner.end:
                continue
            if here < inner.start:
                found.append(Piece(Span(here, inner.start), marked=False))
            found.append(Piece(inner, marked=True))
            here = inner.end
        if here < span.end:
            found.append(Piece(Span(here, span.end), marked=False))
    return tuple(found)
