"""Briefings made by hand, from sentences of our own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attache.model import (
    Article,
    Block,
    Briefing,
    Country,
    EntityType,
    Kind,
    Quote,
    Role,
    Source,
    Span,
    Speaker,
    SummarySentence,
)


@dataclass(frozen=True)
class Said:
    """A quote by its words as they stand in the text (several pieces: several spans)."""

    by: str | None
    country: tuple[str, str] | None
    words: str | tuple[str, ...]
    kind: Kind = Kind.DIRECT
    cue: str = ""
    role: str | None = None
    type: EntityType = EntityType.PERSON
    sure: bool = True
    also: tuple[str, ...] = ()


def _span(text: str, words: str, start: int = 0) -> Span:
    at = text.index(words, start)
    return Span(at, at + len(words))


def made(
    text: str,
    said: Sequence[Said] = (),
    *,
    summary: Sequence[str] = (),
    keywords: tuple[str, ...] = (),
    source: Source | None = None,
) -> Briefing:
    """A briefing of `text`, one paragraph a line; every word given must stand in it."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    article = Article(
        text, tuple(blocks), source or Source(path="made.txt", words=len(text.split()))
    )
    people: dict[str, int] = {}
    quotes = []
    at = 0
    for item in said:
        pieces = (item.words,) if isinstance(item.words, str) else item.words
        try:
            text.index(pieces[0], at)
        except ValueError:
            at = 0
        spans = []
        for piece in pieces:
            spans.append(_span(text, piece, spans[-1].end if spans else at))
        at = spans[-1].end
        speaker = None
        if item.by is not None:
            number = people.setdefault(item.by, len(people))
            mention = _span(text, item.by) if item.by in text else Span(0, 1)
            speaker = Speaker(item.by, item.type, mention, number, item.role)
        country = Country(*item.country, "made up", also=item.also) if item.country else None
        block = article.block_at(spans[0].start) or 0
        bounds = article.blocks[block].span
        cue = None
        if item.cue and item.cue in bounds.of(text):
            cue = _span(text, item.cue, bounds.start)
        quotes.append(Quote(tuple(spans), item.kind, block, cue, speaker, country, item.sure))
    sentences = []
    for rank, sentence in enumerate(summary):
        span = _span(text, sentence)
        sentences.append(
            SummarySentence(span, article.block_at(span.start) or 0, 1.0 - rank / 10, rank)
        )
    sentences.sort(key=lambda sentence: sentence.span.start)
    return Briefing(article, tuple(quotes), (), keywords, tuple(sentences))
