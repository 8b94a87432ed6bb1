"""What a web page says about its article: title, author, date, site, language, standfirst."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from html import unescape
from typing import Any

from lxml import etree

from attache import assets
from attache.reading.dates import iso_date
from attache.reading.head import author as author_of_byline
from attache.reading.head import is_labelled, key
from attache.reading.headline import Headline, headline
from attache.reading.linked_data import linked_article, texts
from attache.reading.markup import text_of

_LONGEST_BYLINE = 120  # code points
_NEAR = 12  # elements below the heading in which the standfirst stands
_SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 30, 500  # code points
_NO_TITLE = re.compile(
    r"(?:untitled|doc|document)[ -]?(?:document|page)?\d*|microsoft word - .*", re.IGNORECASE
)  # what a program calls a page that has no title
_BY = re.compile(r"^(?:by|von|por|par)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of `pages.toml`, ready to be asked."""

    dates: tuple[str, ...]
    authors: tuple[str, ...]
    titles: tuple[str, ...]
    byline: re.Pattern[str]
    standfirst: re.Pattern[str]
    nobody: re.Pattern[str]


@cache
def _names() -> _Names:
    table = assets.toml("data", "pages.toml")
    return _Names(
        tuple(table["dates"]),
        tuple(table["authors"]),
        tuple(table["titles"]),
        re.compile(table["byline_class"], re.IGNORECASE),
        re.compile(table["standfirst_class"], re.IGNORECASE),
        re.compile(table["nobody"], re.IGNORECASE),
    )


@dataclass(frozen=True)
class PageFacts:
    """The facts of one page, found when asked for; each None where the page does not tell."""

    page: etree._Element

    @cached_property
    def _meta(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for element in self.page.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or ""
            value = " ".join((element.get("content") or "").split())
            if name and value:
                found.setdefault(name.lower().strip(), value)
        return found

    @cached_property
    def _linked(self) -> dict[str, Any]:
        return linked_article(self.page)

    @cached_property
    def site(self) -> str | None:
        """The name of the site or publisher."""
        return self._meta.get("og:site_name") or next(texts(self._linked.get("publisher")), None)

    @cached_property
    def language(self) -> str | None:
        """ISO 639-1 code that the page declares."""
        value = self.page.get("lang") or self.page.get("{http://www.w3.org/XML/1998/namespace}lang")
        code = re.match(r"[a-z]{2}(?![a-z])", (value or "").strip().lower())
        return code[0] if code else None

    @cached_property
    def _declared_titles(self) -> list[str]:
        titles = [*texts(self._linked.get("headline"))]
        titles += [self._meta[name] for name in _names().titles if name in self._meta]
        titles += [text_of(element) for element in self.page.iter("title")][:1]
        found = [" ".join(unescape(title).split()) for title in titles]
        return [title for title in found if title and not _NO_TITLE.fullmatch(title)]

    @cached_property
    def _headline(self) -> Headline:
        return headline(self.page, self._declared_titles, self.site)

    @property
    def title(self) -> str | None:
        """The article's title."""
        return self._headline.text

    @cached_property
    def date(self) -> str | None:
        """When the article was published, ISO 8601."""
        for name in ("datePublished", "dateCreated"):
            for value in texts(self._linked.get(name)):
                if found := iso_date(value):
                    return found
        for name in _names().dates:
            if name in self._meta and (found := iso_date(self._meta[name])):
                return found
        return None

    @cached_property
    def author(self) -> str | None:
        """The authors' names, joined with commas."""
        linked = [self.person(name) for name in texts(self._linked.get("author"))]
        joined = ", ".join(dict.fromkeys(name for name in linked if name))
        marked = [self.person(self._meta.get(name, "")) for name in _names().authors]
        for name in marked:  # a list of all authors, where the other names only the first
            if name and key(joined) in key(name):
                return name
        if joined:
            return joined
        for element in self.page.iter("p", "a", "span", "div", "address", "h4", "h5", "li"):
            marked_up = element.get("rel") == "author" or _names().byline.search(
                element.get("class") or ""
            )
            if not marked_up and (element.tag != "p" or len(element)):
                continue
            line = text_of(element)
            if len(line) >= _LONGEST_BYLINE or not (marked_up or is_labelled(line)):
                continue
            if name := author_of_byline(line):
                return self.person(name)
        return None

    def person(self, name: str) -> str | None:
        """The name of an author, cleaned; None where it names no one but the site."""
        name = re.sub(
            r"^(?:by|von|por|par)\s+", "", " ".join(unescape(name).split()), flags=re.IGNORECASE
        )
        if not name or len(name) > 120 or _names().nobody.search(name):
            return None
        return None if any(key(name) in site for site in self._sites) else name

    @cached_property
    def _sites(self) -> list[str]:
        """What stands as author but is only the site's name."""
        authors = [self._meta.get(name, "") for name in _names().authors]
        return [
            key(self.site or ""),
            *(key(one) for one in authors if _names().nobody.search(one) and "/" not in one),
        ]

    @cached_property
    def standfirst(self) -> str | None:
        """The lines below the heading that the page marks as standfirst."""
        if self._headline.heading is None:
            return None
        following = self._headline.heading.xpath(
            "following::*[self::p or self::h2 or self::h3 or self::div]"
        )
        for element in following[:_NEAR]:
            if _names().standfirst.search(element.get("class") or "") and len(element) < 4:
                line = text_of(element)
                if _SHORTEST_STANDFIRST < len(line) < _LONGEST_STANDFIRST:
                    return line
        return None

    @cached_property
    def description(self) -> str | None:
        """What search engines show below the title."""
        return self._meta.get("og:description") or self._meta.get("description")
