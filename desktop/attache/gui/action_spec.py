"""What a menu says of one action."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; `keys` may name several, the first is shown; `needs` is "article", "quote" or
    empty."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    checkable: bool = False


# A menu's title and its actions; None is a line between.
Menu = tuple[str, tuple[Spec | None, ...]]
