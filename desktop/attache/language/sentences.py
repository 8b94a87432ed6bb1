"""Where the sentences of an article's body begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attache.language.marks import Quotation
from attache.model import Article, Sentence, Span

_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s)")


def sentences(article: Article, quotations: Sequence[Quotation]) -> tuple[Sentence, ...]:
    """The sentences of all body blocks, in order, without the blanks around them.

    A sentence never leaves its block and never ends inside a quotation.
    """
    found = []
    inside = [quotation.span for quotation in quotations]
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        start = block.span.start
        ends = [
            match.end()
            for match in _END.finditer(article.text, block.span.start, block.span.end)
            if not any(span.start < match.end() < span.end for span in inside)
        ]
        for end in [*ends, block.span.end]:
            words = article.text[start:end]
            if words.strip():
                left = start + len(words) - len(words.lstrip())
                found.append(Sentence(Span(left, left + len(words.strip())), number))
            start = end
    return tuple(found)
