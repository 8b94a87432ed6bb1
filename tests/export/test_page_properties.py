"""What the PDF tells about itself, read by PDFium and pdfminer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from PIL import Image

from attache.errors import ExportError
from attache.export.page_options import PageOptions
from attache.export.pdf import briefing_pdf, compose
from attache.export.pdf.properties import address
from attache.model import Kind
from export.articles import DIRECT, LEAD, article
from export.reading_back import glyphs, words

OPTIONS = PageOptions(date=date(2026, 11, 23), header="Ministry of Fish", note="Call at 11.")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return briefing_pdf(article(), OPTIONS)


def test_title_author_language_and_date(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    found = document.get_metadata_dict()
    assert found["Title"] == LEAD
    assert found["Author"] == "Ministry of Fish"
    assert found["Keywords"] == "crane, Lund"
    assert found["CreationDate"].startswith("D:20261123")
    catalog = PDFDocument(PDFParser(BytesIO(pdf))).catalog
    assert resolve1(catalog["Lang"]) == b"en-GB"
    assert resolve1(catalog["MarkInfo"])["Marked"]


def test_the_outline_leads_to_every_country(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    titles = [item.get_title() for item in document.get_toc()]
    assert titles == ["Summary", "Norway", "Denmark", "Country not stated"]


def test_each_quote_links_to_its_file_unless_told_otherwise(pdf: bytes) -> None:
    def links(data: bytes) -> list[bytes]:
        page = next(PDFPage.create_pages(PDFDocument(PDFParser(BytesIO(data)))))
        return [resolve1(resolve1(note)["A"])["URI"] for note in resolve1(page.annots) or []]

    assert links(pdf) == [b"file:///tmp/two%20harbours.txt"] * 4
    assert links(briefing_pdf(article(), replace(OPTIONS, links=False))) == []
    assert links(briefing_pdf(article(path="harbours.txt"), OPTIONS)) == []


def test_addresses_are_those_of_absolute_paths() -> None:
    assert address(r"C:\news\a b.txt") == "file:///C:/news/a%20b.txt"
    assert address("news.txt") is None
    assert address(None) is None


def test_tags_come_in_reading_order(pdf: bytes) -> None:
    catalog = PDFDocument(PDFParser(BytesIO(pdf))).catalog
    root = resolve1(resolve1(catalog["StructTreeRoot"])["K"])
    roles = [resolve1(kid)["S"].name for kid in resolve1(root["K"])]
    assert roles.count("H1") == 1
    assert roles.count("H2") == 3
    assert roles.count("BlockQuote") == 4
    assert roles.index("H1") < roles.index("H2") < roles.index("BlockQuote")


def test_fonts_are_embedded_and_figures_are_tabular(pdf: bytes) -> None:
    page = next(PDFPage.create_pages(PDFDocument(PDFParser(BytesIO(pdf)))))
    fonts = {name: resolve1(font) for name, font in resolve1(page.resources["Font"]).items()}
    ours = [font for name, font in fonts.items() if name.startswith("AT")]
    assert len(ours) >= 4
    for font in ours:
        below = resolve1(resolve1(font["DescendantFonts"])[0])
        assert "FontFile2" in resolve1(below["FontDescriptor"])
    digits = [g for g in glyphs(pdf) if g.text.isdigit() and "Regular" in g.font and g.size < 8]
    widths = {(g.font, round((g.x1 - g.x0) / g.size, 2)) for g in digits if "OpenSans" in g.font}
    assert len(widths) == 1


def test_opening_marks_hang_out_of_the_text(pdf: bytes) -> None:
    found = glyphs(pdf)
    opening = next(g for g in found if g.text == "“" and g.x0 > 50)
    speaker = next(g for g in found if g.text == "A" and "SemiBold" in g.font and g.x0 > 50)
    assert opening.x0 < speaker.x0 - 2
    assert opening.x1 == pytest.approx(speaker.x0, abs=1)


def test_quoted_words_are_darker_than_reported_ones(pdf: bytes) -> None:
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage().get_text_range()
    assert " ".join(DIRECT.split()[:3]) in " ".join(text.split())


def test_the_lines_of_both_columns_stand_on_one_grid() -> None:
    from export.generated import generated

    page = compose(generated(3, 12, 4))
    bases = {
        round(g.base, 2)
        for g in glyphs(page.pdf)
        if "SerifProRegular" in g.font and abs(g.size - 9.6 * page.scale) < 0.02
    }
    unit = 3.0 * page.scale
    top = max(bases)
    assert all(abs((top - base) / unit - round((top - base) / unit)) < 0.02 for base in bases)


def test_options_change_what_is_shown() -> None:
    read = words(briefing_pdf(article(), OPTIONS))
    assert "Call at 11." in read
    assert "Keywords" in read
    read = words(briefing_pdf(article(), replace(OPTIONS, keywords=False)))
    assert "Keywords" not in read
    page = compose(article(), replace(OPTIONS, kinds=frozenset({Kind.DIRECT})))
    assert (page.shown, page.left_out) == ((0,), 3)
    page = compose(article(), replace(OPTIONS, countries=frozenset({"DK"})))
    assert page.shown == (1,)
    assert "3 more quotes in the app" in words(page.pdf)
    page = compose(article(), replace(OPTIONS, countries=frozenset({"PE"})))
    assert "None of the quotes is of the countries chosen." in words(page.pdf)
    page = compose(article(), replace(OPTIONS, sentences=0))
    assert "Summary" not in words(page.pdf).replace("summary", "")


def test_what_the_reader_marked_is_kept_left_out_or_noted() -> None:
    from export.generated import generated

    briefing = generated(4, 60, 2)
    last = replace(briefing.quotes[59], starred=True, note="Ask for the text.")
    first = replace(briefing.quotes[0], off_page=True)
    quotes = (first, *briefing.quotes[1:59], last)
    page = compose(replace(briefing, quotes=quotes))
    assert 59 in page.shown
    assert 0 not in page.shown
    assert "Note: Ask for the text." in words(page.pdf)
    silent = compose(replace(briefing, quotes=quotes), PageOptions(notes=False))
    assert "Ask for the text." not in words(silent.pdf)


def test_a_logo_is_drawn_and_what_is_no_image_is_a_fault(tmp_path: Path) -> None:
    out = BytesIO()
    Image.new("RGBA", (400, 100), "#336699").save(out, "PNG")
    data = briefing_pdf(article(), replace(OPTIONS, logo=out.getvalue()))
    picture = pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil()
    assert picture.getpixel((540, 50)) == (51, 102, 153)
    with pytest.raises(ExportError, match="PNG or JPEG"):
        briefing_pdf(article(), replace(OPTIONS, logo=b"not an image"))
