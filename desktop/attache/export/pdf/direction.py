"""Right-to-left text: the level of each character, and the order of pieces on a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
# The library knows no isolates (UAX 9, version 6.3): to it they are marks without a direction.
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A), "\u200b")
# The blocks with right-to-left letters, and the marks that turn the direction.
RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The base level of a paragraph and the embedding level of each of its characters.

    The Unicode bidirectional algorithm (UAX 9) up to the resolved levels; isolates and other
    marks that its rule X9 removes take the level of the character before them.  `base` (0 from the
    left, 1 from the right) decides the base level; else the first strong letter does.
    """
    if not RTL.search(text):
        return base or 0, [base or 0] * len(text)
    from bidi import algorithm  # only here: most pages need none of it

    text = text.translate(_ISOLATES)
    storage = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text) if base is None else base
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    for number, character in enumerate(storage["chars"]):
        character["number"] = number
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = {character["number"]: character["level"] for character in storage["chars"]}
    found: list[int] = []
    for number in range(len(text)):
        found.append(resolved.get(number, found[-1] if found else base))
    return base, found


def in_visual_order(pieces: Sequence[T], of: Sequence[int]) -> list[T]:
    """Pieces of one line from left to right, each with its level (UAX 9, rule L2)."""
    order = list(range(len(pieces)))
    if not any(of):
        return list(pieces)
    for level in range(max(of), 0, -1):
        start = 0
        while start < len(order):
            if of[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and of[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return [pieces[index] for index in order]
