"""The head of the page: office and date, title, source, summary, keywords, note, the strip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import attache.export.pdf.labels as labels
import attache.export.pdf.styles as styles
from attache.export.groups import CountryGroup
from attache.export.heading import Heading, summary_below
from attache.export.page_options import PageOptions
from attache.export.pdf.geometry import LABELS, Sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.logo import opened_logo
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.strip import strip
from attache.export.pdf.styles import UNIT, Sizes
from attache.export.pdf.words import Fragment, Warn
from attache.model import Briefing, SummarySentence

_TITLES = ((23.0, 1), (20.0, 2), (17.0, 3), (14.5, 3), (12.5, 4), (11.0, 8))
_LARGE = ((30.0, 2), (26.0, 3), *_TITLES)
_APART = 2  # units between two sentences of the summary
_MOST = 8  # lines of a heading
_MENTIONED = 12  # people and bodies named on a page without quotes


@dataclass(frozen=True, slots=True)
class Title:
    """The heading set: its paragraph and the leading in points."""

    paragraph: Paragraph
    lines: int
    leading: float
    width: float


def set_title(
    head: Heading, width: float, warn: Warn, sizes: tuple[tuple[float, int], ...]
) -> Title | None:
    """The heading in the largest size in which it is short; a lead sentence stays whole."""
    text = " ".join(head.text.split())
    if not text:
        return None
    for size, most in sizes:
        paragraph = plain(text, styles.title(size), warn, ours=False)
        lines = paragraph.count(width, 1.0)
        if lines <= most:
            return Title(paragraph, lines, size * 1.2, _even(paragraph, lines, width))
    words = text.split(" ")
    while lines > _MOST:
        words = words[: max(1, len(words) * _MOST // (lines + 1))]
        paragraph = plain(" ".join(words) + f"{NARROW}[…]", styles.title(size), warn)
        lines = paragraph.count(width, 1.0)
        if len(words) == 1:
            break
    return Title(paragraph, lines, size * 1.2, width)


def _even(paragraph: Paragraph, lines: int, width: float) -> float:
    """The narrowest measure on which a heading has no more lines: they are then of one length."""
    low, high = 0.5, 1.0
    while lines > 1 and high - low > 0.01:
        middle = (low + high) / 2
        low, high = (
            (low, middle) if paragraph.count(width * middle, 1.0) <= lines else (middle, high)
        )
    return width * high


class Summary:
    """The summary's sentences in reading order, best kept where not all find room."""

    def __init__(
        self,
        briefing: Briefing,
        head: Heading,
        options: PageOptions,
        warn: Warn,
        language: str,
        sizes: Sizes,
    ) -> None:
        text = briefing.article.text
        found = summary_below(briefing, head)
        if options.sentences is not None:
            best = sorted(found, key=lambda sentence: sentence.rank)[: max(0, options.sentences)]
            found = tuple(sentence for sentence in found if sentence in best)
        self.sentences = found
        self._made = {
            sentence: Paragraph(
                [
                    Fragment(sentence.span.of(text), sizes.summary),
                    Fragment(f" ¶{sentence.block + 1}", sizes.place),
                ],
                warn,
                language,
            )
            for sentence in found
        }

    def shown(self, number: int) -> tuple[SummarySentence, ...]:
        """The `number` best sentences, in reading order."""
        best = sorted(self.sentences, key=lambda sentence: sentence.rank)[:number]
        return tuple(sentence for sentence in self.sentences if sentence in best)

    def paragraphs(self, number: int) -> list[Paragraph]:
        """Their paragraphs."""
        return [self._made[sentence] for sentence in self.shown(number)]


def nothing(briefing: Briefing, warn: Warn, sizes: Sizes) -> list[Paragraph]:
    """What stands in the place of quotes: that there are none, and who is mentioned instead."""
    if briefing.quotes:
        return [plain("None of the quotes is of the countries chosen.", sizes.none, warn)]
    found = [plain("No quotes found in this article.", sizes.none, warn)]
    entities = sorted(briefing.entities, key=lambda entity: -len(entity.mentions))[:_MENTIONED]
    for entity in entities:
        fragments = [Fragment(entity.name, sizes.speaker)]
        if entity.role:
            fragments.append(Fragment(f", {entity.role}", sizes.role))
        if entity.country:
            fragments.append(Fragment(f" {NARROW}{entity.country.name}", sizes.place))
        found.append(Paragraph(fragments, warn))
    return found


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
        display: bool,
    ) -> None:
        sizes = styles.DISPLAY if display else styles.BODY
        self.sheet = sheet
        self.colours = colours
        self.logo = opened_logo(options.logo) if options.logo else None
        kicker = " ".join(options.header.split()) or "Attaché briefing"
        self.kicker = plain(kicker, styles.KICKER, warn)
        day = labels.day(options.date.isoformat()) if options.date else ""
        self.date = plain(day, styles.DATE, warn)
        self.title = set_title(head, sheet.inner, warn, _LARGE if display else _TITLES)
        self.about = plain(labels.about(briefing.article.source), styles.META, warn)
        self.summary = Summary(briefing, head, options, warn, language, sizes)
        words = [" ".join(word.split()).replace(" ", NARROW) for word in briefing.keywords]
        self.keywords = plain(" · ".join(words), sizes.terms, warn) if options.keywords else None
        self.note = [plain(line, styles.NOTE, warn) for line in options.note.splitlines()]
        self.none = nothing(briefing, warn, sizes)
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
        if not self.strip:
            y = self._band(ink, "Quotes", self.none, y, scale, 2)
        else:
            if ink:
                self._label(ink, "Quotes", y + 2.2, 1.0)
                left = self.sheet.left + LABELS
                self.strip.draw(ink, left, y, measure, self.colours)
            y -= self.strip.height(measure) + 9
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
        with ink.tagged("P"):
            self.names[name].draw(ink, (self.sheet.left, y), LABELS, scale, unit=leading / 4)

    def _band(
        self, ink: Ink | None, name: str, found: list[Paragraph], y: float, scale: float, gap: int
    ) -> float:
        """A label at the left and paragraphs beside it, `gap` units between them."""
        unit = UNIT * scale
        if ink:
            self._label(ink, name, y, 1.0, found[0].leading * unit)
        left, measure = self.sheet.left + LABELS, self.sheet.measure
        for number, paragraph in enumerate(found):
            y -= gap * unit if number else 0
            if ink:
                with ink.tagged("P"):
                    paragraph.draw(ink, (left, y), measure, scale)
            y -= paragraph.units(measure, scale) * unit
        return y - 7 * scale
