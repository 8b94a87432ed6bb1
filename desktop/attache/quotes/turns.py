"""Who speaks where no cue tells: the one who spoke last, or whom the text has turned to since."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from attache.entities.passage import Passage, below_quote
from attache.entities.salience import is_subject
from attache.language import Document
from attache.model import EntityType, Role, Span
from attache.quotes.mentions import Mentions, Place

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
        """The one named on a line of their own right below the block: by its role, or because the
        line below a closing mark is nothing but a person's name and what they are."""
        article = self.document.article
        if block + 1 >= len(article.blocks):
            return None
        line = article.blocks[block + 1]
        if line.role is Role.ATTRIBUTION:
            return self.mentions.named_by(line.span)
        if not below_quote(article, block + 1):
            return None
        place = self.mentions.named_by(line.span)
        if place is None or place.entity.type is not EntityType.PERSON:
            return None
        first, end = self.words.range(line.span)
        start, _ = self.words.range(place.span)
        tokens = self.words.tokens
        verbs = any(tokens[index].tag in "VXxh" for index in range(first, end))
        marks = any(tokens[index].tag in "<.:?" for index in range(first, end))
        alone = all(tokens[index].tag in "-*" for index in range(first, start))
        return place if alone and not verbs and not marks else None

    def subject(self, span: Span) -> Place | None:
        """The subject of the narrated part of a sentence: of its main clause before one of a clause
        that hangs on it, a person before a body."""
        ranked: list[tuple[int, Place]] = []
        for place in self.mentions.within(span):
            first, end = self.words.range(place.span)
            if first >= end or self.words.tokens[first].quotation >= 0:
                continue
            before = self.words.tokens[first - 1].tag if self.words.same(first - 1, first) else "."
            if before in "Ip" or not is_subject(self.words, first, end):
                continue
            person = place.entity.type in _PERSONS
            ranked.append((2 * (not person) + (before in "Sqw"), place))
        return min(ranked, key=lambda pair: pair[0])[1] if ranked else None

    def told_around(self, spans: Sequence[Span], source: Span) -> Place | None:
        """The subject of the sentence before a source that can say nothing ("she said at a forum
        announcing that"), or behind what is said ("A month after announcing it, Miller left")."""
        index = bisect_right(self.starts, source.start) - 1
        sentence = self.document.sentences[index].span
        before = self.subject(Span(sentence.start, source.start))
        return before or self.subject(Span(spans[-1].end, max(spans[-1].end, sentence.end)))

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

    def told_behind(self, end: int) -> Place | None:
        """The person whom the narrated words right behind a quote have as subject: "“I was cold.”
        Ada Miller waited for an hour."."""
        sentences = self.document.sentences
        for index in range(bisect_left(self.starts, end), len(sentences))[:2]:
            place = self.subject(sentences[index].span)
            if place is not None:
                return place if place.entity.type in _PERSONS else None
        return None
