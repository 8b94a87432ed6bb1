"""A tree of HTML becomes pieces: each block element its role, no element its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from lxml import etree, html

from attache import assets
from attache.errors import EmptyArticleError
from attache.model import Role
from attache.reading.pieces import Piece


@dataclass(frozen=True, slots=True)
class Dialect:
    """Which elements of a markup language are blocks and of what role, which are never shown,
    which break a line or begin a cell of a table; `paragraph` is the plain one."""

    roles: Mapping[str, Role]
    blocks: frozenset[str]
    skipped: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    cells: frozenset[str] = frozenset()
    table: str = "table"


@cache
def html_dialect() -> Dialect:
    """The elements of HTML."""
    table = assets.toml("data", "markup.toml")["html"]
    return Dialect(
        roles={
            **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
            "li": Role.LIST_ITEM,
            "dd": Role.LIST_ITEM,
            "blockquote": Role.QUOTATION,
            "figcaption": Role.CAPTION,
            "caption": Role.CAPTION,
            "tr": Role.TABLE,
        },
        blocks=frozenset(table["blocks"]),
        skipped=frozenset(table["skipped"]),
        breaks=frozenset({"br"}),
        cells=frozenset({"td", "th"}),
    )


_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# Pictures inside the page's own text; megabytes of them would only slow the parser down.
_INLINE_DATA = re.compile(r"(?<==[\"'])data:[^\"']{200,}(?=[\"'])")
_DEEPEST = 200
_BREAK = "\u2028"
_BREAKS = re.compile(rf"{_BREAK}\s*{_BREAK}[\s{_BREAK}]*")


def tree(text: str) -> html.HtmlElement:
    """The tree of a page; raises EmptyArticleError where there is no element in it.

    No entity is expanded beyond HTML's own, no address followed.
    """
    text = _INLINE_DATA.sub("", _DECLARATION.sub("", text, count=1))
    parser = html.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        collect_ids=False,
        huge_tree=False,
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

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.words: list[str] = []

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
        tag = local(element)
        is_block = (tag in self.dialect.blocks or tag in self.dialect.roles) and (
            role is not Role.TABLE or tag in (self.dialect.table, "tr", "row")
        )
        if tag in self.dialect.breaks:
            self.words.append(_BREAK)
        elif tag in self.dialect.cells and element.getprevious() is not None:
            self.words.append(" | ")
        if is_block:
            yield from self.flush(role)
        own = self.role(tag, role)
        self.words.append(element.text or "")
        for child in element:
            if not self.is_skipped(child):
                yield from self.walk(child, own, depth + 1)
            self.words.append(child.tail or "")
        if is_block:
            yield from self.flush(own)

    def role(self, tag: str, around: Role | None) -> Role | None:
        """The role of an element's text, inside an element of role `around`."""
        if around in (Role.QUOTATION, Role.CAPTION, Role.TABLE):
            return around
        return self.dialect.roles.get(tag, around)


def local(element: etree._Element) -> str:
    """The name of an element without its name space, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def markup_pieces(element: etree._Element, dialect: Dialect | None = None) -> tuple[Piece, ...]:
    """The pieces of an element and all in it, in order, each with the role of its block; `dialect`
    is HTML's where none is given."""
    walk = _Walk(dialect or html_dialect())
    return (*walk.walk(element, None, 0), *walk.flush(None))
