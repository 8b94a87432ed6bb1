"""One page, always: measure, scale the type within limits, then choose, and know what was left.

Nothing is squeezed: what does not fit at the smallest scale is left out by rank, and counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from attache.export.groups import CountryGroup
from attache.export.pdf.columns import Column, balanced, single, tallest
from attache.export.pdf.ranking import kept
from attache.export.pdf.rows import Content, compact, full
from attache.export.pdf.styles import UNIT

LARGEST, SMALLEST, STEP = 1.10, 0.82, 0.02
_SCALES = tuple(
    round(SMALLEST + STEP * number, 2) for number in range(round((LARGEST - SMALLEST) / STEP) + 1)
)
_SPARSE = 90  # units: less than this in two columns looks lost, so one wide column is better


@dataclass(frozen=True, slots=True)
class Plan:
    """How the page is set: `limit` is the most lines a quote may have (0: no limit), `sentences`
    the number of summary sentences."""

    scale: float
    groups: tuple[CountryGroup, ...]
    columns: tuple[Column, ...]
    width: float
    dense: bool
    limit: int
    sentences: int

    @property
    def numbers(self) -> frozenset[int]:
        """The quotes shown."""
        return frozenset(item.number for group in self.groups for item in group.quotes)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for the quotes: the widths of two columns and of one, and the height in points that
    a summary of so many sentences leaves at a scale."""

    two: float
    one: float
    height: Callable[[float, int], float]
    sentences: int


class Fitting:
    """Looks for the best plan of one page."""

    def __init__(
        self,
        content: Content,
        ranking: tuple[int, ...],
        frame: Frame,
    ) -> None:
        self.content = content
        self.ranking = ranking
        self.frame = frame

    def plan(self) -> Plan:
        """The plan that shows most, in the largest type that can."""
        return (
            self._whole()
            or self._chosen(self.frame.sentences)
            or self._pressed()
            or self._laid(SMALLEST, (), self.frame.sentences, dense=False)
        )

    def _laid(
        self,
        scale: float,
        groups: tuple[CountryGroup, ...],
        sentences: int,
        *,
        dense: bool,
        limit: int = 0,
    ) -> Plan:
        width = self.frame.two
        made = compact if dense else full
        rows = made(self.content, groups, width, scale, limit)
        columns = balanced(rows, heads=not dense)
        if not dense and tallest(columns) * 2 <= _SPARSE:
            width = self.frame.one
            columns = single(made(self.content, groups, width, scale, limit))
        return Plan(scale, groups, columns, width, dense, limit, sentences)

    def _fits(self, plan: Plan) -> bool:
        room = self.frame.height(plan.scale, plan.sentences)
        return tallest(plan.columns) * UNIT * plan.scale <= room

    def _whole(self) -> Plan | None:
        """Everything, at the largest scale that holds it."""
        best = None
        low, high = 0, len(_SCALES) - 1
        while low <= high:
            middle = (low + high + 1) // 2 if best else low
            plan = self._laid(
                _SCALES[middle], self.content.groups, self.frame.sentences, dense=False
            )
            if self._fits(plan):
                best, low = plan, middle + 1
            elif best is None:
                return None
            else:
                high = middle - 1
        return best

    def _chosen(self, sentences: int, *, dense: bool = False, limit: int = 0) -> Plan | None:
        """The best quotes, as many as fit in the smallest type; at least one a country."""
        least = len(self.content.groups)
        best = None
        low, high = least, len(self.ranking)
        while low <= high:
            middle = (low + high) // 2 if best else low
            plan = self._of(self.ranking[:middle], sentences, dense=dense, limit=limit)
            if self._fits(plan):
                best, low = plan, middle + 1
            elif best is None:
                return None
            else:
                high = middle - 1
        return self._filled(best, sentences, dense=dense, limit=limit) if best else None

    def _of(self, numbers: tuple[int, ...], sentences: int, *, dense: bool, limit: int) -> Plan:
        groups = kept(self.content.groups, frozenset(numbers))
        return self._laid(SMALLEST, groups, sentences, dense=dense, limit=limit)

    def _filled(self, plan: Plan, sentences: int, *, dense: bool, limit: int) -> Plan:
        """The next best quotes that still find room below the first that did not."""
        shown = plan.numbers
        after = [number for number in self.ranking if number not in shown][1:9]
        for number in after:
            tried = self._of((*shown, number), sentences, dense=dense, limit=limit)
            if self._fits(tried):
                plan, shown = tried, tried.numbers
        return plan

    def _pressed(self) -> Plan | None:
        """Steps that each give up a little more, until every country has its best quote."""
        for sentences, dense, limit in self._steps():
            plan = self._chosen(sentences, dense=dense, limit=limit)
            if plan:
                return plan
        return self._fewer()

    def _steps(self) -> Iterator[tuple[int, bool, int]]:
        all_sentences = self.frame.sentences
        some = min(all_sentences, 2)
        if len(self.content.groups) <= 8:
            for limit in (40, 24, 14, 9):
                yield all_sentences, False, limit
        for limit in (0, 6, 4, 3):
            yield all_sentences, True, limit
        for sentences, limit in ((some, 3), (some, 2), (min(some, 1), 2), (min(some, 1), 1)):
            yield sentences, True, limit

    def _fewer(self) -> Plan | None:
        """More countries than a page can name: the first of them, and the rest counted."""
        low, high = 1, len(self.content.groups)
        best = None
        while low <= high:
            middle = (low + high) // 2
            plan = self._of(
                self.ranking[:middle], min(self.frame.sentences, 1), dense=True, limit=1
            )
            if self._fits(plan):
                best, low = plan, middle + 1
            else:
                high = middle - 1
        return best
