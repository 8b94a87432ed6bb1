"""An OpenDocument text becomes pieces: its paragraphs and tables, with their styles' roles."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from attache.model import Role
from attache.reading.archive import Archive, damaged, protected
from attache.reading.pieces import Draft, Piece
from attache.reading.properties import core_properties, title_beside
from attache.reading.stopping import Stop, never, watched
from attache.reading.styles import role_of_style

_DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_SKIPPED = frozenset(
    {
        _TEXT + "tracked-changes",
        _TEXT + "note",
        _TEXT + "table-of-content",
        _TEXT + "sequence-decls",
        _OFFICE + "annotation",
        _OFFICE + "forms",
    }
)
_BOX = f"{{{_DRAW}}}text-box"
_LONG = 120  # code points of a row that holds a text and no entries of a table
_BLANKS = frozenset({_TEXT + "s", _TEXT + "tab", _TEXT + "line-break"})
_ENCRYPTION = b"encryption-data"


def odt_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article of an .odt file; raises DamagedFileError, ProtectedFileError, TooLargeError."""
    archive = Archive(data)
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names and _ENCRYPTION in archive.read(manifest):
        raise protected()
    tree = archive.tree("content.xml")
    body = tree.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise damaged("the part that holds its text is empty")
    facts = core_properties(archive, "meta.xml")
    pieces = tuple(watched(_pieces(body, _parents(tree)), stop))
    title = title_beside(facts.title, pieces)
    return Draft(pieces, title=title, author=facts.author, date=facts.date)


def _parents(tree: etree._Element) -> dict[str, str]:
    """The named style behind each automatic one."""
    return {
        style.get(_STYLE + "name") or "": style.get(_STYLE + "parent-style-name") or ""
        for style in tree.iter(_STYLE + "style")
    }


def _pieces(body: etree._Element, parents: dict[str, str]) -> Iterator[Piece]:
    for element in body.iter(_TEXT + "p", _TEXT + "h", _TABLE + "table-row"):
        above = [str(one.tag) for one in element.iterancestors()]
        if _SKIPPED & set(above) or not _is_laid_out(element):
            continue
        if element.tag == _TABLE + "table-row":
            if _is_layout(element):
                continue  # its paragraphs come by themselves
            cells = [" ".join(_words(cell).split()) for cell in element.iter(_TABLE + "table-cell")]
            yield Piece(" | ".join(cells), Role.TABLE)
        else:
            yield Piece(_words(element), _role(element, above, parents))


def _is_layout(row: etree._Element) -> bool:
    """Whether the row only places texts on the page: it has one cell, or texts in its cells."""
    cells = [cell for cell in row.iter(_TABLE + "table-cell") if _words(cell).strip()]
    texts = [
        cell
        for cell in cells
        if len(_words(cell)) > _LONG and len(list(cell.iter(_TEXT + "p", _TEXT + "h"))) > 1
    ]
    return bool(cells) and (len(cells) == 1 or bool(texts)) and len(_words(row)) > _LONG


def _is_laid_out(element: etree._Element) -> bool:
    """Whether every row around the element only places it."""
    return all(_is_layout(row) for row in element.iterancestors(_TABLE + "table-row"))


def _role(element: etree._Element, above: list[str], parents: dict[str, str]) -> Role | None:
    name = element.get(_TEXT + "style-name") or ""
    role = role_of_style(name) or role_of_style(parents.get(name, ""))
    if role is None and element.tag == _TEXT + "h":
        return Role.HEADING
    if _TEXT + "list-item" in above and role is None:
        return Role.LIST_ITEM
    return role


def _words(element: etree._Element) -> str:
    words = [element.text or ""]
    for child in element:
        if child.tag in _BLANKS:
            words.append(" ")
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED and child.tag != _BOX:
            words.append(_words(child))
        words.append(child.tail or "")
    return "".join(words)
