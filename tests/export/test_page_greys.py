"""The page in greyscale, on paper and as the option: groups stay apart, and all can be read."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from PIL import Image

from attache.export.page_options import PageOptions
from attache.export.pdf import briefing_pdf, compose
from attache.export.pdf.greys import level, without_colour
from attache.palette import SLOTS, Theme, colour, contrast
from export.generated import generated
from export.reading_back import glyphs, words

BRIEFING = generated(3, 30, 10, title=True)
PAPER = "#ffffff"


def _content(data: bytes) -> str:
    page = next(PDFPage.create_pages(PDFDocument(PDFParser(BytesIO(data)))))
    return resolve1(page.contents[0]).get_data().decode("latin-1")


def _hex(grey: float) -> str:
    return "#" + f"{round(grey * 255):02x}" * 3


def test_no_colour_is_left_and_every_word_is_where_it_was() -> None:
    coloured = compose(BRIEFING)
    grey = compose(BRIEFING, PageOptions(greyscale=True))
    assert re.search(r"\brg\b", _content(coloured.pdf))
    assert not re.search(r"\brg\b", _content(grey.pdf))
    picture = pypdfium2.PdfDocument(grey.pdf)[0].render(scale=1).to_pil().convert("RGB")
    assert all(red == green == blue for _, (red, green, blue) in picture.getcolors(1 << 20))
    assert [(g.text, g.x0, g.base) for g in glyphs(grey.pdf)] == [
        (g.text, g.x0, g.base) for g in glyphs(coloured.pdf)
    ]


@pytest.mark.parametrize("slot", [*range(len(SLOTS)), None])
def test_a_country_can_be_read_without_its_colour(slot: int | None) -> None:
    shade = colour(slot, Theme.PAPER)
    grey = _hex(level(shade))
    assert contrast(grey, PAPER) == pytest.approx(contrast(shade, PAPER), rel=0.02)
    assert contrast(grey, PAPER) >= 4.5  # its name on the paper, and the white code on its chip


def test_every_ink_of_the_page_has_contrast_enough() -> None:
    content = _content(briefing_pdf(BRIEFING, PageOptions(greyscale=True)))
    inks = set()
    for block in re.findall(r"BT\b.*?\bET", content, re.DOTALL):
        inks |= {float(value) for value in re.findall(r"([\d.]+) g\b", block)}
    assert len(inks) > 3
    for ink in inks - {1.0}:  # white stands on the chips
        assert contrast(_hex(ink), PAPER) >= 4.5, ink


def test_without_colour_code_name_and_order_tell_the_countries_apart() -> None:
    read = words(briefing_pdf(BRIEFING, PageOptions(greyscale=True)))
    found = []
    for quote in BRIEFING.quotes[:10]:
        assert quote.country is not None
        found.append(read.index(f"{quote.country.code} {quote.country.name}"))
    assert found == sorted(found)
    legend = " ".join(f"{quote.country.code} 3" for quote in BRIEFING.quotes[:10] if quote.country)
    assert legend in read


def test_logo_and_emoji_lose_their_colour_and_keep_their_shape() -> None:
    out = BytesIO()
    image = Image.new("RGBA", (60, 20), "#ff0000")
    image.putpixel((0, 0), (0, 0, 0, 0))
    image.save(out, "PNG")
    with Image.open(BytesIO(without_colour(out.getvalue()))) as found:
        assert found.mode == "LA"
        assert found.getpixel((0, 0))[1] == 0
        assert found.getpixel((30, 10))[1] == 255
    options = PageOptions(greyscale=True, logo=out.getvalue())
    page = briefing_pdf(BRIEFING, options)
    picture = pypdfium2.PdfDocument(page)[0].render(scale=1).to_pil().convert("RGB")
    red, green, blue = picture.getpixel((530, 55))
    assert red == green == blue < 200
    assert page != briefing_pdf(BRIEFING, replace(options, greyscale=False))
