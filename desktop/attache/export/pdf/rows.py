"""What the columns are made of: heads, speakers and lines of quotes, in one list of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup, Numbered, SpeakerGroup
from attache.export.pdf.paragraphs import Paragraph
from attache.export.pdf.quotation import content, place, shortened
from attache.export.pdf.styles import Style
from attache.export.pdf.words import Fragment, Warn

HEAD = 6  # units of a country's head
INDENT = 12.0  # points from the column's edge to its text: the bar, and room for hanging marks
GUTTER = 27.0  # the same where the code stands beside the text
FORBIDDEN = 1000.0  # the cost of ending a column where it must not end
BETWEEN_SPEAKERS, BETWEEN_QUOTES, INSIDE = 1.0, 2.0, 9.0


@dataclass(frozen=True, slots=True)
class Row:
    """A head, or one line of a paragraph; heights in units of the grid.

    `cost` is how bad it is to end a column before it.  `gap` is the space before it, which falls
    away at a column's top.
    """

    units: int
    gap: int
    cost: float
    country: int
    speaker: int
    paragraph: Paragraph | None = None
    line: int = 0
    quote: int | None = None


class Content:
    """The paragraphs of a briefing's groups, made once and measured at any scale."""

    def __init__(
        self, text: str, groups: tuple[CountryGroup, ...], warn: Warn, language: str
    ) -> None:
        self.text = text
        self.groups = groups
        self.warn = warn
        self.language = language
        self._made: dict[tuple[object, ...], Paragraph] = {}

    def kept(self, key: tuple[object, ...], made: Callable[[], Paragraph]) -> Paragraph:
        """The paragraph of a key, made at the first asking."""
        if key not in self._made:
            self._made[key] = made()
        return self._made[key]

    def speaker(self, country: int, speaker: SpeakerGroup) -> Paragraph:
        """A speaker's name and role, and the states that speak jointly."""
        return self.kept(
            (country, speaker.key, "speaker"), lambda: Paragraph(named(speaker), self.warn)
        )

    def quote(self, item: Numbered, limit: int, measure: float, scale: float) -> Paragraph:
        """A quote with its place; no more than `limit` lines (0: as many as it has)."""
        whole = self.kept((item.number, "quote"), lambda: self._quote(item, []))
        if not limit or whole.count(measure, scale) <= limit:
            return whole
        return self.kept(
            (item.number, limit, measure, scale),
            lambda: self._within(item, [], limit, measure, scale),
        )

    def run_in(
        self, country: int, item: Numbered, limit: int, measure: float, scale: float
    ) -> Paragraph:
        """A quote with country and speaker before it in the same paragraph."""
        group = self.groups[country]
        by = next(speaker for speaker in group.speakers if item in speaker.quotes)
        before = [
            Fragment(group.name, styles.RUN_IN_COUNTRY),
            Fragment(f"\u2002{by.name}\u2002", styles.RUN_IN_SPEAKER),
        ]
        whole = self.kept((item.number, "run in"), lambda: self._quote(item, before))
        if not limit or whole.count(measure, scale) <= limit:
            return whole
        return self.kept(
            (item.number, "run in", limit, measure, scale),
            lambda: self._within(item, before, limit, measure, scale),
        )

    def _quote(self, item: Numbered, before: list[Fragment], words: int = -1) -> Paragraph:
        said = content(item.quote, self.text)
        if words >= 0:
            said = shortened(said, words)
        return Paragraph(
            [*before, *said, *place(item.quote, self.text)],
            self.warn,
            self.language,
            cut=words >= 0,
        )

    def _within(
        self, item: Numbered, before: list[Fragment], limit: int, measure: float, scale: float
    ) -> Paragraph:
        """As many whole words as `limit` lines hold, at least one."""
        low, high = 1, sum(len(f.text.split()) for f in content(item.quote, self.text))
        high = min(high, limit * 40)
        best = self._quote(item, before, low)
        while low < high:
            middle = (low + high + 1) // 2
            tried = self._quote(item, before, middle)
            if tried.count(measure, scale) <= limit:
                low, best = middle, tried
            else:
                high = middle - 1
        return best


def named(speaker: SpeakerGroup) -> list[Fragment]:
    """Name, role and joint speakers of a group as styled text."""
    found = [Fragment(speaker.name, styles.SPEAKER)]
    if speaker.role:
        found.append(Fragment(f", {speaker.role}", styles.ROLE))
    if speaker.also:
        found.append(Fragment(" \u00a0" + "\u00a0· ".join(speaker.also), styles.PLACE))
    return found


def _lines(paragraph: Paragraph, measure: float, scale: float, first: Row) -> list[Row]:
    """The rows of a paragraph; `first` says what stands before its first line and what it costs."""
    number = paragraph.count(measure, scale)
    rows = []
    for line in range(number):
        inside = INSIDE if number >= 5 and 2 <= line <= number - 2 else FORBIDDEN
        gap, cost = (first.gap, first.cost) if line == 0 else (0, inside)
        rows.append(
            replace(
                first, units=paragraph.leading, gap=gap, cost=cost, paragraph=paragraph, line=line
            )
        )
    return rows


def full(
    content: Content, groups: tuple[CountryGroup, ...], width: float, scale: float, limit: int = 0
) -> list[Row]:
    """Rows with a head for each country and a line for each speaker."""
    measure = width - INDENT
    rows: list[Row] = []
    for country, group in enumerate(groups):
        rows.append(Row(HEAD, 6, 0.0, country, -1))
        for number, speaker in enumerate(group.speakers):
            name = content.speaker(country, speaker)
            gap, cost = (0, FORBIDDEN) if number == 0 else (3, BETWEEN_SPEAKERS)
            rows += [
                replace(row, cost=FORBIDDEN) if row.line else row
                for row in _lines(name, measure, scale, Row(0, gap, cost, country, number))
            ]
            for place_, item in enumerate(speaker.quotes):
                gap, cost = (0, FORBIDDEN) if place_ == 0 else (2, BETWEEN_QUOTES)
                first = Row(0, gap, cost, country, number, quote=item.number)
                paragraph = content.quote(item, limit, measure, scale)
                rows += _lines(paragraph, measure, scale, first)
    return rows


def compact(
    content: Content, groups: tuple[CountryGroup, ...], width: float, scale: float, limit: int = 0
) -> list[Row]:
    """Rows without heads: the code stands beside each quote, names run in."""
    measure = width - GUTTER
    rows: list[Row] = []
    for country, group in enumerate(groups):
        for number, speaker in enumerate(group.speakers):
            for item in speaker.quotes:
                paragraph = content.run_in(country, item, limit, measure, scale)
                first = Row(0, 2, 0.0, country, number, quote=item.number)
                rows += _lines(paragraph, measure, scale, first)
    return rows


def style_of(row: Row) -> Style | None:
    """The style of a row's first words, or None of a head."""
    return row.paragraph.boxes[0].pieces[0].style if row.paragraph else None
