"""Who speaks where no cue tells: the one who spoke last, or whom the text has turned to since."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from attache.entities.passage import Passage
from attache.entities.salience import is_subject
from attache.language import Document
from attache.model import EntityType, Role, Span
from attache.quotes.mentions import Mentions, Place

_CLOSING = frozenset('”"»’')
_PERSONS = frozenset({EntityType.PERSON, EntityType.UNNAMED})


@dataclass(frozen=True, slots=True)
class Turns:
    """Looks for a speaker around a quote; `starts` are those of the sentences."""

    document: Document
    words: Passage
    mentions: Mentions
    starts: Sequence[int]

    def quoted(self, span: Span) -> bool:
        """Whether a place stands in quotation marks."""
        first, end = self.words.range(span)
        return first < end and self.words.tokens[first].quotation >= 0

    def line_below(self, block: int) -> Place | None:
        """The one named on a line of their own right below the block."""
        blocks = self.document.article.blocks
        if block + 1 >= len(blocks):
            return None
        role, quoted = blocks[block + 1].role, blocks[block].span.of(self.document.text)
        if role is Role.ATTRIBUTION or (role is Role.BYLINE and quoted[-1:] in _CLOSING):
            return self.mentions.named_by(blocks[block + 1].span)
        return None

    def line_above(self, block: int) -> Place | None:
        """The one named on a line of their own right above the block."""
        blocks = self.document.article.blocks
        if block and blocks[block - 1].role is Role.ATTRIBUTION:
            return self.mentions.named_by(blocks[block - 1].span)
        return None

    def subject(self, span: Span) -> Place | None:
        """The first subject of the narrated part of a sentence; a person before a body."""
        second: Place | None = None
        for place in self.mentions.within(span):
            first, end = self.words.range(place.span)
            if first >= end or self.words.tokens[first].quotation >= 0:
                continue
            before = self.words.tokens[first - 1].tag if self.words.same(first - 1, first) else "."
            if before in "Ip" or not is_subject(self.words, first, end):
                continue
            if place.entity.type in _PERSONS:
                return place
            second = second or place
        return second

    def told_before(self, start: int, floor: int) -> Place | None:
        """The subject of the last narrated sentence between `floor` and `start`; None where the
        sentences between have none."""
        sentences = self.document.sentences
        last = bisect_right(self.starts, start) - 1
        first = bisect_left(self.starts, floor)
        for index in range(last, max(first, last - 3) - 1, -1):
            span = sentences[index].span
            place = self.subject(Span(span.start, min(span.end, start)))
            if place is not None and place.entity.type in _PERSONS:
                return place
        return None
