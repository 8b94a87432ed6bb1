"""The article's own words, below a page that has little else to show: it must not look empty."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attache.export.pdf.styles as styles
from attache.export.heading import Heading
from attache.export.pdf.content import NARROWEST
from attache.export.pdf.geometry import LABELS, Sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW
from attache.export.pdf.styles import UNIT
from attache.export.pdf.words import Fragment, Warn
from attache.model import Article

_ABOVE, _BETWEEN = 4, 2  # units of the grid
_LEAST = 8  # lines: for less room it is not begun
_USUAL = 0.46  # em: the width of a letter on average
_SENTENCE = re.compile('[.!?…][”’"»]*(?=\\s)|[。！？][”」』]*')
_LABEL, _MORE = "Article", "The article goes on."


class Extract:
    """The body of an article from its beginning, as many whole paragraphs as find room; fitted
    before the foot of the page is made, which must name a script that has no font."""

    def __init__(
        self, article: Article, head: Heading, sheet: Sheet, warn: Warn, language: str
    ) -> None:
        self.article, self.head, self.sheet = article, head, sheet
        self.warn, self.language = warn, language
        self._found: list[Paragraph] = []

    def fit(self, height: float, scale: float) -> None:
        """Choose what is shown in so many points."""
        room = int(height / (UNIT * scale)) - _ABOVE
        self._found = list(self._fitting(room, scale)) if room >= 4 * _LEAST else []

    def draw(self, ink: Ink, y: float, scale: float) -> None:
        """Draw what was chosen, downwards from `y`."""
        if not self._found:
            return
        unit = UNIT * scale
        y -= _ABOVE * unit
        with ink.tagged("H2"):
            label = plain(_LABEL, styles.LABEL, self.warn)
            label.draw(ink, (self.sheet.left, y), LABELS, 1.0, unit=unit)
        for paragraph in self._found:
            with ink.tagged("P"):
                place = (self.sheet.left + LABELS, y)
                y = paragraph.draw(ink, place, self.sheet.measure, scale) - _BETWEEN * unit

    def _fitting(self, room: int, scale: float) -> Iterator[Paragraph]:
        """Paragraphs of so many units in all; a mark where the article goes on below them."""
        more = plain(_MORE, styles.PLACE, self.warn)
        texts = self._texts()
        words, number = next(texts, ("", 0))
        first = True
        while words:
            after, following = next(texts, ("", 0))
            left = room - (_BETWEEN + more.leading if after else 0)
            begun = self._begun(words, left, scale) if first else words
            units = self._units(begun, number, left, scale)
            if not begun or units > left:
                if not first:
                    yield more
                return
            yield self._paragraph(begun, number)
            if begun != words:
                yield more
                return
            words, number, first = after, following, False
            room -= units + _BETWEEN

    def _letters(self, room: int, scale: float, width: float) -> int:
        """How many letters of this width (em) so many units hold."""
        lines = max(0, room) // styles.QUOTED.leading
        return int(lines * self.sheet.measure / (width * styles.QUOTED.at(scale)))

    def _units(self, words: str, number: int, room: int, scale: float) -> int:
        """The height of a paragraph; more than `room` where it is surely too long to be set."""
        if len(words) > self._letters(room, scale, NARROWEST):
            return room + 1
        return self._paragraph(words, number).units(self.sheet.measure, scale)

    def _begun(self, words: str, room: int, scale: float) -> str:
        """The words, or, of an article in one endless paragraph, the first sentences that fit."""
        letters = self._letters(room - styles.QUOTED.leading, scale, _USUAL)
        if len(words) <= letters:
            return words
        ends = [match.end() for match in _SENTENCE.finditer(words[:letters])]
        return words[: ends[-1]].rstrip() if ends else ""

    def _paragraph(self, words: str, number: int) -> Paragraph:
        place = Fragment(f"{NARROW}¶{number}", styles.PLACE)
        return Paragraph([Fragment(words, styles.QUOTED), place], self.warn, self.language)

    def _texts(self) -> Iterator[tuple[str, int]]:
        """The paragraphs of the body and their numbers, without the sentence that is the heading
        already."""
        text, lead = self.article.text, self.head.lead
        for number, block in enumerate(self.article.blocks, start=1):
            start = lead.end if lead and block.span.covers(lead) else block.span.start
            words = " ".join(text[start : block.span.end].split())
            if block.is_body and words:
                yield words, number
