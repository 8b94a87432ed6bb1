"""A saved web page becomes the pieces of its article: the page's other parts stay behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from attache.model import Role
from attache.reading.head import key
from attache.reading.limits import check_text
from attache.reading.markup import Dialect, markup_pieces, text_of, tree
from attache.reading.page_facts import PageFacts, iso_date
from attache.reading.pieces import Draft, Piece

# Where so much of a page's words is the article, the page is no web page with menus around it but
# a document saved as HTML, and its own order and marks are better than an extractor's.
_PLAIN_PAGE = 0.85
_FAST_ABOVE = 1_500_000  # characters of markup from which the quick way of extraction must do
_DEEPEST = 400
_TOP = 6  # pieces at the top in which title and standfirst come again
_REPEATED = 40  # code points from which a text that comes twice at the top is a repetition

_EXTRACTED = Dialect(  # of the tree that trafilatura gives
    roles={
        "head": Role.HEADING,
        "item": Role.LIST_ITEM,
        "quote": Role.QUOTATION,
        "row": Role.TABLE,
    },
    blocks=frozenset({"p", "div", "list", "table", "body", "figure", "section", "main"}),
    breaks=frozenset({"lb"}),
    cells=frozenset({"cell"}),
)


def page_draft(text: str) -> Draft:
    """The article of a web page; raises EmptyArticleError or TooLargeError."""
    check_text(len(text))
    page = tree(text)
    facts = PageFacts(page)
    everything = markup_pieces(page)
    found = extracted(page, fast=len(text) > _FAST_ABOVE)
    whole = sum(len(piece.text) for piece in everything)
    kept = sum(len(piece.text) for piece in found)
    plain = kept >= _PLAIN_PAGE * whole or not found
    found = everything if plain else _without_links(found, page)
    title = facts.title
    fallback = _fallback(page) if facts.author is None or facts.date is None else (None, None)
    return Draft(
        _headed(found, title, facts.standfirst, facts.description),
        title=title,
        author=facts.author or facts.person(fallback[0] or ""),
        date=facts.date or fallback[1],
        site=facts.site,
        language=facts.language,
    )


_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", re.IGNORECASE)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page names for itself, None where it names none."""
    match = _CHARSET.search(data[:8192])
    return match[1].decode("ascii") if match else None


def extracted(page: etree._Element, *, fast: bool = False) -> tuple[Piece, ...]:
    """The pieces that trafilatura takes for the article; none where it finds none."""
    if _depth(page) > _DEEPEST:
        return ()
    from trafilatura.core import bare_extraction
    from trafilatura.settings import Document

    found = bare_extraction(
        page,
        fast=fast,
        include_comments=False,
        include_tables=True,
        include_images=False,
        include_links=False,
        with_metadata=False,
    )
    if not isinstance(found, Document) or found.body is None:
        return ()
    return markup_pieces(found.body, _EXTRACTED)


def _without_links(found: Sequence[Piece], page: etree._Element) -> tuple[Piece, ...]:
    """The pieces, with those marked as promotion that are nothing but a link to elsewhere."""
    links = {key(text_of(link)) for link in page.iter("a")}
    return tuple(
        replace(piece, role=Role.PROMO) if key(piece.text) in links else piece for piece in found
    )


def _fallback(page: etree._Element) -> tuple[str | None, str | None]:
    """Author and date as trafilatura finds them in a page that does not mark them."""
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(page, date_config={"extensive_search": False, "original_date": True})
    return found.author, iso_date(found.date or "")


def _depth(page: etree._Element) -> int:
    """How deep elements are nested, counted no further than needed."""
    depth = deepest = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
        if deepest > _DEEPEST:
            break
    return deepest


def _headed(
    found: Sequence[Piece], title: str | None, standfirst: str | None, description: str | None
) -> tuple[Piece, ...]:
    """The pieces with title and standfirst at their head, each once."""
    head = [Piece(title, Role.TITLE)] if title else []
    if standfirst is not None and key(standfirst) != key(title or ""):
        head.append(Piece(standfirst, Role.STANDFIRST))
    seen = {key(piece.text) for piece in head}
    rest = []
    for number, piece in enumerate(found):
        words = key(piece.text)
        if number < _TOP and words in seen:
            continue
        if number < _TOP and len(words) >= _REPEATED:
            seen.add(words)
        rest.append(piece)
    return (*head, *rest)
