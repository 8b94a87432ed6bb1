"""A file, or dropped or pasted text, becomes an Article."""

from attache.reading.formats import Format, supported
from attache.reading.reading import read_clipboard, read_file, read_text, refuse_address
from attache.reading.several import Failure, chapters, expanded, read_many

__all__ = [
    "Failure",
    "Format",
    "chapters",
    "expanded",
    "read_clipboard",
    "read_file",
    "read_many",
    "read_text",
    "refuse_address",
    "supported",
]
