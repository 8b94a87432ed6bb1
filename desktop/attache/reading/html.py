"""A saved web page becomes the pieces of its article: the page's other parts stay behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from attache.model import BODY, Role
from attache.reading import extractor
from attache.reading.dates import first_date, iso_date
from attache.reading.dialect import Dialect
from attache.reading.head import key
from attache.reading.markup import markup_pieces, text_of, tree
from attache.reading.page_facts import PageFacts
from attache.reading.pieces import Draft, Piece
from attache.reading.stopping import Stop, go_on, never
from attache.reading.surroundings import Head, surrounded

# Where so much of a page's words is the article, the page is no web page with menus around it but
# a document saved as HTML, and its own order and marks are better than an extractor's.
_PLAIN_PAGE = 0.85
_MOST_LINKS = 12  # of such a document
_FAST_ABOVE = 10_000  # elements from which the quick extraction must do; a page has some 3,000
_MOST_ELEMENTS = 25_000  # from which the page is taken as it is, without extraction
_MOST_TEXT = 2_000_000  # code points, likewise
_DEEPEST = 400
_TOP = 6  # pieces at the top in which title and standfirst come again
_MOST_OF_IT = 0.6  # of the words of all <article> elements: the one that is the article
_PART = 100  # code points of a part of a live blog; a card that leads to another page has fewer
_NOTE_MARK = re.compile(r"\s*\[(?:\d{1,3}|[a-z]{1,2}|note \d{1,2})\]\s*\Z", re.IGNORECASE)
_EDIT_LINK = re.compile(r"\s*\[\s*(?:edit|bearbeiten|modifier)\b[^\]]{0,40}\]\s*\Z", re.IGNORECASE)
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


def page_draft(text: str, stop: Stop = never) -> Draft:
    """The article of a web page; raises EmptyArticleError, TooLargeError or Cancelled."""
    page = _read_through(tree(text))
    facts = PageFacts(page)
    go_on(stop)
    everything = markup_pieces(page, stop=stop)
    is_page = _length(everything) <= _MOST_TEXT
    found = extracted(page) if is_page else ()
    go_on(stop)
    author, date = facts.author, facts.date
    if (author is None or date is None) and is_page and len(everything) < _FAST_ABOVE:
        guess = extractor.facts(page)
        author = author or facts.person(guess.author or "")
        date = date or _stated(guess.date, text)
        go_on(stop)
    if _body(found) < _PART < _body(everything):
        found = ()  # the extractor takes tables that only lay out the page for tables
    if not found or _is_document(page, found, everything):
        found = everything
    if is_page:
        found = surrounded(found, page, Head(facts.title, author, facts.description), stop)
    return Draft(
        _headed(found, facts.title, facts.standfirst, facts.description),
        title=facts.title,
        author=author,
        date=date,
        site=facts.site,
        language=facts.language,
    )


def _read_through(page: etree._Element) -> etree._Element:
    """The page without the marks of notes and edit links in its text, and with the parts of a live
    blog in one: an extractor would take the first for the whole."""
    for note in list(page.iter("sup", "span")):
        mark = _NOTE_MARK.match if note.tag == "sup" else _EDIT_LINK.match
        if len(note) < 4 and mark(text_of(note)):
            note.drop_tree()
    parts = [
        one for one in page.iter("article") if next(one.iterancestors("article"), None) is None
    ]
    lengths = [len(text_of(part)) for part in parts]
    if len(parts) > 1 and max(lengths) < _MOST_OF_IT * sum(lengths) and min(lengths) > _PART:
        for part in parts:
            part.tag = "div"
    return page


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _body(pieces: Sequence[Piece]) -> int:
    """The code points of what may be body."""
    return sum(len(piece.text) for piece in pieces if piece.role is None or piece.role in BODY)


def _is_document(page: etree._Element, found: Sequence[Piece], everything: Sequence[Piece]) -> bool:
    """Whether the page is a document saved as HTML: nearly all of it is its article."""
    few_links = sum(1 for _ in page.iter("a")) <= _MOST_LINKS
    return few_links and _length(found) >= _PLAIN_PAGE * _length(everything)


_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page names for itself, None where it names none."""
    match = _CHARSET.search(data[:8192])
    return match[1].decode("ascii") if match else None


def extracted(page: etree._Element) -> tuple[Piece, ...]:
    """The pieces that trafilatura takes for the article; none where it finds none, or where the
    page is so large or deep that it would take minutes."""
    elements = sum(1 for _ in page.iter())
    if elements > _MOST_ELEMENTS or _depth(page) > _DEEPEST:
        return ()
    found = extractor.body(page, fast=elements > _FAST_ABOVE)
    return () if found is None else markup_pieces(found, _EXTRACTED)


def _stated(found: str | None, text: str) -> str | None:
    """The date that was found, as ISO 8601, unless it is the first of a month only because the
    page tells no day."""
    date = iso_date(found or "")
    if date is None or date[8:10] != "01":
        return date
    year, month, day = date[:10].split("-")
    forms = [f"{year}-{month}-{day}", f"{year}/{month}/{day}", f"{year}{month}{day}"]
    forms += [f"{day}.{month}.{year}", f"{day}/{month}/{year}", f"{month}/{day}/{year}"]
    written = first_date(text)
    return date if written == date[:10] or any(form in text for form in forms) else None


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
    for piece in found[:_TOP]:
        words = key(piece.text)
        is_heading = piece.role is Role.HEADING
        if words in seen or (is_heading and title and words.endswith(key(title))):
            continue
        if len(words) >= _REPEATED:
            seen.add(words)
        is_standfirst = is_heading and standfirst is None and words == key(description or "")
        rest.append(replace(piece, role=Role.STANDFIRST) if is_standfirst else piece)
    return (*head, *rest, *found[_TOP:])
