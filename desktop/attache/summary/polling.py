"""How slow methods are told to give up."""

from __future__ import annotations

from collections.abc import Callable

from attache.errors import Cancelled

Poll = Callable[[], None]


def never() -> None:
    """Go on always."""


def poll(cancelled: Callable[[], bool]) -> Poll:
    """A function that raises Cancelled once `cancelled` says True."""

    def ask() -> None:
        if cancelled():
            raise Cancelled

    return ask
