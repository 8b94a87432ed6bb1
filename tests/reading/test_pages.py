"""Saved web pages: the article and nothing else, with what the page says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from attache.model import Article
from attache.reading import read_clipboard, read_file

BODY = "".join(
    f"<p>Paragraph {number} of the report says that the harbour of Lunden stays closed, because"
    f" the crane still lies where it fell, and the {word} inspection has not been made.</p>"
    for number, word in enumerate(["first", "second", "third", "fourth", "fifth"])
)
MENU = (
    "<nav><ul><li><a href='/'>Front page</a></li><li><a href='/s'>Sport today</a></li></ul></nav>"
)
FOOTER = "<footer><p>All rights are with the publisher of this page.</p></footer>"


def saved(tmp_path: Path, head: str, body: str, name: str = "page.html") -> Article:
    path = tmp_path / name
    path.write_text(
        f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head>"
        f"<body>{MENU}{body}{FOOTER}</body></html>",
        "utf-8",
    )
    return read_file(path)


def lines(article: Article, role: str) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role == role]


HEAD = "<title>Crane keeps harbour closed - Coast Daily</title>"


def test_only_the_article(tmp_path: Path) -> None:
    article = saved(tmp_path, HEAD, f"<article><h1>Crane keeps harbour closed</h1>{BODY}</article>")
    assert lines(article, "title") == ["Crane keeps harbour closed"]
    assert len(lines(article, "paragraph")) == 5
    assert "Sport today" not in article.text
    assert article.source.language == "en"


def test_facts_from_linked_data(tmp_path: Path) -> None:
    data = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",'
        '"headline": "Crane keeps harbour closed", "datePublished": "2025-03-04T09:30:00+01:00",'
        '"author": [{"@type": "Person", "name": "Ada Brook"}, {"name": "Tom Wiik"}],'
        '"publisher": {"name": "Coast Daily"}}]}</script>'
    )
    source = saved(tmp_path, HEAD + data, BODY).source
    assert source.title == "Crane keeps harbour closed"
    assert source.author == "Ada Brook, Tom Wiik"
    assert source.date == "2025-03-04T09:30:00+01:00"
    assert source.site == "Coast Daily"


@pytest.mark.parametrize(
    ("meta", "date"),
    [
        (
            '<meta property="article:published_time" content="2025-03-04T09:30:00Z">',
            "2025-03-04T09:30:00Z",
        ),
        ('<meta name="date" content="04.03.2025">', "2025-03-04"),
        ('<meta name="dc.date.issued" content="4 March 2025">', "2025-03-04"),
        ('<meta itemprop="datePublished" content="2025-02-30">', None),
        ("", None),
    ],
)
def test_date_as_the_page_gives_it_or_none(meta: str, date: str | None, tmp_path: Path) -> None:
    assert saved(tmp_path, HEAD + meta, BODY).source.date == date


@pytest.mark.parametrize(
    ("marks", "author"),
    [
        ('<meta name="author" content="Ada Brook">', "Ada Brook"),
        ('<meta name="author" content="By Ada Brook">', "Ada Brook"),
        ('<meta name="author" content="www.coastdaily.example.org">', None),
        (
            '<meta property="og:site_name" content="Coast Daily">'
            '<meta name="author" content="Coast Daily">',
            None,
        ),
    ],
)
def test_author_is_a_person_or_none(marks: str, author: str | None, tmp_path: Path) -> None:
    assert saved(tmp_path, HEAD + marks, BODY).source.author == author


def test_author_from_the_byline_on_the_page(tmp_path: Path) -> None:
    body = f'<h1>Crane keeps harbour closed</h1><p class="byline">By Ada Brook, Editor</p>{BODY}'
    assert saved(tmp_path, HEAD, body).source.author == "Ada Brook"


def test_title_and_standfirst_are_not_repeated(tmp_path: Path) -> None:
    words = "Two governments blame each other for what fell into the only deep berth"
    body = (
        f'<h1>Crane keeps harbour closed</h1><p class="standfirst">{words}</p>'
        f"<article><h1>Crane keeps harbour closed</h1><p>{words}</p>{BODY}</article>"
    )
    article = saved(tmp_path, HEAD, body)
    assert article.text.count("Crane keeps harbour closed") == 1
    assert lines(article, "standfirst") == [words]
    assert article.text.count(words) == 1


def test_a_list_of_links_is_promotion(tmp_path: Path) -> None:
    links = (
        "<p><a href='/1'>Five harbours that were built in the wrong place by mistake</a></p>"
        "<p><a href='/2'>Why the northern coast has no lighthouse worth the name</a></p>"
    )
    article = saved(
        tmp_path, HEAD, f"<article><h1>Crane keeps harbour closed</h1>{BODY}{links}</article>"
    )
    assert not [line for line in lines(article, "paragraph") if "lighthouse" in line]


def test_markup_in_the_text_is_text(tmp_path: Path) -> None:
    body = BODY + "<p>He typed &lt;b&gt;stop&lt;/b&gt; &amp;amp; left, the port authority said.</p>"
    article = saved(tmp_path, HEAD, f"<article>{body}</article>")
    assert "He typed <b>stop</b> &amp; left" in article.text


@pytest.mark.parametrize(
    "reference",
    ["\f", "&#0;", "&#8;", "&#11;", "&#12;", "&#x1F;", "&#127", "&#xD83D;", "&#xFFFE;", "&#x202e;"],
)
def test_references_to_what_is_no_character(reference: str, tmp_path: Path) -> None:
    body = BODY.replace("harbour of", f"harbour{reference} of", 3)
    article = saved(tmp_path, HEAD, f"<article><h1>The{reference} crane</h1>{body}</article>")
    assert len(lines(article, "paragraph")) == 5
    assert not [one for one in article.text if not one.isprintable() and one != "\n"]


def test_encoding_that_the_page_names(tmp_path: Path) -> None:
    path = tmp_path / "page.htm"
    text = f"<html><head><meta charset='windows-1251'></head><p>Министр заявил.</p>{BODY}</html>"
    path.write_bytes(text.encode("cp1251"))
    assert "Министр заявил." in read_file(path).text


def test_table_rows_are_no_body(tmp_path: Path) -> None:
    table = "<table><tr><th>Berth</th><th>Ships</th></tr><tr><td>North</td><td>7</td></tr></table>"
    path = tmp_path / "a.html"
    path.write_text(f"<html><body>{BODY}{table}</body></html>", "utf-8")
    article = read_file(path)
    assert "North | 7" in lines(article, "table")
    assert not [line for line in lines(article, "paragraph") if "North" in line]


def test_pasted_html_and_text() -> None:
    article = read_clipboard(
        text="ignored", html=f"<h2>What fell</h2>{BODY}<ul><li>One crane</li></ul>"
    )
    assert article.source.format == "clipboard"
    assert lines(article, "list_item") == ["One crane"]
    assert read_clipboard(text="She said: “No.”", html="<p> </p>").text == "She said: “No.”"
