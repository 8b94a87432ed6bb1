"""The title of a web page's article: the heading on the page of which the page's head speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from attache.reading.head import key
from attache.reading.markup import is_hidden, text_of

_FEWEST_SHARED = 0.5  # of the words of a heading that the page's title must hold
_FEWEST_WORDS = 3  # of a heading that is no logo
_MOST_HEADINGS = 200  # that are looked at
_TELLING = 12  # letters and figures of a title by which a heading is known
_TIGHT = re.compile(r"\s*[|_–—-][^|_–—-]{2,30}$")  # what may be a site's name behind the title
_SEPARATORS = re.compile(r"\s+[|–—•·»-]\s+")


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a title, and the heading they stand in; None where the page has none."""

    text: str | None = None
    heading: etree._Element | None = None


def headline(page: etree._Element, declared: Sequence[str], site: str | None) -> Headline:
    """The title of the article on a page whose head gives these titles and this name of the site.

    The words of the heading are preferred: those in the head are often shortened for machines.
    """
    named = _named(page, declared)
    if named is not None:
        return named
    heading = _spoken_of(page, declared, site)
    if heading is not None:
        return Headline(text_of(heading), heading)
    return Headline(_alone(page, declared[0], site) if declared else None)


def _named(page: etree._Element, declared: Sequence[str]) -> Headline | None:
    """The heading that ends with a title of the head, and that title: what stands before it in the
    heading is the name of a column or a kicker."""
    parts = [
        part
        for title in declared
        for part in (title, _SEPARATORS.split(title)[0])
        if len(key(part)) >= _TELLING
    ]
    for tag in ("h1", "h2"):
        for heading in islice(page.iter(tag), _MOST_HEADINGS):
            words = "" if is_hidden(heading) else key(text_of(heading))
            for part in parts:
                if words.endswith(key(part)):
                    text = part if words != key(part) else text_of(heading)
                    return Headline(text, heading)
    return None


def _spoken_of(
    page: etree._Element, declared: Sequence[str], site: str | None
) -> etree._Element | None:
    """The heading that shares most words with the titles in the head."""
    wanted = {word for title in declared for word in _words(title)}
    best, most = None, _FEWEST_SHARED
    headings = [one for one in islice(page.iter("h1"), _MOST_HEADINGS) if not is_hidden(one)]
    for heading in headings:
        words = _words(text_of(heading))
        share = len(words & wanted) / len(words) if len(words) > 1 else 0.0
        if share > most and key(text_of(heading)) != key(site or ""):
            best, most = heading, share
    long = [one for one in headings if len(_words(text_of(one))) > _FEWEST_WORDS]
    if best is not None and len(_words(text_of(best))) <= _FEWEST_WORDS and long:
        best = None  # a logo
    return long[0] if len(long) == 1 and len(wanted) <= _FEWEST_WORDS else best


def _alone(page: etree._Element, title: str, site: str | None) -> str:
    """A title from the head, without the site's name where that stands behind it."""
    title = _without_site(title, site)
    alone = _TIGHT.sub("", title)
    lines = (one.text or "" for one in page.iter("div", "p", "span", "b"))
    is_shown = alone != title and any(key(line) == key(alone) for line in lines)
    return alone if is_shown else title


def _words(line: str) -> set[str]:
    words = re.findall(r"\w+", line.casefold())
    return {word for word in words if len(word) > 2 or not word.isascii()}


def _without_site(title: str, site: str | None) -> str:
    """The title without the site's name behind a bar or dash."""
    parts = _SEPARATORS.split(title)
    while len(parts) > 1 and site and (key(parts[-1]) in key(site) or key(site) in key(parts[-1])):
        parts.pop()
    return " - ".join(parts) if len(parts) < len(_SEPARATORS.split(title)) else title
