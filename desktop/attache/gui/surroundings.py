"""The sentences around a quote, word for word, for readers who want to see where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from attache.gui.utf16 import units
from attache.model import Quote, Span

_BLANK = re.compile(r"\s")


class Surroundings:
    """Finds them in an article's `text`, whose body has these `sentences`, in order."""

    def __init__(self, text: str, sentences: tuple[Span, ...]) -> None:
        self._text, self._sentences = text, sentences
        self._starts = [sentence.start for sentence in sentences]
        self._ends = [sentence.end for sentence in sentences]

    def of(self, quote: Quote) -> Span:
        """From the sentence before that in which the quote begins to the one after its end; no
        further than a heading, a name or another line that is not the article's body."""
        own = quote.span
        first = bisect_right(self._ends, own.start)
        last = bisect_left(self._starts, own.end) - 1
        if first > last:
            return own
        found = Span(min(own.start, self._starts[first]), max(own.end, self._ends[last]))
        start, end = found.start, found.end
        if first > 0 and self._joins(self._ends[first - 1], start):
            start = self._starts[first - 1]
        if last + 1 < len(self._starts) and self._joins(end, self._starts[last + 1]):
            end = self._ends[last + 1]
        return Span(start, end)

    def sentence(self, place: int) -> Span | None:
        """The sentence at a code point of the text, or None between two."""
        near = bisect_left(self._ends, place)
        if near < len(self._sentences) and self._starts[near] <= place:
            return self._sentences[near]
        return None

    def _joins(self, end: int, start: int) -> bool:
        return end <= start and not self._text[end:start].strip()

    def words(self, quote: Quote) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The words of quote and surroundings, every blank or line end as one blank, and the
        UTF-16 ranges that are the quote's own."""
        around = self.of(quote)
        own = []
        for span in quote.spans:
            start = units(self._text[around.start : span.start])
            own.append((start, start + units(span.of(self._text))))
        return _BLANK.sub(" ", around.of(self._text)), tuple(own)
