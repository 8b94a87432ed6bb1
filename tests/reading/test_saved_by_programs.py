"""One article, saved by real programs in every format: the same blocks, the same briefing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from attache.briefing import analyse
from attache.model import Article, Briefing, Country, Entity, Quote, Span
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


def plain(span: Span | None, text: str) -> str | None:
    return None if span is None else " ".join(span.of(text).split())


def told(country: Country | None, text: str) -> tuple[object, ...] | None:
    if country is None:
        return None
    return country.code, country.name, country.why, plain(country.evidence, text), country.also


def said(quote: Quote, text: str) -> tuple[object, ...]:
    """All that a quote is, in words instead of places: blanks and line ends differ by format."""
    speaker = quote.speaker
    who = speaker and (
        speaker.name,
        speaker.role,
        speaker.type,
        plain(speaker.mention, text),
        tuple(plain(span, text) for span in speaker.chain),
    )
    spans = tuple(plain(span, text) for span in quote.spans)
    cue = plain(quote.cue, text)
    return spans, quote.kind, quote.block, cue, who, told(quote.country, text), quote.sure


def mentioned(entity: Entity, text: str) -> tuple[object, ...]:
    places = (tuple(plain(span, text) for span in entity.mentions),)
    described = tuple(plain(span, text) for span in entity.descriptions)
    names = (entity.id, entity.name, entity.aliases, entity.role, entity.type, entity.affiliation)
    return (*names, *places, described, told(entity.country, text))


def whole(briefing: Briefing) -> dict[str, object]:
    """Everything in a briefing that a reader or a program can see, in words instead of places."""
    text = briefing.article.text
    groups: dict[str, list[tuple[object, ...]]] = {}
    for quote in briefing.quotes:
        name = quote.country.name if quote.country else ""
        groups.setdefault(name, []).append(said(quote, text))
    source = replace(briefing.article.source, path=None, format="")
    return {
        "source": source,
        "groups": groups,
        "quotes": [said(quote, text) for quote in briefing.quotes],
        "entities": [mentioned(entity, text) for entity in briefing.entities],
        "summary": [
            (plain(one.span, text), one.block, one.score, one.rank) for one in briefing.summary
        ],
        "keywords": briefing.keywords,
    }


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


@pytest.fixture(scope="module")
def expected() -> dict[str, object]:
    return whole(analyse(read_file(PAGE)))


@pytest.mark.parametrize("name", SAVED)
def test_same_briefing_from_every_file(name: str, expected: dict[str, object]) -> None:
    found = whole(analyse(read_file(FIXTURES / name)))
    for part, value in expected.items():
        assert found[part] == value, part


def test_the_briefing_that_all_give_is_a_whole_one(expected: dict[str, object]) -> None:
    quotes, summary, groups = expected["quotes"], expected["summary"], expected["groups"]
    assert isinstance(quotes, list)
    assert isinstance(summary, list)
    assert isinstance(groups, dict)
    assert len(summary) == 3
    assert len(quotes) >= 10
    assert {"Norway", "Germany", "Denmark", "Europe"} <= set(groups)


def test_every_format_is_among_the_fixtures() -> None:
    found = {read_file(FIXTURES / name).source.format for name in [*SAVED, PAGE.name]}
    assert found == {"txt", "html", "mht", "eml", "md", "rtf", "docx", "odt", "epub", "pdf"}
