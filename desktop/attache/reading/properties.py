"""What a document's own properties say: title, author and date of an office file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from attache.errors import DamagedFileError
from attache.model import Role
from attache.reading.archive import Archive
from attache.reading.dates import iso_date
from attache.reading.head import key
from attache.reading.markup import local, text_of
from attache.reading.pieces import Piece

# What programs put there themselves says nothing of the article.
_OWN_TITLE = re.compile(
    r"untitled|(?:microsoft word|powerpoint|pdf)\b|doc(?:ument)?\d*$"
    r"|.*\.(?:docx?|odt|rtf|html?|pdf|txt|md|indd)$",
    re.IGNORECASE,
)
_OWN_AUTHOR = re.compile(
    r"\(?(?:unspecified|microsoft|windows|libreoffice|openoffice|office|user|owner|administrator|admin|unknown|anonymous"
    r"|python-docx|pandoc|calibre|chromium|root)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author and date (ISO 8601) of a document; None where it has none of its own."""

    title: str | None = None
    author: str | None = None
    date: str | None = None


def properties(title: str | None, author: str | None, date: str | None) -> Properties:
    """Properties without what programs put there themselves ("Untitled", "Microsoft Word")."""
    title = " ".join((title or "").split())
    author = " ".join((author or "").split())
    return Properties(
        None if not title or _OWN_TITLE.match(title) else title,
        None if not author or len(author) > 120 or _OWN_AUTHOR.match(author) else author,
        iso_date(date or ""),
    )


def title_beside(title: str | None, pieces: Sequence[Piece]) -> str | None:
    """The title of a document's properties, unless its first line is a heading that says another:
    the properties are often those of the document it was made from."""
    first = next((piece for piece in pieces if piece.text.strip()), None)
    is_headed = first is not None and first.role in (Role.HEADING, Role.TITLE)
    return None if first is None or (is_headed and key(first.text) != key(title or "")) else title


def core_properties(archive: Archive, name: str) -> Properties:
    """The Dublin Core properties in a file of the archive; empty where it is missing or broken.

    The date is that of publication where the file names one; the days on which a file was made or
    saved say nothing of the article.
    """
    if name not in archive.names:
        return Properties()
    try:
        tree = archive.tree(name)
    except DamagedFileError:
        return Properties()
    return element_properties(tree)


def element_properties(tree: etree._Element) -> Properties:
    """The Dublin Core properties below an element."""
    found: dict[str, str] = {}
    for element in tree.iter(etree.Element):
        name = local(element)
        if name in ("title", "creator", "date", "issued") and text_of(element):
            found.setdefault(name, text_of(element))
    return properties(found.get("title"), found.get("creator"), found.get("issued"))
