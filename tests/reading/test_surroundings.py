"""What a page shows among the lines of its article is shown greyed; its menus are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.model import Article
from attache.reading import read_file
from attache.reading.alignment import places

WORDS = (
    "says that the harbour of Lunden stays closed, because the crane still lies where it fell, and"
    " that the inspection of the quay has not been made"
)
FIRST, SECOND, THIRD, LAST = (
    f"<p>The {word} report of the port authority {WORDS}, {word} as it is.</p>"
    for word in ("first", "second", "third", "last")
)
MENU = (
    "<header><nav><ul><li><a href='/'>Front page</a></li><li><a href='/s'>Sport today and tomorrow"
    " evening</a></li></ul></nav></header><div class='cookie-banner'><p>We use cookies, and so do"
    " our 812 partners.</p><a href='#'>Accept all of them</a></div>"
)
FOOTER = "<footer><p>All rights are with the publisher.</p></footer>" + "".join(
    f"<a href='/{n}'>Section {n}</a>" for n in range(20)
)
TITLE = "Crane keeps harbour closed"


def page(tmp_path: Path, body: str, head: str = "") -> Article:
    path = tmp_path / "page.html"
    path.write_text(
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE} | Coast Daily</title>{head}</head>"
        f"<body>{MENU}<main><article><h1>{TITLE}</h1>{body}</article></main>{FOOTER}</body></html>",
        "utf-8",
    )
    return read_file(path)


def rows(article: Article) -> list[tuple[str, str]]:
    return [(str(block.role), block.span.of(article.text)[:40]) for block in article.blocks]


def between(tmp_path: Path, markup: str) -> list[tuple[str, str]]:
    """What is shown between the second and the third paragraph, where this stands there."""
    found = rows(page(tmp_path, FIRST + SECOND + markup + THIRD + LAST))
    body = [number for number, (role, _) in enumerate(found) if role == "paragraph"]
    assert len(body) == 4
    return found[body[1] + 1 : body[2]]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><img src='c.jpg'><figcaption>The crane on its side</figcaption></figure>",
        "<div class='image'><img src='c.jpg'>"
        "<p class='wp-caption-text'>The crane on its side</p></div>",
        "<div class='media__caption'><span>The crane on its side</span></div>",
        "<p>The crane on its side. Photograph: Jo Reed/Reuters</p>",
    ],
)
def test_a_caption_stands_where_the_page_has_it(markup: str, tmp_path: Path) -> None:
    assert [(role, text[:21]) for role, text in between(tmp_path, markup)] == [
        ("caption", "The crane on its side")
    ]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>READ ALSO: Five harbours here</p>", "READ ALSO: Five harbours here"),
        (
            "<p><a href='/5'>Five harbours in the wrong place</a></p>",
            "Five harbours in the wrong place",
        ),
        (
            "<aside class='related'><a href='/5'>Five harbours in the wrong place</a></aside>",
            "Five harbours in the wrong place",
        ),
        (
            "<div class='newsletter-box'><p>The coast in your letter box every morning</p></div>",
            "The coast in your letter box every morni",
        ),
        ("<div>Sign up for our letter</div>", "Sign up for our letter"),
        ("<div class='ad'><span>Advertisement</span></div>", "Advertisement"),
    ],
)  # fmt: skip
def test_promotion_is_shown_as_such(markup: str, text: str, tmp_path: Path) -> None:
    assert between(tmp_path, markup) == [("promo", text)]


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li><a href='#f'>Facebook</a></li><li><a href='#x'>Share on X</a></li></ul>",
        "<ul><li><a href='#a'>Share this story with Messenger</a></li></ul>",
        "<div><button>Play</button><span>Media playback is not supported here</span></div>",
        "<nav><a href='/7'>Seven other pages about the coast</a></nav>",
        "".join(f"<li><a href='/{n}'>Another page number {n}</a></li>" for n in range(30)),
        "<div style='display:none'><p class='caption'>The crane on its side</p></div>",
    ],
)  # fmt: skip
def test_buttons_menus_and_hidden_lines_are_not_shown(markup: str, tmp_path: Path) -> None:
    assert between(tmp_path, markup) == []


def test_menus_and_notices_around_the_article_are_not_shown(tmp_path: Path) -> None:
    text = page(tmp_path, FIRST + SECOND + THIRD + LAST).text
    for word in ("Front page", "Sport today", "cookies", "Accept", "rights", "Section 3"):
        assert word not in text


def test_the_lines_below_the_title(tmp_path: Path) -> None:
    words = "Two governments blame each other for what fell into the only deep berth of the coast"
    head = f'<meta property="og:description" content="{words}">'
    above = (
        f"<h2>{words}</h2><div><span>By Ada Brook</span><time>4 March 2025</time></div>"
        "<ul><li><a href='#f'>Share on Facebook</a></li></ul>"
        "<div class='lead'><img src='c.jpg'><div class='caption'>The crane on its side</div></div>"
    )
    found = rows(page(tmp_path, above + FIRST + SECOND + THIRD + LAST, head))
    assert [role for role, _ in found[:5]] == [
        "title", "standfirst", "byline", "other", "caption",
    ]  # fmt: skip
    assert [role for role, _ in found[5:]] == ["paragraph"] * 4


def test_a_class_on_the_whole_article_says_nothing_of_it(tmp_path: Path) -> None:
    body = f"<div class='story has-caption related-below'>{FIRST}{SECOND}{THIRD}{LAST}</div>"
    assert [role for role, _ in rows(page(tmp_path, body))] == ["title"] + ["paragraph"] * 4


def test_a_kicker_in_the_heading_is_no_part_of_the_title(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        f"<html><head><title>{TITLE}</title></head><body><h1><span>Shipping</span> <span>{TITLE}"
        f"</span></h1>{FIRST}{SECOND}{THIRD}</body></html>",
        "utf-8",
    )
    article = read_file(path)
    assert article.source.title == TITLE
    assert article.text.count(TITLE) == 1


@given(
    whole=st.lists(st.text("abcdefghijklmnopqrst", max_size=30), max_size=30),
    keep=st.lists(st.booleans(), min_size=30, max_size=30),
    more=st.lists(st.text("abcdefghijklmnopqrst", min_size=1, max_size=25), max_size=5),
)
def test_places_rise_and_hold_what_was_looked_for(
    whole: list[str], keep: list[bool], more: list[str]
) -> None:
    found = [text for text, kept in zip(whole, keep, strict=False) if kept] + more
    result = places(found, whole)
    known = [place for place in result if place is not None]
    assert known == sorted(set(known))
    assert all(whole[place] == found[n] for n, place in enumerate(result) if place is not None)
