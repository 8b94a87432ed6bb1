"""Giving up work that is no longer wanted: long loops ask now and then whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from attache.errors import Cancelled

Stop = Callable[[], bool]
"""Says True once the work is no longer wanted; asked often, so it must be quick."""

_EVERY = 512  # rounds of a loop between two questions: a few milliseconds
_T = TypeVar("_T")


def never() -> bool:
    """The work is wanted to its end."""
    return False


def go_on(stop: Stop) -> None:
    """Raise Cancelled where the work is no longer wanted."""
    if stop():
        raise Cancelled


def watched(items: Iterable[_T], stop: Stop, every: int = _EVERY) -> Iterator[_T]:
    """The items, while the work is wanted; raises Cancelled once it is not."""
    for number, item in enumerate(items):
        if number % every == 0:
            go_on(stop)
        yield item
