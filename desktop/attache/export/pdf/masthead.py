"""The head of the page: office and date, title, source, summary, keywords, note, the strip."""

from __future__ import annotations

from collections.abc import Mapping

import attache.export.pdf.labels as labels
import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.heading import Heading
from attache.export.page_options import PageOptions
from attache.export.pdf.geometry import LABELS, Sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.logo import opened_logo
from attache.export.pdf.openings import Summary, nothing
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.strip import strip
from attache.export.pdf.styles import UNIT
from attache.export.pdf.title import set_title
from attache.export.pdf.words import Warn
from attache.model import Briefing

_APART = 2  # units between two sentences of the summary
_NOTE, _HEADER = 150, 25  # words of the reader's note and of the office's line


def within(text: str, words: int) -> str:
    """The reader's own text, cut with a mark after so many words; its lines stay."""
    lines = []
    for line in text.strip().splitlines()[:12]:
        parts = line.split()
        lines.append(" ".join(parts[:words]) + (f"{NARROW}[…]" if len(parts) > words else ""))
        words -= len(parts)
        if words <= 0:
            break
    return "\n".join(lines)


class Masthead:
    """The head of the page: measured and drawn by the same walk, so that both agree."""

    def __init__(
        self,
        briefing: Briefing,
        head: Heading,
        options: PageOptions,
        sheet: Sheet,
        groups: tuple[CountryGroup, ...],
        colours: Mapping[str | None, str],
        warn: Warn,
        language: str,
        *,
        shown: bool,
        display: bool,
    ) -> None:
        sizes = styles.DISPLAY if display else styles.BODY
        self.sheet = sheet
        self.colours = colours
        grey = options.greyscale
        self.logo = opened_logo(options.logo, greyscale=grey) if options.logo else None
        kicker = within(options.header, _HEADER) or "Attaché briefing"
        self.kicker = plain(kicker, styles.KICKER, warn)
        day = labels.day(options.date.isoformat()) if options.date else ""
        self.date = plain(day, styles.DATE, warn)
        self.title = set_title(head, sheet.inner, warn, display=display)
        self.about = plain(labels.about(briefing.article.source), styles.META, warn)
        self.summary = Summary(briefing, head, options, warn, language, sizes)
        words = [" ".join(word.split()).replace(" ", NARROW) for word in briefing.keywords]
        self.keywords = plain(" · ".join(words), sizes.terms, warn) if options.keywords else None
        self.note = [
            plain(line, styles.NOTE, warn) for line in within(options.note, _NOTE).splitlines()
        ]
        self.none = [] if shown else nothing(briefing, warn, sizes)
        self.strip = strip(groups, colours, warn)
        self.names = {
            name: plain(name, styles.LABEL, warn)
            for name in ("Summary", "Keywords", "Note", "Quotes")
        }

    def height(self, scale: float, sentences: int) -> float:
        """Points from the upper margin to the top of the columns."""
        return self._walk(None, scale, sentences)

    def draw(self, ink: Ink, scale: float, sentences: int) -> float:
        """Draw it; the points it took."""
        return self._walk(ink, scale, sentences)

    def _walk(self, ink: Ink | None, scale: float, sentences: int) -> float:
        y = self._kicker(ink, self.sheet.top)
        y = self._title(ink, y)
        measure = self.sheet.measure
        found = self.summary.paragraphs(sentences)
        if found:
            y = self._band(ink, "Summary", found, y, scale, _APART if scale >= 1 else 1)
        if self.keywords and self.keywords.boxes:
            y = self._band(ink, "Keywords", [self.keywords], y, scale, 0)
        if self.note:
            y = self._band(ink, "Note", self.note, y, scale, 0)
        if self.strip:
            if ink:
                self._label(ink, "Quotes", y + 2.2, 1.0)
                left = self.sheet.left + LABELS
                self.strip.draw(ink, left, y, measure, self.colours)
            y -= self.strip.height(measure) + 9
        if self.none:
            y = self._band(ink, "" if self.strip else "Quotes", self.none, y, scale, 2)
        return self.sheet.top - y

    def _kicker(self, ink: Ink | None, y: float) -> float:
        right = self.sheet.right
        tall = 10.0
        if self.logo:
            width, tall = self.logo.size
            right -= width
            if ink:
                with ink.decoration():
                    self.logo.draw(ink.canvas, right, y - tall)
            right -= 10
        base = y - 7.4
        wide = self.date.natural(1.0)
        room = right - self.sheet.left - wide - 12
        lines = self.kicker.count(room, 1.0)
        if ink:
            with ink.tagged("P"):
                self.kicker.draw(ink, (self.sheet.left, y + 0.1), room, 1.0, unit=2.6)
            for line in self.date.lines(wide + 1, 1.0):
                with ink.tagged("P"):
                    ink.line(line, right - wide, base, 1.0)
        return y - max(tall, lines * 10.4) - 9

    def _title(self, ink: Ink | None, y: float) -> float:
        if self.title:
            if ink:
                with ink.tagged("H1"):
                    self.title.paragraph.draw(
                        ink,
                        (self.sheet.left, y),
                        self.title.width,
                        1.0,
                        unit=self.title.leading / 4,
                    )
            y -= self.title.lines * self.title.leading + 2
        if ink:
            with ink.tagged("P"):
                self.about.draw(ink, (self.sheet.left, y), self.sheet.inner, 1.0, unit=2.8)
        y -= self.about.count(self.sheet.inner, 1.0) * 11.2 + 5
        if ink:
            with ink.decoration():
                ink.bar(self.sheet.left, y, self.sheet.inner, 1.1, styles.INK)
        return y - 9

    def _label(self, ink: Ink, name: str, y: float, scale: float, leading: float = 12.0) -> None:
        with ink.tagged("H2"):
            self.names[name].draw(ink, (self.sheet.left, y), LABELS, scale, unit=leading / 4)

    def _band(
        self, ink: Ink | None, name: str, found: list[Paragraph], y: float, scale: float, gap: int
    ) -> float:
        """A label at the left and paragraphs beside it, `gap` units between them."""
        unit = UNIT * scale
        if ink and name:
            self._label(ink, name, y, 1.0, found[0].leading * unit)
        left, measure = self.sheet.left + LABELS, self.sheet.measure
        for number, paragraph in enumerate(found):
            y -= gap * unit if number else 0
            if ink:
                with ink.tagged("P"):
                    paragraph.draw(ink, (left, y), measure, scale)
            y -= paragraph.units(measure, scale) * unit
        return y - 7 * scale
