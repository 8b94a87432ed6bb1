"""The foot of the page: file, words, what the signs mean, and what was left out."""

from __future__ import annotations

import attache.export.pdf.styles as styles
from attache.export.pdf.geometry import BOTTOM, Sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.labels import counted, file_name, left_out
from attache.export.pdf.paragraphs import plain
from attache.export.pdf.scripts import Script
from attache.export.pdf.words import Warn
from attache.model import Source

LEADING = 9.6
_ABOVE = 12.0  # points between the quotes and the rule


class Footer:
    """The foot, its height known before it is known what was left out: one line for what the file
    is, one for what is missing."""

    def __init__(
        self, source: Source, sheet: Sheet, missing: tuple[Script, ...], warn: Warn
    ) -> None:
        self.sheet = sheet
        self.warn = warn
        verbatim = "summary and quotes are the article’s own words; ¶ is the paragraph"
        about = f"{file_name(source)} · {counted(source.words, 'word')} · {verbatim}"
        self.about = plain(about, styles.FOOTER, warn)
        self.missing = [
            plain(
                f"No font on this computer has {script.name}; its characters are shown as boxes.",
                styles.FOOTER_STRONG,
                warn,
            )
            for script in missing
        ]
        self.lines = self.about.count(sheet.inner, 1.0) + sum(
            paragraph.count(sheet.inner, 1.0) for paragraph in self.missing
        )

    @property
    def top(self) -> float:
        """The y above which the quotes must stay: one line is kept for what is left out."""
        return BOTTOM + LEADING * (self.lines + 1) + _ABOVE

    def draw(self, ink: Ink, quotes: int, sentences: int, shortened: int) -> None:
        """Draw it upwards from the lower margin."""
        x, width = self.sheet.left, self.sheet.inner
        y = BOTTOM + LEADING * self.lines
        text = left_out(quotes, sentences, shortened)
        top = y + (LEADING if text else 0)
        with ink.decoration():
            ink.bar(x, top + 3, width, 0.5, styles.RULE)
        if text:
            with ink.tagged("P"):
                plain(text, styles.FOOTER_STRONG, self.warn).draw(
                    ink, (x, top), width, 1.0, unit=LEADING / 4
                )
        for paragraph in [*self.missing, self.about]:
            with ink.tagged("P"):
                y = paragraph.draw(ink, (x, y), width, 1.0, unit=LEADING / 4)
