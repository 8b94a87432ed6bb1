"""What the reader may choose about the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 - a type beside the field of that name
from enum import StrEnum

from attache.export.groups import Order
from attache.model import Kind
from attache.palette import Choice


class Paper(StrEnum):
    """Portrait paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return (595.276, 841.89) if self is Paper.A4 else (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How the page is made; the same briefing and options give the same bytes.

    `sentences` limits the summary (its best are kept; None: all of the briefing's); `countries`
    are the codes to show (None stands for "Country not stated"; the whole set None: all);
    `notes` shows the reader's notes under the quotes; `slots` are the colours that countries have
    already (code, slot or ``#rrggbb``), so that paper and screen agree; `date` is the day of the
    briefing (none is printed where None); `logo` an image file's bytes (PNG or JPEG); `links`
    lets each quote lead to the article's file, whose address then stands in the PDF; `starred`
    keeps only the quotes that the reader put first; `greyscale` draws everything in greys that are
    as light as the colours, so that the contrast stays.
    """

    paper: Paper = Paper.A4
    sentences: int | None = None
    kinds: frozenset[Kind] = frozenset(Kind)
    countries: frozenset[str | None] | None = None
    order: Order = Order.ARTICLE
    keywords: bool = True
    note: str = ""
    header: str = ""
    logo: bytes | None = None
    date: Date | None = None
    notes: bool = True
    slots: tuple[tuple[str, Choice], ...] = ()
    links: bool = True
    starred: bool = False
    greyscale: bool = False
