"""Where the words in quotation marks are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from attache.model import Article, Span

_PAIRS = {"“": "”", "„": "”“", "«": "»", '"': '"'}
_OPENING = re.compile('[“„«"]')


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks; `span` takes the marks in, `closed` is False where the mark that
    ends it is missing (it then runs to the end of its block)."""

    span: Span
    block: int
    closed: bool = True


def quotations(article: Article) -> tuple[Quotation, ...]:
    """The outermost quotations of the body, in order; they never leave their block."""
    found = []
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        position, end = block.span.start, block.span.end
        while opening := _OPENING.search(article.text, position, end):
            closers = _PAIRS[opening.group()]
            closing = re.compile(f"[{closers}]").search(article.text, opening.end(), end)
            position = closing.end() if closing else end
            found.append(Quotation(Span(opening.start(), position), number, closing is not None))
    return tuple(found)
