"""Where the article is marked: quotes and the summary's sentences, in Qt's units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter

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
        codes = [code_of(quote) for quote in briefing.quotes]
        found: list[tuple[int, int, int, str | None, bool]] = [  # plain: a book has many thousands
            (span.start, span.end, number, codes[number], marked)
            for number, cut in enumerate(pieces)
            for span, marked in cut
        ]
        if not self.positions.same:
            to_qt = self.positions.to_qt
            found = [(to_qt(start), to_qt(end), *rest) for start, end, *rest in found]  # type: ignore[misc]
        found.sort(key=itemgetter(0, 1, 2))
        self._found = found
        self._starts = [each[0] for each in found]
        # the furthest end so far: nested quotes end after later ones
        self._reach = list(accumulate((each[1] for each in found), max))
        self.sentences = self._sentences(briefing)

    def summarised(self, briefing: Briefing) -> None:
        """Take another summary of the same quotes."""
        self.sentences = self._sentences(briefing)

    def _sentences(self, briefing: Briefing) -> tuple[Sentence, ...]:
        return tuple(
            Sentence(*self.positions.span(sentence.span), number + 1)
            for number, sentence in enumerate(briefing.summary)
        )

    @property
    def words(self) -> list[Mark]:
        """All of them, in order of the text."""
        return [Mark(*each) for each in self._found]

    def of(self, quote: int) -> Mark | None:
        """The first mark of a quote."""
        return next((Mark(*each) for each in self._found if each[2] == quote), None)

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that share a unit with [start, end)."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [Mark(*each) for each in self._found[first:last] if each[1] > start]

    def at(self, position: int) -> int:
        """The quote at a position, the innermost where several are; -1 for none."""
        found = self.within(position, position + 1)
        return min(found, key=lambda mark: mark.end - mark.start).quote if found else -1
