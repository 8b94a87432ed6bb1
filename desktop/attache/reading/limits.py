"""How much Attaché takes, so that no file can exhaust the machine; every limit is stated here."""

from __future__ import annotations

from attache.errors import TooLargeError

MAX_TEXT = 20_000_000
"""Code points of text in one article: some 3.5 million words."""

MAX_FILE = 100_000_000
"""Bytes of a file that may hold more than text (a PDF, a saved page with its pictures)."""

MAX_TEXT_FILE = 80_000_000
"""Bytes of a file of text: MAX_TEXT in the widest encoding."""


def check_text(length: int) -> None:
    """Raise TooLargeError where a text of so many code points is more than Attaché takes."""
    if length > MAX_TEXT:
        raise TooLargeError(
            f"This file holds {length / 1e6:.0f} million characters of text; Attaché takes up to"
            f" {MAX_TEXT // 1_000_000} million (20 MB). Split it, or drop the article alone."
        )
