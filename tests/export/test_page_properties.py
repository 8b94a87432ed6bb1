"""What the PDF tells about itself, read by PDFium and pdfminer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from PIL import Image

from attache.errors import ExportError
from attache.export.page_options import PageOptions
from attache.export.pdf import briefing_pdf, compose
from attache.export.pdf.faces import own
from attache.export.pdf.properties import address
from attache.export.pdf.shaping import shaped
from attache.export.pdf.styles import LABEL
from attache.model import Kind
from export.articles import DIRECT, LEAD, article
from export.made import Said, made
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
    bare = pypdfium2.PdfDocument(briefing_pdf(article(), replace(OPTIONS, sentences=0)))
    assert [item.get_title() for item in bare.get_toc()] == titles[1:]


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
    assert [roles.count(role) for role in ("H1", "H2", "H3", "H4", "BlockQuote")] == [1, 5, 3, 4, 4]
    first = [roles.index(role) for role in ("H1", "H2", "H3", "H4", "BlockQuote")]
    assert first == sorted(first)


def test_a_quote_is_a_link_told_in_words_and_found_from_its_annotation(pdf: bytes) -> None:
    document = PDFDocument(PDFParser(BytesIO(pdf)))
    tree = resolve1(document.catalog["StructTreeRoot"])
    numbers = resolve1(resolve1(tree["ParentTree"])["Nums"])
    parents = dict(zip(numbers[::2], map(resolve1, numbers[1::2]), strict=True))
    page = next(PDFPage.create_pages(document))
    notes = [resolve1(note) for note in resolve1(page.annots)]
    assert len(notes) == 4
    for note in notes:
        assert resolve1(note["Contents"]) == b"The article: two harbours.txt"
        link = parents[note["StructParent"]]
        assert link["S"].name == "Link"
        assert resolve1(link["P"])["S"].name == "BlockQuote"
        kids = [resolve1(kid) for kid in resolve1(link["K"])]
        assert note in [resolve1(kid["Obj"]) for kid in kids if isinstance(kid, dict)]
        assert [kid for kid in kids if isinstance(kid, int)]


def test_a_quote_in_two_columns_is_one_element_and_heads_are_told_once() -> None:
    words_ = "The harbour will be dredged by spring, " * 60 + "they agreed."
    said = [Said("Ada Brun", ("NO", "Norway"), words_, cue="said")]
    page = compose(made(f"First words.\n{words_} said Ada Brun.", said), OPTIONS)
    assert "Norway, continued" in words(page.pdf)
    catalog = PDFDocument(PDFParser(BytesIO(page.pdf))).catalog
    root = resolve1(resolve1(catalog["StructTreeRoot"])["K"])
    kids = [resolve1(kid) for kid in resolve1(root["K"])]
    assert [kid["S"].name for kid in kids].count("H3") == 1
    quotes = [kid for kid in kids if kid["S"].name == "BlockQuote"]
    assert len(quotes) == 1
    assert len(resolve1(quotes[0]["K"])) == 2  # its halves


def test_the_title_stands_in_the_metadata_that_newer_readers_ask() -> None:
    data = briefing_pdf(article(title="Fish & <chips>\x0b"), OPTIONS)
    catalog = PDFDocument(PDFParser(BytesIO(data))).catalog
    packet = etree.fromstring(resolve1(catalog["Metadata"]).get_data())
    assert packet.xpath("string(//*[local-name()='title'])").strip() == "Fish & <chips>"
    assert packet.xpath("string(//*[local-name()='creator'])").strip() == "Ministry of Fish"
    assert packet.xpath("string(//*[local-name()='language'])").strip() == "en-GB"
    assert resolve1(catalog["ViewerPreferences"])["DisplayDocTitle"]


def test_words_stay_apart_at_the_ends_of_lines(pdf: bytes) -> None:
    said = " ".join(["The harbour will be dredged before spring."] * 6)
    found = made(f"First words.\n{said}", [Said("Ada Brun", ("NO", "Norway"), said)])
    drawn = "".join(glyph.text for glyph in glyphs(briefing_pdf(found)))
    assert said in drawn.replace("\u00ad", "")


def test_labels_are_in_the_small_caps_of_their_font() -> None:
    face = own(LABEL.face)
    caps = [glyph.number for glyph in shaped(face, "SUMMARY")]
    small = shaped(face, "Summary", False, LABEL.features)
    assert "smcp" in LABEL.features
    assert small[0].number == caps[0]
    assert not {glyph.number for glyph in small[1:]} & set(caps)
    assert not {g.number for g in small[1:]} & {g.number for g in shaped(face, "ummary")}


def test_every_font_is_embedded_and_no_other_is_named(pdf: bytes) -> None:
    page = next(PDFPage.create_pages(PDFDocument(PDFParser(BytesIO(pdf)))))
    assert all(name.startswith("AT") for name in resolve1(page.resources["Font"]))
    assert b"Helvetica" not in resolve1(page.contents[0]).get_data()


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
    assert "None of the article’s quotes is among those chosen." in words(page.pdf)
    page = compose(article(), replace(OPTIONS, starred=True))
    assert (page.shown, page.left_out, page.unwanted) == ((), 4, 4)
    assert "None of the article’s quotes is among those chosen." in words(page.pdf)
    assert "NO 1" in words(page.pdf)  # the strip still says whose there are
    starred = replace(article().quotes[1], starred=True)
    quotes = (article().quotes[0], starred, *article().quotes[2:])
    page = compose(replace(article(), quotes=quotes), replace(OPTIONS, starred=True))
    assert page.shown == (1,)
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
