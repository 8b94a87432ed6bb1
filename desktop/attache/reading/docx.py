"""A Word document becomes pieces: its paragraphs and tables, with the roles their styles name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from attache.model import Role
from attache.reading.archive import Archive, damaged
from attache.reading.pieces import Draft, Piece
from attache.reading.properties import core_properties, title_beside
from attache.reading.shapes import is_headline
from attache.reading.stopping import Stop, never, watched
from attache.reading.styles import role_of_style

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What was struck out, stands in a second version for old programs, or is no text of the article.
_SKIPPED = frozenset(
    {_W + "del", _W + "moveFrom", _W + "instrText", _W + "delText", _COMPATIBLE + "Fallback"}
)
_LONG = 120  # code points of a cell that holds a text and no entry of a table
_INSTEAD = {_W + "noBreakHyphen": "-", _W + "br": "\n", _W + "cr": "\n"}
_PARTED = re.compile(r"\n\s*\n")  # two breaks of the line in a row part paragraphs
_PARTS = "word/document.xml"
_STYLES = "word/styles.xml"


def docx_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article of a .docx file; raises DamagedFileError, ProtectedFileError, TooLargeError."""
    archive = Archive(data)
    body = _body(archive.tree(_PARTS))
    names = _style_names(archive.tree(_STYLES)) if _STYLES in archive.names else {}
    facts = core_properties(archive, "docProps/core.xml")
    pieces = tuple(watched(_pieces(body, names), stop))
    title = title_beside(facts.title, pieces)
    return Draft(pieces, title=title, author=facts.author, date=facts.date)


def _body(tree: etree._Element) -> etree._Element:
    if str(tree.tag).startswith(_STRICT):
        for element in tree.iter(etree.Element):
            element.tag = str(element.tag).replace(_STRICT, _W)
    body = tree.find(_W + "body")
    if body is None:
        raise damaged("the part that holds its text is empty")
    return body


def _style_names(tree: etree._Element) -> dict[str, str]:
    """The name of each style ("heading 1") by its id, which is translated and cut by programs."""
    found = {}
    for style in tree.iter(_W + "style"):
        name = style.find(_W + "name")
        if name is not None:
            found[style.get(_W + "styleId") or ""] = name.get(_W + "val") or ""
    return found


def _pieces(body: etree._Element, names: dict[str, str]) -> Iterator[Piece]:
    """Paragraphs and table rows in order, those inside content controls too."""
    for element in body.iter(_W + "p", _W + "tr"):
        above = {one.tag for one in element.iterancestors()}
        if above & _SKIPPED or (_W + "tr" in above and not _is_laid_out(element)):
            continue
        if element.tag == _W + "tr":
            if _is_layout(element):
                continue  # its paragraphs come by themselves
            cells = [" ".join(_text(cell).split()) for cell in element.iter(_W + "tc")]
            yield Piece(" | ".join(cells), Role.TABLE)
        else:
            for text in _PARTED.split(_text(element)):
                yield Piece(text, _role(element, names, text))


def _is_layout(row: etree._Element) -> bool:
    """Whether the row only places texts on the page: it has one cell, or texts in its cells."""
    cells = [cell for cell in row.iter(_W + "tc") if _text(cell).strip()]
    texts = [
        cell for cell in cells if len(_text(cell)) > _LONG and len(list(cell.iter(_W + "p"))) > 1
    ]
    return bool(cells) and (len(cells) == 1 or bool(texts)) and len(_text(row)) > _LONG


def _is_laid_out(paragraph: etree._Element) -> bool:
    """Whether every row around the paragraph is such a one."""
    return all(_is_layout(row) for row in paragraph.iterancestors(_W + "tr"))


def _role(paragraph: etree._Element, names: dict[str, str], text: str) -> Role | None:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    identity = style.get(_W + "val") or "" if style is not None else ""
    role = role_of_style(names.get(identity, identity))
    if role is None and paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
        return Role.LIST_ITEM
    if role is None and is_headline(text.strip()) and _is_bold(paragraph):
        return Role.HEADING
    return role


def _is_bold(paragraph: etree._Element) -> bool:
    """Whether every run with words is set in bold."""
    runs = [run for run in paragraph.iter(_W + "r") if "".join(run.itertext(_W + "t")).strip()]
    bold = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(
        one is not None and one.get(_W + "val") not in ("0", "false", "off") for one in bold
    )


def _is_left_out(one: etree._Element, within: etree._Element, boxes: tuple[str, ...]) -> bool:
    for above in one.iterancestors():
        if above.tag in _SKIPPED:
            return True
        if above.tag == _W + "r" and above.find(f"{_W}rPr/{_W}vanish") is not None:
            return True
        if above.tag in boxes:
            return True
        if above is within:
            boxes = ()
    return False


def _text(element: etree._Element) -> str:
    """The words of a paragraph or cell, without those struck out, hidden, or in a text box that
    stands in the paragraph: its paragraphs come by themselves."""
    words: list[str] = []
    boxes = (_W + "txbxContent",) if element.tag == _W + "p" else ()
    for one in element.iter(_W + "t", _W + "tab", _W + "br", _W + "cr", _W + "noBreakHyphen"):
        if _is_left_out(one, element, boxes):
            continue
        if one.tag == _W + "t":
            words.append(one.text or "")
        else:
            words.append(_INSTEAD.get(one.tag, " "))
    return "".join(words)
