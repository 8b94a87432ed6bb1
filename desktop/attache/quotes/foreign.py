"""Articles in another language than English: what stands between quotation marks, and no more.

The rules for cues and speakers are English; to guess with them would put wrong names on the page.
"""

from __future__ import annotations

from attache.language import Document
from attache.model import Kind, Quote

_LEAST_WORDS = 4  # fewer are a title, a term or a nickname oftener than something said


def between_marks(document: Document) -> tuple[Quote, ...]:
    """The quotations of the body as direct quotes without speakers, in order of the text."""
    found = []
    for quotation in document.quotations:
        words = quotation.span.of(document.text)
        spaced = any(letter.isspace() for letter in words.strip())
        enough = len(words.split()) >= _LEAST_WORDS or (
            not spaced and len(words) >= 3 * _LEAST_WORDS
        )
        if quotation.closed and enough:
            found.append(Quote((quotation.span,), Kind.DIRECT, quotation.block, sure=False))
    return tuple(found)
