"""Where the command line writes: UTF-8 to standard output, sentences to standard error."""

from __future__ import annotations

import sys

from attache.errors import ArticleError
from attache.faults import say


class OutputError(Exception):
    """Standard output takes no more; the message is a sentence for the reader."""


def put(text: str, errors: str = "replace") -> None:
    """Print text as UTF-8, whatever the terminal's own encoding, at once."""
    put_bytes(text.encode("utf-8", errors))


def put_bytes(data: bytes) -> None:
    """Print bytes at once.

    Raises OutputError where they cannot be written (a full disk behind it), BrokenPipeError where
    nobody reads any more.
    """
    if sys.stdout is None:
        raise OutputError("the output is closed. Send it to a file, or to a program that reads it.")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"the output cannot be written: {error.strerror}. Make room, or send it somewhere else."
        ) from error


def complain(file: str, error: ArticleError) -> None:
    """Say what is wrong with a file."""
    message = error.message
    said = message if message.startswith(f"{file}:") else f"{file}: {message}"
    say(said)
