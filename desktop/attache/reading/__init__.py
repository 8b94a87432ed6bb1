"""A file, or dropped or pasted text, becomes an Article."""

from attache.reading.reading import read_file, read_text

__all__ = ["read_file", "read_text"]
