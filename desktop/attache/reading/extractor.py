"""What trafilatura makes of a page; it is imported only when a page is read."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from lxml import etree


@dataclass(frozen=True, slots=True)
class Facts:
    """What trafilatura finds about a page; None where it finds nothing."""

    author: str | None
    date: str | None


def body(page: etree._Element, *, fast: bool = False) -> etree._Element | None:
    """The tree of the article in a page, None where none is found; `fast` does without second
    opinions."""
    from trafilatura.core import bare_extraction
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            page,
            fast=fast,
            include_comments=False,
            include_tables=True,
            include_images=False,
            include_links=False,
            with_metadata=False,
        )
    except ValueError:  # a character that a tree of XML does not take
        return None
    return found.body if isinstance(found, Document) else None


def facts(page: etree._Element) -> Facts:
    """Author and date of a page that does not mark them, from its looks."""
    from trafilatura.metadata import extract_metadata

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    dates = {"extensive_search": False, "original_date": True}
    try:
        found = extract_metadata(page, date_config=dates)
    except ValueError:  # a character that a tree of XML does not take
        return Facts(None, None)
    return Facts(found.author, found.date)
