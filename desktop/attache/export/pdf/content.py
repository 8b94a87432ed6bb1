"""The paragraphs of a briefing's quotes, made once and measured at any scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup, Numbered, SpeakerGroup
from attache.export.pdf.countryhead import CountryHead
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import content, place, shortened
from attache.export.pdf.styles import BODY, Sizes
from attache.export.pdf.words import Fragment, Warn

INDENT = 12.0  # points from the column's edge to its text: the bar, and room for hanging marks
GUTTER = 31.0  # the same where the code stands beside the text
_TOGETHER = 5  # codes of joint speakers that stay on one line
NARROWEST = 0.3  # em: no text is set with letters narrower than this on average


class Content:
    """The paragraphs of a briefing's groups, made once and measured at any scale."""

    def __init__(
        self,
        text: str,
        groups: tuple[CountryGroup, ...],
        warn: Warn,
        language: str,
        totals: Mapping[str | None, int],
        *,
        notes: bool,
        sizes: Sizes = BODY,
    ) -> None:
        self.text = text
        self.groups = groups
        self.warn = warn
        self.language = language
        self.totals = totals
        self.notes = notes
        self.sizes = sizes
        self._made: dict[tuple[object, ...], Paragraph] = {}
        self._heads: dict[tuple[str | None, int], CountryHead] = {}
        self._items = {item.number: item for group in groups for item in group.quotes}
        self._before = {
            item.number: _named_before(group, speaker)
            for group in groups
            for speaker in group.speakers
            for item in speaker.quotes
        }

    def kept(self, key: tuple[object, ...], made: Callable[[], Paragraph]) -> Paragraph:
        """The paragraph of a key, made at the first asking."""
        if key not in self._made:
            self._made[key] = made()
        return self._made[key]

    def head(self, group: CountryGroup) -> CountryHead:
        """The head of a country, or of what is shown of it."""
        key = (group.code, len(group.quotes))
        if key not in self._heads:
            self._heads[key] = CountryHead(group, self.totals[group.code], self.warn)
        return self._heads[key]

    def speaker(self, country: int, speaker: SpeakerGroup) -> Paragraph:
        """A speaker's name and role, and the states that speak jointly."""
        return self.kept(
            (country, speaker.key, "speaker"),
            lambda: Paragraph(named(speaker, self.sizes), self.warn),
        )

    def quote(self, item: Numbered, limit: int, measure: float, scale: float) -> Paragraph:
        """A quote with its place; no more than `limit` lines (0: as many as it has)."""
        if not limit or not self._surely_longer(item, limit, measure, scale):
            whole = self.kept((item.number, "quote"), lambda: self._quote(item, []))
            if not limit or whole.count(measure, scale) <= limit:
                return whole
        return self.kept(
            (item.number, limit, measure, scale),
            lambda: self._within(item, [], limit, measure, scale),
        )

    def note(self, item: Numbered) -> Paragraph | None:
        """The reader's own note on a quote, if it is wanted and there is one."""
        text = " ".join(item.quote.note.split()) if self.notes else ""
        if not text:
            return None
        return self.kept(
            (item.number, "note"), lambda: plain(f"Note: {text}", styles.OWN_NOTE, self.warn)
        )

    def is_note(self, number: int | None, paragraph: Paragraph | None) -> bool:
        """Whether this paragraph is the reader's note on the quote of that number."""
        return paragraph is not None and self._made.get((number, "note")) is paragraph

    def run_in(self, item: Numbered, limit: int, measure: float, scale: float) -> Paragraph:
        """A quote with country and speaker before it in the same paragraph."""
        before = self._before[item.number]
        if not limit or not self._surely_longer(item, limit, measure, scale):
            whole = self.kept((item.number, "run in"), lambda: self._quote(item, before))
            if not limit or whole.count(measure, scale) <= limit:
                return whole
        return self.kept(
            (item.number, "run in", limit, measure, scale),
            lambda: self._within(item, before, limit, measure, scale),
        )

    def run_in_lines(self, number: int, width: float, scale: float, most: int) -> int:
        """How many lines such a paragraph has in a column of this width, whole; `most` where they
        are surely more."""
        item = self._items[number]
        if self._surely_longer(item, most, width - GUTTER, scale):
            return most
        return self.run_in(self._items[number], 0, width - GUTTER, scale).count(
            width - GUTTER, scale
        )

    def _letters(self, limit: int, measure: float, scale: float) -> int:
        """More letters than so many lines can hold."""
        return int(limit * measure / (NARROWEST * self.sizes.quoted.at(scale))) + 1

    def _surely_longer(self, item: Numbered, limit: int, measure: float, scale: float) -> bool:
        """Whether a quote has more lines than `limit`, told without setting it."""
        letters = sum(len(span) for span in item.quote.spans)
        return letters > self._letters(limit, measure, scale)

    def _quote(self, item: Numbered, before: list[Fragment], words: int = -1) -> Paragraph:
        said = content(item.quote, self.text, self.sizes)
        if words >= 0:
            said = shortened(said, words)
        return Paragraph(
            [*before, *said, *place(item.quote, self.text, self.sizes)],
            self.warn,
            self.language,
            cut=words >= 0,
        )

    def _within(
        self, item: Numbered, before: list[Fragment], limit: int, measure: float, scale: float
    ) -> Paragraph:
        """As many whole words as `limit` lines hold, at least one."""
        shortest = self._quote(item, before, 1)
        room = limit * measure * 0.97 - shortest.natural(scale)
        first: list[Fragment] = []
        letters = self._letters(limit, measure, scale)
        for fragment in content(item.quote, self.text, self.sizes):
            first.append(Fragment(fragment.text[: max(0, letters)], fragment.style))
            letters -= len(fragment.text)
        whole = Paragraph(first, self.warn, self.language)
        number = 1
        for box in whole.boxes[1:]:
            room -= box.width(scale) + box.gap(scale)
            if room < 0:
                break
            number += 1
        while number > 1:
            tried = self._quote(item, before, number)
            if tried.count(measure, scale) <= limit:
                return tried
            number -= 1
        return shortest


def _named_before(group: CountryGroup, speaker: SpeakerGroup) -> list[Fragment]:
    name = [] if group.name == group.code else [Fragment(group.name, styles.RUN_IN_COUNTRY)]
    blank = "\u2002" if name else ""
    return [*name, Fragment(f"{blank}{speaker.name}\u2002", styles.RUN_IN_SPEAKER)]


def named(speaker: SpeakerGroup, sizes: Sizes = BODY) -> list[Fragment]:
    """Name, role and joint speakers of a group as styled text."""
    found = [Fragment(speaker.name, sizes.speaker)]
    if speaker.role:
        found.append(Fragment(f", {speaker.role}", sizes.role))
    if speaker.also:
        dot = "\u00a0·\u00a0" if len(speaker.also) <= _TOGETHER else "\u00a0· "
        found.append(Fragment(f"\u2002{dot.join(speaker.also)}", sizes.place))
    return found
