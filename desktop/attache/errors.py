"""What can be wrong with an article, in the reader's words.

Only these reach a message bar or the command line's ``error`` object; anything else is a bug.
"""

from __future__ import annotations


class ArticleError(Exception):
    """A fault of the input: `code` for programs, `message` a sentence that says what is wrong and
    what to do."""

    code = "unreadable"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFoundError(ArticleError):
    """There is no such file (any more)."""

    code = "not-found"


class NotReadableError(ArticleError):
    """The system does not let us read it, or it is no regular file."""

    code = "not-readable"


class EmptyArticleError(ArticleError):
    """There is a file, but no words in it."""

    code = "empty"


class TooLargeError(ArticleError):
    """More text than Attaché takes."""

    code = "too-large"


class UnsupportedFormatError(ArticleError):
    """A kind of file that Attaché does not read."""

    code = "unsupported"


class DamagedFileError(ArticleError):
    """A file of a known kind that is broken."""

    code = "damaged"


class ProtectedFileError(ArticleError):
    """A file that asks for a password."""

    code = "protected"


class AnalysisError(ArticleError):
    """The analysis came to no end."""

    code = "not-analysed"


class NeverOnlineError(ArticleError):
    """A web address was dropped or pasted; nothing is ever fetched."""

    code = "never-online"


class ExportError(ArticleError):
    """The page or another export could not be written; what was there before is untouched."""

    code = "not-written"


class Cancelled(Exception):  # noqa: N818 - not a fault: the reader asked for it
    """Work was given up because the caller no longer wants it."""
