"""HTML, read back by lxml."""

from __future__ import annotations

import re

from lxml import html

from attache.export.html import as_html
from attache.palette import Theme, colour, slots
from export.articles import DIRECT, FORMULA, INDIRECT, LEAD, MIXED, article


def test_every_quote_is_read_back_under_its_country() -> None:
    page = html.fromstring(as_html(article()))
    assert page.xpath("//h1")[0].text_content() == LEAD
    heads = [head.text_content() for head in page.xpath("//section[contains(@class,'country')]/h2")]
    assert heads == ["NO Norway 1", "DK Denmark 1", "– Country not stated 2"]
    quotes = [quote.text_content() for quote in page.xpath("//blockquote")]
    assert quotes == [DIRECT, MIXED, INDIRECT, FORMULA]
    assert page.xpath("string(//span[@class='quoted'])") == "“a gift to both towns”"
    assert page.xpath("string(//p[@class='origin'])").startswith("2026-11-20 · two harbours.txt ·")
    kinds = [item.get("class") for item in page.xpath("//li[blockquote]")]
    assert kinds == ["direct", "mixed", "indirect", "indirect"]


def test_the_file_needs_no_other_and_runs_nothing() -> None:
    text = as_html(article())
    page = html.fromstring(text)
    assert not page.xpath(
        "//script | //link | //img | //iframe | //@src | //@href | //b[text()='stay']"
    )
    assert "url(" not in text
    assert "@import" not in text
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")


def test_a_country_has_its_colour_for_light_dark_and_print() -> None:
    text = as_html(article(), kept={"NO": 3})
    chosen = slots(["NO", "DK"], {"NO": 3})["NO"]
    shades = [colour(chosen, theme) for theme in (Theme.LIGHT, Theme.DARK, Theme.PAPER)]
    assert re.findall(r"\.c-NO\{--country:(#[0-9a-f]{6})\}", text) == shades


def test_the_title_of_a_hostile_article_stays_text() -> None:
    text = as_html(article(title="</title><script>alert(1)</script>"))
    page = html.fromstring(text)
    assert page.xpath("//title")[0].text_content() == "</title><script>alert(1)</script>"
    assert not page.xpath("//script")
