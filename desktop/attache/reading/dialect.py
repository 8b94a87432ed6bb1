"""How a markup language is read: which elements are blocks, of what role, which are not shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lxml import etree

from attache import assets
from attache.model import Role


@dataclass(frozen=True, slots=True)
class Mark:
    """The role of elements whose class has a name that the pattern finds, and who have no more
    than `longest` code points: with more, the name says something of a whole page."""

    names: re.Pattern[str]
    role: Role
    longest: int

    def holds(self, element: etree._Element) -> bool:
        """Whether the element is marked so."""
        names = element.get("class")
        if not names or not self.names.search(names):
            return False
        length = 0
        for text in element.itertext():
            length += len(text.strip())
            if length > self.longest:
                return False
        return True


@dataclass(frozen=True, slots=True)
class Dialect:
    """Which elements of a markup language are blocks and of what role, which are never shown,
    which break a line or begin a cell of a table, and which classes name a role; the `loose` are
    blocks where no words stand beside them, only other elements."""

    roles: Mapping[str, Role]
    blocks: frozenset[str]
    skipped: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    cells: frozenset[str] = frozenset()
    table: str = "table"
    marks: tuple[Mark, ...] = ()
    loose: frozenset[str] = frozenset()


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
