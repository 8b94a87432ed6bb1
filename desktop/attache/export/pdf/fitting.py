"""One page, always: measure, scale the type within limits, then choose, and know what was left.

Nothing is squeezed: what does not fit at the smallest scale is left out by rank, and counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from attache.export.groups import CountryGroup
from attache.export.pdf.columns import balanced, single, tallest
from attache.export.pdf.content import NARROWEST, Content
from attache.export.pdf.limits import NONE, Limit
from attache.export.pdf.plan import Frame, Plan
from attache.export.pdf.ranking import kept
from attache.export.pdf.rows import AIRY, LOOSE, TIGHT, Spacing, compact, full
from attache.export.pdf.styles import QUOTED, UNIT

LARGEST, SMALLEST, STEP = 1.10, 0.82, 0.02
_SCALES = tuple(
    round(SMALLEST + STEP * number, 2) for number in range(round((LARGEST - SMALLEST) / STEP) + 1)
)
_READABLE = 0.94  # below this, less air is better than smaller type
_USUAL = 0.46  # em: the width of a letter on average
_NAMES = 48  # letters that country, speaker, cue and paragraph usually take
_SPARSE = 90  # units: less than this in two columns looks lost, so one wide column is better


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
        self.lengths = {
            item.number: sum(len(span) for span in item.quote.spans)
            for group in content.groups
            for item in group.quotes
        }

    def display(self) -> Plan | None:
        """Everything in one wide column, if it fits at the largest scale."""
        width = self.frame.one
        rows = full(self.content, self.content.groups, width, LARGEST, NONE, LOOSE)
        columns = single(rows)
        plan = Plan(LARGEST, self.content.groups, columns, width, False, 0, self.frame.sentences)
        return plan if self._fits(plan) else None

    def plan(self) -> Plan:
        """The plan that shows most, in the largest type that can."""
        found = self._whole() or self._chosen(self.frame.sentences) or self._pressed()
        return self._lengthened(found or self._laid(SMALLEST, (), 0, dense=False))

    def _laid(
        self,
        scale: float,
        groups: tuple[CountryGroup, ...],
        sentences: int,
        *,
        dense: bool,
        limit: int = 0,
        longer: frozenset[int] = frozenset(),
        spacing: Spacing = TIGHT,
    ) -> Plan:
        width, most = self.frame.two, Limit(limit, longer)
        if dense:
            columns = balanced(compact(self.content, groups, width, scale, most), heads=False)
        else:
            columns = balanced(full(self.content, groups, width, scale, most, spacing))
        if not dense and tallest(columns) * 2 <= _SPARSE:
            width = self.frame.one
            columns = single(full(self.content, groups, width, scale, most, spacing))
        return Plan(scale, groups, columns, width, dense, limit, sentences)

    def _surely_too_much(self, numbers: tuple[int, ...], sentences: int) -> bool:
        """Whether so many letters cannot be on one page, told without setting them."""
        letters = sum(self.lengths[number] for number in numbers)
        size, leading = QUOTED.at(SMALLEST), QUOTED.leading * UNIT * SMALLEST
        area = letters * NARROWEST * size * leading
        return area > self.frame.height(SMALLEST, sentences) * self.frame.two * 2

    def _fits(self, plan: Plan) -> bool:
        room = self.frame.height(plan.scale, plan.sentences)
        return tallest(plan.columns) * UNIT * plan.scale <= room

    def _whole(self) -> Plan | None:
        """Everything, at the largest scale that holds it, with as much air as it can have."""
        if self._surely_too_much(self.ranking, self.frame.sentences):
            return None
        roomy = self._scaled(LOOSE, LARGEST)
        if roomy:
            return roomy
        airy = self._scaled(AIRY)
        if airy and airy.scale >= _READABLE:
            return airy
        tight = self._scaled(TIGHT)
        return tight if airy is None or (tight and tight.scale > airy.scale) else airy

    def _scaled(self, spacing: Spacing, least: float = SMALLEST) -> Plan | None:
        """Everything with this spacing, at the largest scale from `least` that holds it."""
        best = None
        scales = [scale for scale in _SCALES if scale >= least]
        low, high = 0, len(scales) - 1
        while low <= high:
            middle = (low + high + 1) // 2 if best else low
            plan = self._laid(
                scales[middle],
                self.content.groups,
                self.frame.sentences,
                dense=False,
                spacing=spacing,
            )
            if self._fits(plan):
                best, low = plan, middle + 1
            elif best is None:
                return None
            else:
                high = middle - 1
        return best

    def _whole_first(self, limit: int) -> tuple[int, ...]:
        """The ranking where quotes of so many lines are shown: the best of a country is one that
        need not be cut, unless the reader starred another."""
        room = limit * self.frame.two / (_USUAL * QUOTED.at(SMALLEST)) - _NAMES
        best: dict[int, int] = {}
        place = {number: at for at, number in enumerate(self.ranking)}
        for country, group in enumerate(self.content.groups):
            best[country] = min(
                group.quotes,
                key=lambda item: (
                    not item.quote.starred,
                    self.lengths[item.number] > room,
                    place[item.number],
                ),
            ).number
        first = tuple(best.values())
        rest = [number for number in self.ranking if number not in first]
        return (*first, *sorted(rest, key=lambda number: self.lengths[number] > room))

    def _chosen(self, sentences: int, *, dense: bool = False, limit: int = 0) -> Plan | None:
        """The best quotes, as many as fit in the smallest type; at least one a country."""
        low = len(self.content.groups)
        ranking = self._whole_first(limit) if limit else self.ranking
        best = self._tried(ranking[:low], sentences, dense=dense, limit=limit)
        if best is None:
            return None
        # Another quote takes a line and the gap above it, at the very least.
        spare = 2 * self._room(sentences) - sum(column.units for column in best.columns)
        high = min(len(self.ranking), low + int(spare // (QUOTED.leading + 2)))
        low += 1
        while low <= high:
            middle = (low + high) // 2
            numbers = ranking[:middle]
            plan = self._tried(numbers, sentences, dense=dense, limit=limit)
            if plan:
                best, low = plan, middle + 1
            else:
                high = middle - 1
        return self._filled(best, sentences, dense=dense, limit=limit)

    def _room(self, sentences: int) -> float:
        """The height of a column at the smallest scale, in units."""
        return self.frame.height(SMALLEST, sentences) / (UNIT * SMALLEST)

    def _tried(
        self, numbers: tuple[int, ...], sentences: int, *, dense: bool, limit: int
    ) -> Plan | None:
        """The plan of these quotes, if it fits."""
        if not limit and self._surely_too_much(numbers, sentences):
            return None
        if dense and self._lines(numbers, limit) > 2 * self._room(sentences):
            return None
        plan = self._of(numbers, sentences, dense=dense, limit=limit)
        return plan if self._fits(plan) else None

    def _lines(self, numbers: tuple[int, ...], limit: int) -> int:
        """Units that quotes with names run in take, without cutting any."""
        most = limit or 10**4
        lines = (
            min(self.content.run_in_lines(number, self.frame.two, SMALLEST, most), most)
            for number in numbers
        )
        return sum(QUOTED.leading * found + 2 for found in lines) - 4

    def _of(self, numbers: tuple[int, ...], sentences: int, *, dense: bool, limit: int) -> Plan:
        groups = kept(self.content.groups, frozenset(numbers))
        return self._laid(SMALLEST, groups, sentences, dense=dense, limit=limit)

    def _filled(self, plan: Plan, sentences: int, *, dense: bool, limit: int) -> Plan:
        """The next best quotes that still find room below the first that did not."""
        shown = plan.numbers
        ranking = self._whole_first(limit) if limit else self.ranking
        after = [number for number in ranking if number not in shown][1:9]
        for number in after:
            tried = self._tried((*shown, number), sentences, dense=dense, limit=limit)
            if tried:
                plan, shown = tried, tried.numbers
        return plan

    def _lengthened(self, plan: Plan) -> Plan:
        """The best of the quotes that were cut get a line more, as far as there is room."""
        cut = [number for number in self.ranking if number in plan.shortened]
        best, low, high = plan, 1, len(cut)
        while low <= high:
            middle = (low + high) // 2
            tried = self._laid(
                plan.scale,
                plan.groups,
                plan.sentences,
                dense=plan.dense,
                limit=plan.limit,
                longer=frozenset(cut[:middle]),
            )
            if self._fits(tried):
                best, low = tried, middle + 1
            else:
                high = middle - 1
        return best

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
            for limit in (140, 116, 96, 80, 66, 54, 40, 24, 14, 9):
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
