"""How much Attaché takes, so that no file can exhaust the machine; every limit is stated here."""

from __future__ import annotations

from attache.errors import TooLargeError

MAX_TEXT = 20_000_000
"""Code points of text in one article: some 3.5 million words."""

MAX_FILE = 100_000_000
"""Bytes of a file that may hold more than text (a PDF, a saved page with its pictures)."""

MAX_TEXT_FILE = 80_000_000
"""Bytes of a file of plain text: MAX_TEXT in the widest encoding."""

MAX_MARKDOWN = 1_000_000
"""Code points of a Markdown text, whose parser is slow."""

MAX_MARKDOWN_STEPS = 150_000
"""Blocks, and marks within them, that its parser looks at: a megabyte of prose has some 5,000, one
full of links 60,000."""

MAX_TAGS = 1_000_000
"""Elements, begin and end, of a web page: one has some 5,000, a book in one page 50,000."""

MAX_RTF = 20_000_000
"""Characters of a Rich Text file, pictures left out; most of them are marks."""

MAX_PDF_PAGES = 500
MAX_PDF_STREAM = 32_000_000
"""Bytes that one stream of a PDF may inflate to."""

MAX_PDF_PAGE_TOKENS = 1_000_000
"""Words of the drawing language on one page of a PDF, the fonts it needs included: a page of text
has some 10,000, a map 500,000."""

MAX_PDF_TOKENS = 2_500_000
"""The same in a whole PDF; so many are read in a quarter of a minute."""

MAX_PAGE_CHARACTERS = 100_000
"""Characters on one page of a PDF; a newspaper's has some 40,000."""

MAX_PAGE_LINES = 6_000
"""Lines and pieces of lines on one page of a PDF; a newspaper's has some 2,000."""

MAX_PDF_CHARACTERS = 1_000_000
"""Characters in a whole PDF: some 170,000 words, a book of 400 pages, in a quarter of a minute."""

MAX_BLOCKS = 200_000
"""Paragraphs in one article."""

MAX_LINES = 1_000_000
"""Lines of a plain text, blank ones included."""


def check_blocks(number: int, most: int = MAX_BLOCKS) -> None:
    """Raise TooLargeError where there are more than `most` paragraphs or lines."""
    if number > most:
        raise TooLargeError(
            f"This file holds {number:,} lines or paragraphs; Attaché takes up to {most:,}."
            " Split it, or drop the article alone."
        )


def check_tags(number: int, most: int = MAX_TAGS) -> None:
    """Raise TooLargeError where a page or document has more than `most` marks."""
    if number > most:
        raise TooLargeError(
            "This document has more parts than any article does. Export the article alone as text"
            " or PDF."
        )


def check_text(length: int, most: int = MAX_TEXT) -> None:
    """Raise TooLargeError where a text of so many code points is more than `most`."""
    if length > most:
        raise TooLargeError(
            f"This file holds {length / 1e6:.0f} million characters of text; Attaché takes up to"
            f" {most // 1_000_000} million ({most // 1_000_000} MB) in such a file."
            " Split it, or drop the article alone."
        )
