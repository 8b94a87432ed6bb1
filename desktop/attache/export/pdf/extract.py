"""The article's own words, below a page that has little else to show: it must not look empty."""

from __future__ import annotations

from collections.abc import Iterator

import attache.export.pdf.styles as styles
from attache.export.heading import Heading
from attache.export.pdf.geometry import LABELS, Sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.styles import UNIT
from attache.export.pdf.words import Fragment, Warn
from attache.model import Article

_ABOVE, _BETWEEN = 4, 2  # units of the grid
_LEAST = 8  # lines: for less room it is not begun
_LABEL, _MORE = "Article", "The article goes on."


class Extract:
    """The body of an article from its beginning, as many whole paragraphs as find room."""

    def __init__(
        self, article: Article, head: Heading, sheet: Sheet, warn: Warn, language: str
    ) -> None:
        self.article, self.head, self.sheet = article, head, sheet
        self.warn, self.language = warn, language

    def draw(self, ink: Ink, y: float, bottom: float, scale: float) -> None:
        """Draw it from `y` down to `bottom` at the most."""
        unit = UNIT * scale
        room = int((y - bottom) / unit) - _ABOVE
        found = list(self._fitting(room, scale)) if room >= 4 * _LEAST else []
        if not found:
            return
        y -= _ABOVE * unit
        with ink.tagged("H2"):
            label = plain(_LABEL, styles.LABEL, self.warn)
            label.draw(ink, (self.sheet.left, y), LABELS, 1.0, unit=unit)
        for paragraph in found:
            with ink.tagged("P"):
                place = (self.sheet.left + LABELS, y)
                y = paragraph.draw(ink, place, self.sheet.measure, scale) - _BETWEEN * unit

    def _fitting(self, room: int, scale: float) -> Iterator[Paragraph]:
        """Paragraphs of so many units in all; a mark where the article goes on below them."""
        more = plain(_MORE, styles.PLACE, self.warn)
        paragraphs = self._paragraphs()
        paragraph = next(paragraphs, None)
        first = True
        while paragraph is not None:
            after = next(paragraphs, None)
            units = paragraph.units(self.sheet.measure, scale)
            if units + (_BETWEEN + more.leading if after else 0) > room:
                if not first:
                    yield more
                return
            yield paragraph
            paragraph, first = after, False
            room -= units + _BETWEEN

    def _paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs of the body, without the sentence that is the heading already."""
        text, lead = self.article.text, self.head.lead
        for number, block in enumerate(self.article.blocks):
            start = lead.end if lead and block.span.covers(lead) else block.span.start
            words = " ".join(text[start : block.span.end].split())
            if block.is_body and words:
                place = Fragment(f"{NARROW}¶{number + 1}", styles.PLACE)
                yield Paragraph([Fragment(words, styles.QUOTED), place], self.warn, self.language)
