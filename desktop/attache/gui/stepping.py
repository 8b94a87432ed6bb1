"""Which quote comes next, as the list shows them."""

from __future__ import annotations

from collections.abc import Sequence

from attache.gui.rows import Row


def step(shown: Sequence[Row], chosen: int, way: int, *, by_group: bool) -> int | None:
    """The quote after (`way` 1) or before (-1) the chosen one, or the first of the next or previous
    country; its number, None at the end.  From none chosen it goes to the first or the last."""
    numbers = [row.number for row in shown]
    if chosen not in numbers:
        goal = 0 if way > 0 else len(numbers) - 1
    else:
        goal = numbers.index(chosen) + way
        if by_group:
            here = shown[numbers.index(chosen)].code
            while 0 <= goal < len(shown) and shown[goal].code == here:
                goal += way
            if 0 <= goal < len(shown):
                goal = next(n for n, row in enumerate(shown) if row.code == shown[goal].code)
    return numbers[goal] if 0 <= goal < len(numbers) else None
