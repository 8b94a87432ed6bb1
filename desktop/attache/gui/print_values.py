"""What travels between the commands and the thread that print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A page to print: what it is called, and what makes its PDF (may raise an ArticleError)."""

    title: str
    pdf: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Step:
    """So many of so many steps are done; each page has two: it is made, then drawn."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Report:
    """How it ended: pages sent to the printer, what could not be made (title and reason), and
    whether the reader stopped it."""

    printed: int
    faults: tuple[tuple[str, str], ...] = ()
    stopped: bool = False
