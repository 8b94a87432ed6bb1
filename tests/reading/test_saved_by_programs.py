"""One article, saved by real programs in every format: the same blocks, the same briefing."""

from __future__ import annotations

from pathlib import Path

import pytest

from attache.briefing import analyse, statements
from attache.model import Article, Briefing
from attache.reading import read_file

FIXTURES = Path(__file__).resolve().parent / "fixtures"
PAGE = FIXTURES / "harbour.html"
SAVED = sorted(path.name for path in FIXTURES.glob("harbour.*") if path != PAGE)

EXPECTED = [
    ("title", "Norway and Germany fall out over the Lunden crane"),
    ("standfirst", "Two governments blame each other"),
    ("byline", "By Ada Brook, Maritime Correspondent"),
    ("other", "4 March 2025"),
    ("paragraph", "LUNDEN – The harbour of Lunden will stay closed"),
    ("paragraph", "Norwegian Transport Minister Kari Solheim told"),
    ("caption", "The crane lies across the quay"),
    ("paragraph", "German Economy Minister Jens Albrecht rejected"),
    ("quotation", "“Nobody asked us about the wind."),
    ("attribution", "Jens Albrecht"),
    ("heading", "What the divers found"),
    ("paragraph", "Divers who went down on Monday"),
    ("paragraph", "“I have seen bolts like these"),
    ("paragraph", "The authority gave three conditions"),
    ("list_item", "The wreck has been lifted"),
    ("list_item", "The ground beneath the quay"),
    ("list_item", "Both governments have accepted"),
    ("heading", "A Quarrel With a History"),
    ("paragraph", "Relations between the two countries"),
    ("paragraph", "The European Commission said it was ready"),
    ("paragraph", "Solheim is expected to meet Albrecht"),
    ("promo", "READ ALSO: Five Harbours"),
]


def rows(article: Article) -> list[tuple[str, str]]:
    """The roles and words of the blocks; a .txt keeps the signs of its list items, as it must."""
    return [
        (str(block.role), " ".join(block.span.of(article.text).removeprefix("- ").split()))
        for block in article.blocks
    ]


def said(briefing: Briefing) -> list[tuple[str, ...]]:
    text = briefing.article.text
    return [
        (
            " ".join(quote.text(text).split()),
            str(quote.kind),
            quote.speaker.name if quote.speaker else "",
            quote.country.code if quote.country else "",
        )
        for quote in briefing.quotes
    ]


def test_the_page_itself_has_the_blocks_a_reader_sees() -> None:
    found = rows(read_file(PAGE))
    assert [role for role, _ in found] == [role for role, _ in EXPECTED]
    for (_, text), (_, beginning) in zip(found, EXPECTED, strict=True):
        assert text.startswith(beginning)


@pytest.mark.parametrize("name", SAVED)
def test_same_blocks_and_facts_from_every_file(name: str) -> None:
    page, saved = read_file(PAGE), read_file(FIXTURES / name)
    assert rows(saved) == rows(page)
    assert saved.source.title == page.source.title == EXPECTED[0][1]
    assert saved.source.author == "Ada Brook"
    assert saved.source.date == "2025-03-04"


@pytest.mark.parametrize("name", SAVED)
def test_same_quotes_from_every_file(name: str) -> None:
    expected = said(statements(read_file(PAGE)))
    assert len(expected) >= 5
    assert said(statements(read_file(FIXTURES / name))) == expected


def test_same_summary_from_a_document_a_print_and_a_plain_text() -> None:
    summaries = {
        tuple(" ".join(one.span.of(briefing.article.text).split()) for one in briefing.summary)
        for name in ("harbour.html", "harbour.docx", "harbour.chromium.pdf", "harbour.epub")
        for briefing in [analyse(read_file(FIXTURES / name))]
    }
    assert len(summaries) == 1
    assert len(summaries.pop()) == 3


def test_every_format_is_among_the_fixtures() -> None:
    found = {read_file(FIXTURES / name).source.format for name in [*SAVED, PAGE.name]}
    assert found == {"txt", "html", "mht", "eml", "md", "rtf", "docx", "odt", "epub", "pdf"}
