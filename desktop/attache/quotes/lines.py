"""Quotes that the layout tells: turns of a transcript, letters signed by a name line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attache.model import Article, Span

# "SMITH: ", "Q: ", "Anna Weber: " before a turn; a lower-case word (", he said:") is no label.
_LABEL = re.compile(
    r"(?P<name>[QA]|(?:[A-Z][\w.’'-]*[ ]){0,3}[A-Z][\w.’'-]+(?: \([\w .]+\))?)[.]?:\s+(?=\S)"
)
_NAME_LINE = re.compile(r"(?:[A-Z][\w’'-]*\.? ){1,3}[A-Z][\w’'-]+$")
_PLACE_LINE = re.compile(r"[A-Z][\w’'.-]*(?:,? (?:[A-Z][\w’'.-]*|on|of|upon|in|le|the)){0,5}$")
_LETTERS = 3  # signed letters that make a page of letters
_TURNS = 4  # labelled turns that make a transcript
_SHORTEST = 6  # words of a paragraph that may be a letter's


@dataclass(frozen=True, slots=True)
class Turn:
    """What one block says, and the line or label that names who says it."""

    block: int
    content: Span
    source: Span


def turns(article: Article) -> tuple[Turn, ...]:
    """The turns of a transcript or the paragraphs of letters, in order; most articles have none."""
    found = tuple(_labelled(article))
    if len(found) < _TURNS or len({turn.source.of(article.text) for turn in found}) < 2:
        found = ()
    return found or tuple(_letters(article))


def _labelled(article: Article) -> Iterator[Turn]:
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        label = _LABEL.match(article.text, block.span.start, block.span.end)
        if label is not None:
            source = Span(*label.span("name"))
            yield Turn(number, Span(label.end(), block.span.end), source)


def _letters(article: Article) -> Iterator[Turn]:
    blocks = article.blocks
    lines = [block.span.of(article.text) for block in blocks]
    signed = [
        number
        for number in range(1, len(blocks) - 1)
        if _NAME_LINE.match(lines[number])
        and _PLACE_LINE.match(lines[number + 1])
        and lines[number - 1].count(" ") >= _SHORTEST
    ]
    if len(signed) < _LETTERS:
        return
    first = 0
    for name in signed:
        for number in range(first, name):
            if blocks[number].is_body and lines[number].count(" ") >= _SHORTEST:
                yield Turn(number, blocks[number].span, blocks[name].span)
        first = name + 2
