"""A page with hardly anything to show: large type, and the article's own words below."""

from __future__ import annotations

import pytest

from attache.export.page_options import PageOptions
from attache.export.pdf import compose
from export.articles import article
from export.generated import generated
from export.made import Said, made
from export.reading_back import glyphs, pages, words

LEAD = "The ferry to Lund harbour will sail again in May."
BODY = [
    f"{LEAD} Its hull was found to be cracked in autumn.",
    "The island has four hundred inhabitants, and while the ferry was away a smaller boat carried "
    "the post and, on Thursdays, the bread.",
    "The county pays three million crowns a year for the line, half of which comes from the state.",
    "Tickets will cost as much as before, and the first boat leaves at seven in the morning.",
]


def _lowest(pdf: bytes) -> float:
    """The y of the lowest line above the foot of the page."""
    return min(glyph.base for glyph in glyphs(pdf) if glyph.base > 75)


def test_without_a_quote_the_article_itself_fills_the_page() -> None:
    page = compose(made("\n".join(BODY * 5), summary=[BODY[1]]))
    read = words(page.pdf)
    assert "No quotes found in this article." in read
    for paragraph in BODY[1:]:
        assert paragraph in read
    assert read.count(LEAD) == 4  # the heading, and paragraphs 5, 9 and 13: not the first
    assert _lowest(page.pdf) < 200
    whole = compose(made("\n".join(BODY), summary=[BODY[1]]))
    assert "goes on" not in words(whole.pdf)


def test_what_finds_no_room_is_marked_and_nothing_is_cut_within() -> None:
    page = compose(made("\n".join(BODY * 30)))
    read = words(page.pdf)
    assert "The article goes on." in read
    last = read[: read.index("The article goes on.")].rstrip()
    assert any(last.endswith(f"¶{number}") for number in range(2, 120))
    assert len(glyphs(page.pdf)) > 1500
    assert min(glyph.y0 for glyph in glyphs(page.pdf)) > 36


def test_an_article_in_one_endless_paragraph_is_begun_and_ends_with_a_sentence() -> None:
    text = f"{LEAD} " + " ".join(BODY[1:] * 1000)
    page = compose(made(text, summary=[BODY[3]]))
    read = words(page.pdf)
    assert len(pages(page.pdf)) == 1
    begun = read[: read.index(" ¶1 The article goes on.")]
    assert begun.endswith((BODY[1][-20:], BODY[2][-20:], BODY[3][-20:]))
    assert _lowest(page.pdf) < 260


def test_a_page_with_enough_on_it_does_not_bring_the_article() -> None:
    assert "Article " not in words(compose(generated(22, 19, 3)).pdf)


def test_one_quote_stands_above_the_article() -> None:
    said = "“We hired forty pilots,”"
    text = "\n".join([*BODY, f"{said} said Ada Brun, the Norwegian transport minister."])
    read = words(compose(made(text, [Said("Ada Brun", ("NO", "Norway"), said, cue="said")])).pdf)
    assert read.index(said) < read.index("Article") < read.rindex(said)


def test_a_script_that_only_the_article_has_is_named_where_no_font_has_it() -> None:
    page = compose(made("\n".join([*BODY, "The stone says 𐀀𐀁𐀂."])))
    if not page.warnings:
        pytest.skip("this computer has a font for Linear B")
    assert "No font on this computer has" in words(page.pdf)


def test_choosing_no_quote_is_said_and_is_no_reason_for_the_article() -> None:
    options = PageOptions(starred=True)
    read = words(compose(generated(5, 30, 4), options).pdf)
    assert "None of the article’s quotes is among those chosen." in read
    assert "Article " not in read
    assert "Article" in words(compose(article(), options).pdf)
