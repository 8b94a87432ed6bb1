"""Drawing on reportlab's canvas: lines of glyphs, bars and rules, each inside its tag.

Tags (a PDF's structure tree) give screen readers the page's order and its headings; what is only
decoration is marked as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from attache.export.pdf.direction import in_visual_order
from attache.export.pdf.embedding import EmbeddedFont
from attache.export.pdf.faces import Face, own
from attache.export.pdf.greys import level, without_colour
from attache.export.pdf.lines import Line
from attache.export.pdf.tags import Tags
from attache.export.pdf.words import Piece


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


class Ink:
    """A page being drawn, in colours or in greys; points from the lower left corner."""

    def __init__(self, canvas: Canvas, *, greyscale: bool = False) -> None:
        self.canvas = canvas
        self.greyscale = greyscale
        self.fonts: dict[Face, EmbeddedFont] = {}
        self.tags = Tags()
        self._images: dict[bytes, ImageReader] = {}

    def fill(self, colour: str) -> str:
        """The operator that fills with ``#rrggbb``."""
        if self.greyscale:
            return f"{_number(level(colour))} g"
        return " ".join(_number(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)) + " rg"

    @contextmanager
    def tagged(self, role: str, *, language: str = "", key: str = "") -> Iterator[None]:
        """What is drawn inside belongs to one element of this role ("P", "H1", ...): to the one
        with that key, where it goes on."""
        number = self.tags.opened(role, language, key)
        self.canvas.addLiteral(f"/{role} <</MCID {number}>> BDC")
        yield
        self.canvas.addLiteral("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside says nothing to a screen reader."""
        self.canvas.addLiteral("/Artifact BMC")
        yield
        self.canvas.addLiteral("EMC")

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle, (x, y) its lower left corner."""
        place = " ".join(map(_number, (x, y, width, height)))
        self.canvas.addLiteral(f"{self.fill(colour)} {place} re f")

    def line(self, line: Line, x: float, y: float, scale: float, colour: str = "") -> None:
        """A line of text whose baseline begins at (x, y); `colour` instead of its styles' own."""
        out = ["BT", f"1 0 0 1 {_number(x)} {_number(y)} Tm"]
        state: tuple[Any, ...] = ()
        at = x
        pictures: list[tuple[Piece, float]] = []
        levels = [piece.level for piece in line.pieces]
        for laid in in_visual_order(line.pieces, levels):
            piece = laid
            if laid.face.images:  # its words are there to be read and copied, in invisible type
                pictures.append((laid, at))
                piece = _invisible(laid)
                out.append("3 Tr")
            elif pictures:
                out.append("0 Tr")
            font = self._font(piece.face)
            wanted = (font.name, piece.style.at(scale), colour or piece.style.ink)
            if state[:2] != wanted[:2]:
                out.append(f"/{wanted[0]} {_number(wanted[1])} Tf")
            if state[2:] != wanted[2:]:
                out.append(self.fill(wanted[2]))
            state = wanted
            out += _shown(font, piece, wanted[1])
            at += piece.width * wanted[1]
        out += ["0 Tr", "ET"] if pictures else ["ET"]
        self.canvas.addLiteral("\n".join(out))
        for piece, place in pictures:
            self._picture(piece, place, y, piece.style.at(scale))

    def _picture(self, piece: Piece, x: float, y: float, size: float) -> None:
        """The images of a piece's glyphs: what a font of coloured emoji has instead of outlines."""
        for glyph in piece.glyphs:
            data = piece.face.image(glyph.number)
            if data:
                left, low, width, height = (part * size for part in piece.face.box(glyph.number))
                if data not in self._images:
                    shown = without_colour(data) if self.greyscale else data
                    self._images[data] = ImageReader(BytesIO(shown))
                reader = self._images[data]
                place = (x + left + glyph.dx * size, y + low + glyph.dy * size)
                self.canvas.drawImage(reader, *place, width, height, mask="auto")
            x += glyph.advance * size

    def _font(self, face: Face) -> EmbeddedFont:
        if face not in self.fonts:
            self.fonts[face] = EmbeddedFont(face, f"AT{len(self.fonts) + 1}")
        return self.fonts[face]


def _invisible(piece: Piece) -> Piece:
    """The same text and widths, as glyphs of our own face that stand for it."""
    glyphs = tuple(replace(glyph, number=0, dx=0.0, dy=0.0) for glyph in piece.glyphs)
    return replace(piece, face=own("sans"), glyphs=glyphs)


def _shown(font: EmbeddedFont, piece: Piece, size: float) -> Iterator[str]:
    """The operators that show a piece: codes, and corrections in thousandths of an em."""
    right_to_left = piece.level % 2 == 1
    if right_to_left:  # shown from left to right, to be read from right to left
        yield f"/Span <</ActualText <FEFF{piece.text.encode('utf-16-be').hex().upper()}>>> BDC"
    row: list[str] = []
    rest = 0.0
    rise = 0.0
    for glyph in piece.glyphs:
        if abs(glyph.dy - rise) > 1e-6:
            if row:
                yield f"[{''.join(row)}] TJ"
            row = []
            rise = glyph.dy
            yield f"{_number(rise * size)} Ts"
        before = rest - glyph.dx * 1000
        moved = round(before)
        if moved:
            row.append(str(moved))
        row.append(f"<{font.code(glyph):04X}>")
        # What the reader of the PDF advances by is the rounded width that the font declares.
        declared = round(font.face.advance(glyph.number) * 1000)
        rest = before - moved + declared - glyph.advance * 1000 + glyph.dx * 1000
    last = round(rest)
    if last:
        row.append(str(last))
    if row:
        yield f"[{''.join(row).replace('><', '')}] TJ"
    if rise:
        yield "0 Ts"
    if right_to_left:
        yield "EMC"
