"""Fonts inside the PDF: only the glyphs used, each with the text it stands for.

reportlab's own fonts know neither OpenType outlines nor shaped glyphs, so each face becomes a
composite font of its own here: HarfBuzz cuts the subset, a code is given to every pair of glyph and
text (so that search and copy find the article's words), and reportlab writes the objects.
"""

from __future__ import annotations

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFObject

from attache.export.pdf.faces import Face
from attache.export.pdf.objects import Objects, array, dictionary, name, string
from attache.export.pdf.shaping import Glyph

_FLAGS = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
_FLAGS |= hb.SubsetFlags.NOTDEF_OUTLINE
_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "DSIG", "name", "post", "OS/2", "cmap", "COLR", "CPAL")


class EmbeddedFont:
    """One face as the page uses it: a code for each glyph and text."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name  # in the page's resources
        self.codes: dict[tuple[int, str], int] = {}
        self.texts: dict[int, str] = {}
        self.glyphs: dict[int, int] = {}

    def code(self, glyph: Glyph) -> int:
        """The two-byte code that shows this glyph; new codes are made as they are asked for."""
        key = (glyph.number, glyph.text)
        if key not in self.codes:
            # OpenType outlines have no table from code to glyph: there the code is the glyph.
            code = glyph.number if self.face.is_cff else len(self.codes) + 1
            self.codes[key] = code
            self.texts.setdefault(code, glyph.text)
            self.glyphs[code] = glyph.number
        return self.codes[key]

    def _subset(self) -> hb.Face:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *self.glyphs.values()})
        wanted.flags = _FLAGS
        if self.face.is_cff:
            wanted.flags |= hb.SubsetFlags.DESUBROUTINIZE
        for tag in _DROPPED:
            wanted.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
        if self.face.hb.has_var_data:
            wanted.pin_all_axes_to_default(self.face.hb)
        return wanted.subset(self.face.hb)

    def _unicode_map(self) -> bytes:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for code, text in sorted(self.texts.items())
            if text
        ]
        chunks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        body = "\n".join(
            f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        ).encode("ascii")

    def _descriptor(self, objects: Objects, base: str) -> PDFObject:
        subset = self._subset()
        entries: dict[str, object]
        if self.face.is_cff:
            data = bytes(subset.reference_table("CFF ").data)
            key, entries = "FontFile3", {"Subtype": name("CIDFontType0C")}
        else:
            data = bytes(subset.blob.data)
            key, entries = "FontFile2", {"Length1": len(data)}
        extents = self.face.font.get_font_extents("ltr")
        factor = 1000 / self.face.upem
        return objects.refer(
            dictionary(
                {
                    "Type": name("FontDescriptor"),
                    "FontName": name(base),
                    "Flags": 4,
                    "FontBBox": array([-1000, -500, 2000, 1500]),
                    "ItalicAngle": 0,
                    "Ascent": round(extents.ascender * factor),
                    "Descent": round(extents.descender * factor),
                    "CapHeight": 700,
                    "StemV": 80,
                    key: objects.stream(data, f"{self.name}.program", entries),
                }
            ),
            f"{self.name}.descriptor",
        )

    def _below(self, objects: Objects, base: str) -> PDFObject:
        """The descendant font: widths, and which glyph each code shows."""
        widths: list[object] = []
        for code, glyph in sorted(self.glyphs.items()):
            widths += [code, array([round(self.face.advance(glyph) * 1000)])]
        system = {"Registry": string("Adobe"), "Ordering": string("Identity"), "Supplement": 0}
        entries: dict[str, object] = {
            "Type": name("Font"),
            "Subtype": name("CIDFontType0" if self.face.is_cff else "CIDFontType2"),
            "BaseFont": name(base),
            "CIDSystemInfo": dictionary(system),
            "FontDescriptor": self._descriptor(objects, base),
            "DW": 1000,
            "W": array(widths),
        }
        if not self.face.is_cff:
            last = max(self.glyphs, default=0)
            table = b"".join(
                self.glyphs.get(code, 0).to_bytes(2, "big") for code in range(last + 1)
            )
            entries["CIDToGIDMap"] = objects.stream(table, f"{self.name}.glyphs")
        return objects.refer(dictionary(entries), f"{self.name}.descendant")

    def write(self, objects: Objects) -> None:
        """Put the font into the document; call it once, when the page is drawn."""
        base = "ATTACH+" + "".join(c for c in self.face.path.stem if c.isascii() and c.isalnum())
        font = {
            "Type": name("Font"),
            "Subtype": name("Type0"),
            "BaseFont": name(base),
            "Encoding": name("Identity-H"),
            "DescendantFonts": array([self._below(objects, base)]),
            "ToUnicode": objects.stream(self._unicode_map(), f"{self.name}.texts"),
        }
        objects.font(self.name, dictionary(font))
