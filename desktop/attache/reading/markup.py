"""A tree of HTML becomes pieces: each block element its role, no element its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html

from attache.errors import EmptyArticleError
from attache.model import Role
from attache.reading.dialect import Dialect, html_dialect
from attache.reading.limits import MAX_BLOCKS, check_blocks, check_tags, check_text
from attache.reading.pieces import Piece
from attache.reading.stopping import Stop, go_on, never

_LASTING = (Role.QUOTATION, Role.CAPTION, Role.TABLE, Role.PROMO)  # for all that is inside
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# Pictures and fonts inside the page's own text and styles, of which some browsers save megabytes.
_INLINE_DATA = re.compile(r"(?<=[=\"'(])data:[\w.+-]+/[\w.+-]+[;,][^\"')>]{200,}")
# References to characters that no text has (controls, surrogates): a tree of XML takes none.
_NO_CHARACTER = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|127)(?!\d)|x0*(?:[0-8bcef]|1[0-9a-f]|7f|d[89a-f]..|fff[ef])"
    r"(?![0-9a-f]));?",
    re.IGNORECASE,
)
_DEEPEST = 200
_LONG_CELL = 80  # code points of a cell that is alone in its row and holds a text
_EVERY = 512  # elements between two questions whether to go on
_BREAK = "\u2028"
_BREAKS = re.compile(rf"{_BREAK}\s*{_BREAK}[\s{_BREAK}]*")


def tree(text: str) -> html.HtmlElement:
    """The tree of a page; raises EmptyArticleError where there is no element in it, TooLargeError.

    No entity is expanded beyond HTML's own, no address followed.
    """
    text = _INLINE_DATA.sub("", _DECLARATION.sub("", text, count=1))
    check_text(len(text))
    check_tags(text.count("<"))
    text = _NO_CHARACTER.sub(" ", text).replace("\f", " ")
    parser = html.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        collect_ids=False,
        huge_tree=True,  # or it would lose all that follows a text of 10 MB
    )
    try:
        found = html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise EmptyArticleError(
            "There are no words in it. Choose a file that holds an article."
        ) from error
    return found


def text_of(element: etree._Element) -> str:
    """All words of an element, blanks folded."""
    return " ".join(" ".join(element.itertext()).split())


def is_hidden(element: etree._Element) -> bool:
    """Whether the page itself does not show the element."""
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )


class _Walk:
    """Gathers the text of inline elements until a block begins or ends."""

    def __init__(self, dialect: Dialect, stop: Stop) -> None:
        self.dialect = dialect
        self.stop = stop
        self.words: list[str] = []
        self.seen = 0

    def flush(self, role: Role | None) -> Iterator[Piece]:
        """The words gathered so far, as pieces: two breaks in a row part paragraphs."""
        text = "".join(self.words)
        self.words.clear()
        for part in _BREAKS.split(text):
            words = " ".join(part.replace(_BREAK, " ").split())
            if words:
                yield Piece(words, role)

    def is_skipped(self, element: etree._Element) -> bool:
        return (
            not isinstance(element.tag, str)
            or local(element) in self.dialect.skipped
            or is_hidden(element)
        )

    def walk(self, element: etree._Element, role: Role | None, depth: int) -> Iterator[Piece]:
        if depth > _DEEPEST:
            self.words.append(" ".join(element.itertext()))
            return
        self.seen += 1
        if self.seen % _EVERY == 0:
            go_on(self.stop)
        tag = local(element)
        is_block = self.is_block(element, tag, role)
        if tag in self.dialect.breaks:
            self.words.append(_BREAK)
        elif tag in self.dialect.cells and element.getprevious() is not None:
            self.words.append(" | ")
        if is_block:
            yield from self.flush(role)
        own = self.role(element, tag, role)
        self.words.append(element.text or "")
        for child in element:
            if not self.is_skipped(child):
                yield from self.walk(child, own, depth + 1)
            self.words.append(child.tail or "")
        if is_block:
            yield from self.flush(own)

    def is_block(self, element: etree._Element, tag: str, around: Role | None) -> bool:
        """Whether the element's text stands apart, inside an element of role `around`."""
        if tag in self.dialect.loose:
            beside = element.getparent()
            words = element.tail or (None if beside is None else beside.text)
            return not (words or "").strip()
        if tag not in self.dialect.blocks and tag not in self.dialect.roles:
            return False
        return around is not Role.TABLE or tag in (self.dialect.table, "tr", "row")

    def role(self, element: etree._Element, tag: str, around: Role | None) -> Role | None:
        """The role of an element's text, inside an element of role `around`."""
        if around in _LASTING:
            return around
        if tag == "tr" and _is_layout(element):
            return around
        for mark in self.dialect.marks:
            if mark.holds(element):
                return mark.role
        return self.dialect.roles.get(tag, around)


def _is_layout(row: etree._Element) -> bool:
    """Whether a row of a table only places texts on the page: it is said so, or its cells hold
    tables or headings, or the row is one long cell."""
    table = next(row.iterancestors("table"), None)
    if table is not None and table.get("role") in ("presentation", "none"):
        return True
    if next(row.iter("table", "h1", "h2", "h3"), None) is not None:
        return True
    cells = [cell for cell in row if cell.tag in ("td", "th") and text_of(cell)]
    return len(cells) == 1 and len(text_of(cells[0])) > _LONG_CELL


def local(element: etree._Element) -> str:
    """The name of an element without its name space, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def markup_pieces(
    element: etree._Element, dialect: Dialect | None = None, stop: Stop = never
) -> tuple[Piece, ...]:
    """The pieces of an element and all in it, in order, each with the role of its block; `dialect`
    is HTML's where none is given.  Raises TooLargeError where there are more than MAX_BLOCKS."""
    walk = _Walk(dialect or html_dialect(), stop)
    found = [*islice(walk.walk(element, None, 0), MAX_BLOCKS + 1), *walk.flush(None)]
    check_blocks(len(found))
    return tuple(found)
