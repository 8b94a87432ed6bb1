"""The words and marks of an article's body, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from attache.language.marks import Quotation
from attache.model import Article

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,:]\d+)*\w*"
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark: code points [start, end), its text and that in lower case; `block` is the
    index of its block, `quotation` that of the quotation it stands in, or -1."""

    start: int
    end: int
    text: str
    lower: str
    block: int
    quotation: int = -1


def tokens(article: Article, quotations: Sequence[Quotation]) -> tuple[Token, ...]:
    """The tokens of all body blocks, in order."""
    found = []
    current = 0
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        for match in _TOKEN.finditer(article.text, block.span.start, block.span.end):
            start, end = match.span()
            while current < len(quotations) and quotations[current].span.end <= start:
                current += 1
            inside = current < len(quotations) and quotations[current].span.start <= start
            word = match.group()
            found.append(Token(start, end, word, word.lower(), number, current if inside else -1))
    return tuple(found)
