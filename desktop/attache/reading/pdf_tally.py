"""How much of a PDF's own language has been read, and how much of it Attaché reads at most."""

from __future__ import annotations

from contextvars import ContextVar

from attache.errors import TooLargeError
from attache.reading.limits import MAX_PDF_PAGE_TOKENS, MAX_PDF_TOKENS
from attache.reading.stopping import Stop, go_on, never

TOO_MUCH = "This PDF unpacks to more than any article does. Export the article alone as text."
_EVERY = 1024  # tokens


class Tally:
    """Counts the words of a PDF's language that are read, in all and on one page, and asks now and
    then whether the work is still wanted."""

    def __init__(self, stop: Stop = never) -> None:
        self._stop = stop
        self._tokens = self._before = self._next = 0

    def next_page(self) -> None:
        """Begin to count for another page."""
        self._before = self._tokens
        go_on(self._stop)

    def token(self, weight: int = 1) -> None:
        """One more, or what takes as long as so many; raises Cancelled, or TooLargeError beyond
        the limits."""
        self._tokens += weight
        if self._tokens >= self._next:
            self._next = self._tokens + _EVERY
            go_on(self._stop)
            if self._tokens - self._before > MAX_PDF_PAGE_TOKENS or self._tokens > MAX_PDF_TOKENS:
                raise TooLargeError(
                    "This PDF draws more than Attaché can look through. Drop the article's web"
                    " page or text, or print it to a PDF anew."
                )


COUNTED: ContextVar[Tally] = ContextVar("COUNTED")
"""The tally of the document that is being read in this thread."""


def count_token(weight: int = 1) -> None:
    """Count one more word, or `weight` of them, for the document that is being read, if it is
    Attaché that reads it: other users of pdfminer in this process count nothing."""
    tally = COUNTED.get(None)
    if tally is not None:
        tally.token(weight)
