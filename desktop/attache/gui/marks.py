"""Where the article is marked: quotes and the summary's sentences, in Qt's units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from attache.engine.pieces import Piece
from attache.gui.groups import code_of
from attache.gui.utf16 import Positions
from attache.model import Briefing


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A run of a quote's words [start, end): `marked` in quotation marks, else reported."""

    start: int
    end: int
    quote: int
    code: str | None
    marked: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A summary sentence, [start, end), with its number from 1."""

    start: int
    end: int
    number: int


class Marks:
    """All marks of a briefing, found by place."""

    def __init__(self, briefing: Briefing, pieces: tuple[tuple[Piece, ...], ...]) -> None:
        self.positions = Positions(briefing.article.text)
        found = [
            Mark(*self.positions.span(piece.span), number, code_of(quote), piece.marked)
            for number, quote in enumerate(briefing.quotes)
            for piece in pieces[number]
        ]
        self.words = sorted(found, key=lambda mark: (mark.start, mark.end, mark.quote))
        self._starts = [mark.start for mark in self.words]
        self._reach: list[int] = []
        for mark in self.words:  # the furthest end so far: nested quotes end after later ones
            self._reach.append(max(mark.end, self._reach[-1] if self._reach else 0))
        self.sentences = tuple(
            Sentence(*self.positions.span(sentence.span), number + 1)
            for number, sentence in enumerate(briefing.summary)
        )

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a unit with [start, end)."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self.words[first:last] if mark.end > start]

    def at(self, position: int) -> int:
        """The quote at a position, the innermost where several are; -1 for none."""
        found = self.within(position, position + 1)
        return min(found, key=lambda mark: mark.end - mark.start).quote if found else -1
