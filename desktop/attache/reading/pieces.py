"""What every format is brought to before it becomes an Article: pieces of text, and what the file
says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from attache.model import Role


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or line as its file gives it.

    `role` is what the file's own marks say (None: it has none, rules decide); `gap` tells whether
    white space sets it apart from the piece before.
    """

    text: str
    role: Role | None = None
    gap: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """The pieces of an article in order, and the metadata of its file; None where it has none."""

    pieces: tuple[Piece, ...]
    title: str | None = None
    author: str | None = None
    date: str | None = None
    site: str | None = None
    language: str | None = None
