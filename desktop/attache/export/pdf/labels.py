"""Our own words on the page: dates, counts, what was left out."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from attache.export.pdf.direction import RTL
from attache.model import Source

_LEFT_TO_RIGHT = "\u200e"  # a mark that is not seen

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)  # fmt: skip - the calendar module's names follow the system's language


def day(iso: str) -> str:
    """The date in words (14 February 2025) of an ISO 8601 date, or the text itself."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def counted(number: int, one: str) -> str:
    """A number and what it counts: 1 quote; 1,200 quotes."""
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"


def about(source: Source) -> str:
    """Author, site and date as far as the file tells them."""
    parts = [part.strip() for part in (source.author, source.site) if part and part.strip()]
    if source.date:
        parts.append(day(source.date))
    if not parts:
        return "No author, source or date in the file"
    parts = parts if source.date else [*parts, "undated"]
    # A name from the right would draw the figures behind it to its other side.
    return " · ".join(part + _LEFT_TO_RIGHT if RTL.search(part) else part for part in parts)


def file_name(source: Source) -> str:
    """The name of the article's file, shortened in its middle where it is very long."""
    if not source.path:
        return "pasted text"
    name = PurePath(source.path.replace("\\", "/")).name
    return name if len(name) <= 60 else f"{name[:38]}…{name[-18:]}"


def left_out(quotes: int, sentences: int, shortened: int) -> str:
    """What the page does not show, or nothing where it shows all."""
    parts = []
    if quotes:
        parts.append(f"{quotes:,} more {'quote' if quotes == 1 else 'quotes'} in the app")
    if sentences:
        parts.append(f"{counted(sentences, 'summary sentence')} left out")
    if shortened:
        parts.append(f"{counted(shortened, 'quote')} shortened […]")
    return " · ".join(parts)
