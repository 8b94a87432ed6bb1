"""A briefing as one HTML file that needs no other: styles inside, nothing fetched, no script."""

from __future__ import annotations

from html import escape

from attache.assets import text as asset
from attache.export.groups import CountryGroup, SpeakerGroup, by_country
from attache.export.heading import heading, summary_below
from attache.export.marked import pieces
from attache.export.words import one_line, origin, place, said, speaker
from attache.model import Briefing, Kind, Quote
from attache.palette import Choice, Theme, colour, slots


def _colours(groups: tuple[CountryGroup, ...], kept: dict[str, Choice]) -> str:
    """A class for each country, its colour for a light and for a dark ground."""
    codes = [group.code for group in groups if group.code]
    chosen: dict[str | None, Choice | None] = {None: None}
    chosen.update(slots(codes, kept))
    rules = {
        theme: "".join(
            f".{_class(group.code)}{{--country:{colour(chosen[group.code], theme)}}}"
            for group in groups
        )
        for theme in (Theme.LIGHT, Theme.DARK, Theme.PAPER)
    }
    return (
        f"{rules[Theme.LIGHT]}\n@media (prefers-color-scheme: dark){{{rules[Theme.DARK]}}}\n"
        f"@media print{{{rules[Theme.PAPER]}}}"
    )


def _class(code: str | None) -> str:
    return "c-" + ("".join(c for c in code if c.isascii() and c.isalnum()) if code else "none")


def _words(quote: Quote, article: str) -> str:
    """The words of a quote; of one that is partly quoted, those in marks are told apart."""
    parts = pieces(said(quote, article), quote.kind)
    mixed = quote.kind is Kind.MIXED
    return "".join(
        f'<span class="quoted">{escape(part)}</span>' if quoted and mixed else escape(part)
        for part, quoted in parts
    )


def _speaker(group: SpeakerGroup, article: str) -> str:
    quotes = "".join(
        f'<li class="{item.quote.kind}"><blockquote>{_words(item.quote, article)}'
        f"</blockquote> <small>{escape(place(item.quote, article))}</small></li>\n"
        for item in group.quotes
    )
    return f"<h3>{escape(speaker(group))}</h3>\n<ul>\n{quotes}</ul>\n"


def _country(group: CountryGroup, article: str) -> str:
    chip = f'<span class="chip">{escape(group.code or "–")}</span>'
    count = f"<small>{len(group.quotes)}</small>"
    speakers = "".join(_speaker(by, article) for by in group.speakers)
    head = f"<h2>{chip} {escape(group.name)} {count}</h2>\n"
    return f'<section class="country {_class(group.code)}">\n{head}{speakers}</section>\n'


def as_html(briefing: Briefing, *, kept: dict[str, Choice] | None = None) -> str:
    """The briefing as a whole HTML document; every word of the article is escaped.

    `kept` are the colour slots that countries have already.
    """
    article = briefing.article
    head = heading(briefing)
    title = escape(one_line(head.text)) or "Briefing"
    groups = by_country(briefing)
    sentences = "".join(
        f"<li>{escape(one_line(s.span.of(article.text)))} <small>¶{s.block + 1}</small></li>\n"
        for s in summary_below(briefing, head)
    )
    summary = f'<section class="summary"><h2>Summary</h2>\n<ul>\n{sentences}</ul></section>\n'
    words = " · ".join(map(escape, briefing.keywords))
    keywords = f'<p class="keywords"><b>Keywords</b> {words}</p>\n' if words else ""
    body = "".join(_country(group, article.text) for group in groups)
    language = escape(article.source.language or "en", quote=True)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{asset('data', 'briefing.css')}"
        f"{_colours(groups, kept or {})}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f'<p class="origin">{escape(origin(article.source))}</p>\n'
        f"{summary if sentences else ''}{keywords}"
        f"{body or '<p>No quotes found in this article.</p>'}\n</main>\n</body>\n</html>\n"
    )
