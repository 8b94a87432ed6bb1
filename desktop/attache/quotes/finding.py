"""What one rule finds, as ranges of tokens; `proposals` turns it into places in the text."""

from __future__ import annotations

from typing import NamedTuple

Range = tuple[int, int]


class Finding(NamedTuple):
    """Something said: the token ranges of its content, its cue, source and addressee.

    `rank` says how plainly it is said; where two findings claim the same words, the higher stays.
    """

    pieces: tuple[Range, ...]
    cue: Range | None = None
    source: Range | None = None
    addressee: Range | None = None
    rank: int = 1

    @property
    def first(self) -> int:
        """The first token of the content."""
        return self.pieces[0][0]

    @property
    def last(self) -> int:
        """The end of the content."""
        return self.pieces[-1][1]
