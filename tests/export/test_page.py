"""The one page, read back from its bytes."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from attache.export.groups import Order
from attache.export.page_options import PageOptions, Paper
from attache.export.pdf import Page, briefing_pdf, compose
from attache.model import Briefing, Kind
from export.generated import generated
from export.made import Said, made
from export.reading_back import Glyph, glyphs, pages, words

MARGIN = 36.0  # points that stay white on every side
SMALLEST = 7.2
EXAMPLES = int(os.environ.get("ATTACHE_EXAMPLES", "40"))  # more of them: `make siege`


def _overlaps(found: list[Glyph]) -> list[tuple[str, str]]:
    """Pairs of glyphs of different lines whose inked middles share a place."""
    boxes = [
        (g.x0 + 0.6, g.base, g.x1 - 0.6, g.base + 0.45 * g.size, g)
        for g in found
        if g.text.strip() and g.x1 - g.x0 > 1.5
    ]
    boxes.sort(key=lambda box: box[0])
    pairs = []
    for number, (x0, y0, x1, y1, glyph) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if other[0] >= x1:
                break
            kerned = abs(glyph.base - other[4].base) < 0.1 and x1 - other[0] < 0.3 * glyph.size
            if other[1] < y1 and y0 < other[3] and x0 < other[2] and not kerned:
                pairs.append((glyph.text, other[4].text))
    return pairs


def _reads(whole: str, text: str) -> bool:
    """Whether the words stand on the page in one piece, or in two where a column ends."""
    if whole in text:
        return True
    parts = whole.split()
    low, high = 1, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if " ".join(parts[:middle]) in text else (low, middle - 1)
    return low < len(parts) and " ".join(parts[low:]) in text


def _shown_verbatim(briefing: Briefing, page: Page) -> None:
    text = words(page.pdf)
    cut = 0
    for number in page.shown:
        whole = " ".join(briefing.quotes[number].text(briefing.article.text).split())
        if not _reads(whole, text):
            cut += 1
            assert whole.split()[0] in text
    assert cut <= page.shortened == text.count("[…]") - ("shortened […]" in text)


def _holds(briefing: Briefing, options: PageOptions) -> Page:
    page = compose(briefing, options)
    width, height = options.paper.size
    assert len(pages(page.pdf)) == 1
    found = glyphs(page.pdf)
    for glyph in found:
        if glyph.text.strip():
            assert glyph.x0 > MARGIN and glyph.x1 < width - MARGIN, glyph
            assert glyph.y0 > MARGIN and glyph.y1 < height - MARGIN + 3, glyph
            assert glyph.size > SMALLEST - 0.01, glyph
    assert not _overlaps(found)
    _shown_verbatim(briefing, page)
    assert 0.82 <= page.scale <= 1.10
    assert len(page.shown) + page.left_out == len(briefing.quotes)
    if page.left_out:
        assert f"{page.left_out} more quote" in words(page.pdf)
    codes = Counter(q.country.code if q.country else None for q in briefing.quotes)
    shown = {
        briefing.quotes[n].country.code if briefing.quotes[n].country else None for n in page.shown
    }
    text = words(page.pdf)
    for number in page.shown:
        country = briefing.quotes[number].country
        assert (country.name if country else "Country not stated") in text
    assert shown == set(codes)  # every country keeps at least its best quote
    return page


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    ("quotes", "countries"),
    [(0, 1), (1, 1), (2, 0), (6, 2), (19, 3), (26, 7), (60, 9), (60, 1), (400, 40), (40, 40)],
)
def test_one_page_whatever_was_said(quotes: int, countries: int, paper: Paper) -> None:
    briefing = generated(quotes + countries, quotes, countries)
    _holds(briefing, PageOptions(paper=paper, date=date(2026, 11, 23)))


# Shrinking a page takes minutes and tells little more than the seed does.
@pytest.mark.timeout(30 * EXAMPLES)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(
    seed=st.integers(0, 10**6),
    quotes=st.integers(0, 120),
    countries=st.integers(0, 40),
    length=st.sampled_from([4, 15, 22, 60]),
    title=st.booleans(),
    summary=st.integers(0, 8),
    paper=st.sampled_from(Paper),
    order=st.sampled_from(Order),
    note=st.sampled_from(["", "Call at eleven.", "Ask for the text of the plan. " * 9]),
    greyscale=st.booleans(),
)
def test_any_briefing_makes_one_honest_page(
    seed: int,
    quotes: int,
    countries: int,
    length: int,
    title: bool,
    summary: int,
    paper: Paper,
    order: Order,
    note: str,
    greyscale: bool,
) -> None:
    briefing = generated(seed, quotes, countries, words=length, title=title, summary=summary)
    _holds(briefing, PageOptions(paper=paper, order=order, note=note, greyscale=greyscale))


def test_equal_input_and_date_give_equal_bytes() -> None:
    briefing = generated(5, 30, 5)
    options = PageOptions(date=date(2026, 11, 23))
    assert briefing_pdf(briefing, options) == briefing_pdf(briefing, options)
    other = PageOptions(date=date(2026, 11, 24))
    assert briefing_pdf(briefing, options) != briefing_pdf(briefing, other)


def test_the_lead_sentence_is_the_heading_and_not_again_the_summary() -> None:
    lead = "The ferry to Lund harbour will sail again in May."
    text = f"{lead} Crews were hired on Monday.\nTickets cost ten crowns, the line said."
    briefing = made(text, summary=[lead, "Tickets cost ten crowns, the line said."])
    read = words(briefing_pdf(briefing))
    assert read.count(lead) == 1
    assert "Tickets cost ten crowns" in read


def test_markup_in_the_article_is_only_text() -> None:
    words_said = "“<b>Bold</b> &amp; <font color='red'>loud</font> </para>”"
    text = f"First things first.\n{words_said} said Ada Brun."
    said = [Said("Ada Brun", ("NO", "Norway"), words_said, cue="said")]
    read = words(briefing_pdf(made(text, said)))
    assert words_said.replace(" ", "") in read.replace(" ", "")  # a line may end after a stroke


def test_monsters_of_text_stay_on_one_page_and_are_marked_as_cut() -> None:
    monster = "harbour " * 3000 + "closed."
    said = [Said("Ada Brun", ("NO", "Norway"), "harbour harbour closed.")]
    briefing = made(monster, said, summary=[monster], keywords=("harbour",) * 40)
    page = compose(briefing, PageOptions(note="call " * 4000, header="office " * 900))
    assert len(pages(page.pdf)) == 1
    assert words(page.pdf).count("[…]") >= 3  # heading, note and header
    assert min(glyph.y0 for glyph in glyphs(page.pdf)) > MARGIN


@given(
    st.text(
        alphabet="ab “”.,אבתث١हिทเ港。「か한😀🇳\u200d\u2066\u2069\u202e\ufeff\x00\u0301\u00ad\t",
        min_size=1,
        max_size=60,
    )
)
@settings(max_examples=30, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_no_mixture_of_scripts_and_marks_breaks_the_page(text: str) -> None:
    line = " ".join(text.split()) or "a"
    said = [Said("Ada Brun", ("NO", "Norway"), line, Kind.MIXED, role=line)]
    briefing = made(f"First words.\n{line} said Ada Brun.", said, keywords=(line,))
    assert len(pages(compose(briefing).pdf)) == 1


@pytest.mark.parametrize("seed", [3, 80, 81])
def test_no_quote_is_shortened_beside_empty_room(seed: int) -> None:
    page = compose(generated(seed, 40, 40))
    assert page.shortened > 0
    bases = sorted({round(glyph.base, 1) for glyph in glyphs(page.pdf)})
    foot = [base for base in bases if base < 70]
    lowest = min(base for base in bases if base > 70)
    assert lowest - max(foot) < 50  # the rule, its margins and less than three lines of a quote


@pytest.mark.parametrize("sentences", [90, 150, 300, 2000])
def test_one_speech_longer_than_the_page_fills_it(sentences: int) -> None:
    speech = " ".join(f"Number {at} of the speech was on the sea." for at in range(sentences))
    said = [Said("Ada Brun", ("NO", "Norway"), f"“{speech}”", cue="said")]
    page = compose(made(f"The hall was full.\n“{speech}” said Ada Brun.", said))
    bases = sorted({round(glyph.base, 1) for glyph in glyphs(page.pdf)})
    lowest = min(base for base in bases if base > 70)
    assert len(pages(page.pdf)) == 1
    assert lowest < 170 or not page.shortened  # less than an eighth of the page is empty
