"""Reads a PDF back as an independent reader sees it: words, places, pages."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from io import BytesIO

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTPage
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage


@dataclass(frozen=True)
class Glyph:
    """A glyph on the page: what it reads as, its box, its size in points."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    base: float
    font: str


def pages(data: bytes) -> list[LTPage]:
    """The pages as they are drawn, without pdfminer's guesses about lines and columns."""
    found = []
    device = PDFPageAggregator(PDFResourceManager(), laparams=None)
    with closing(device):
        interpreter = PDFPageInterpreter(device.rsrcmgr, device)
        for page in PDFPage.get_pages(BytesIO(data)):
            interpreter.process_page(page)
            found.append(device.get_result())
    return found


def glyphs(data: bytes) -> list[Glyph]:
    """Every glyph in the order of the page's content."""
    found = []
    for item in pages(data)[0]:
        if isinstance(item, LTChar):
            size = item.fontsize if hasattr(item, "fontsize") else item.matrix[0] * item.size
            base = item.matrix[5]
            text = item.get_text()
            if text.startswith("(cid:"):
                text = ""
            found.append(Glyph(text, item.x0, item.y0, item.x1, item.y1, size, base, item.fontname))
    return found


def words(data: bytes) -> str:
    """All words in the order they were drawn, blanks as one, hyphens at line ends undone."""
    out = []
    before: Glyph | None = None
    for glyph in glyphs(data):
        if before is not None and abs(glyph.base - before.base) > 1.5:
            out.append("" if before.text == "\u00ad" else " ")
        elif before is not None and glyph.x0 - before.x1 > 8:
            out.append(" ")
        out.append("" if glyph.text == "\u00ad" else glyph.text)
        before = glyph
    return " ".join("".join(out).replace("\u00a0", " ").split())
