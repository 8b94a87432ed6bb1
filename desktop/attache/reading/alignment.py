"""Where the pieces of an article stand among all pieces of its page."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

_NEAR, _PARTS = 12, 4  # pieces further on, and parts, of what was run together
_TELLING = 20  # letters and figures from which a piece that comes once is surely the same one


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, given by their first numbers, of which the second rise too."""
    ends: list[int] = []  # the least second number with which a run of each length ends
    last: list[int] = []  # the pair that it is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
    found = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def places(found: Sequence[str], whole: Sequence[str]) -> list[int | None]:
    """For each of `found`, in order, its index in `whole`; None for one that is not there.

    The indices rise.  What comes once in both and is long enough is surely the same; between two
    such, the first that is equal is taken.
    """
    mine, theirs = Counter(found), Counter(whole)
    index = {key: number for number, key in enumerate(whole)}
    sure = [
        (number, index[key])
        for number, key in enumerate(found)
        if len(key) >= _TELLING and mine[key] == theirs[key] == 1
    ]
    result: list[int | None] = [None] * len(found)
    start = (-1, -1)
    for end in (*_rising(sure), (len(found), len(whole))):
        place = start[1] + 1
        for number in range(start[0] + 1, end[0]):
            if not found[number] or found[number] not in theirs:
                continue
            for candidate in range(place, end[1]):
                if whole[candidate] == found[number]:
                    result[number], place = candidate, candidate + 1
                    break
        if end[0] < len(found):
            result[end[0]] = end[1]
        start = end
    return result


def runs(
    found: Sequence[str], where: Sequence[int | None], whole: Sequence[str]
) -> list[list[int]]:
    """For each of `found` the indices in `whole` that it is made of: its place; several in a row
    where it has none but is run together from them, as extractors do with lines that only a page's
    style sets apart ("Ada BrookPolitical Editor"); else none."""
    result: list[list[int]] = []
    last = -1
    for words, place in zip(found, where, strict=True):
        run = [place] if place is not None else _run(words, whole, last + 1)
        last = run[-1] if run else last
        result.append(run)
    return result


def _run(words: str, whole: Sequence[str], start: int) -> list[int]:
    for first in range(start, min(start + _NEAR, len(whole))):
        joined = ""
        for end in range(first, min(first + _PARTS, len(whole))):
            joined += whole[end]
            if joined == words and end > first:
                return list(range(first, end + 1))
            if not words.startswith(joined):
                break
    return []
