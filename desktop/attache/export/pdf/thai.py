"""Where a line of Thai or Lao may end: they have no blanks between words.

Thai words are told by BudouX's small model (Google; 60 kB, pure Python); where it errs by a letter,
the rules of the script hold: what belongs to a syllable is never parted from it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, pairwise

from attache.export.pdf.scripts import clusters

_THAI = re.compile("[\u0e00-\u0e7f]+")
_LAO = re.compile("[\u0e80-\u0eff]+")
_WRITTEN_FIRST = frozenset("เแโใไເແໂໃໄ")  # vowels that stand before their syllable
# Vowels and marks that end a syllable or repeat a word: never first on a line.
_WRITTEN_LAST = frozenset("ะาำๅๆฯฺ๎๏๚๛" + "ະາຳໆຯຽ")


@lru_cache(maxsize=1)
def _parser() -> object:
    import budoux  # reads its model only where there is Thai

    return budoux.load_default_thai_parser()


def _words(run: str) -> list[int]:
    """Where words begin in a run of Thai, the first excepted."""
    parts: list[str] = _parser().parse(run)  # type: ignore[attr-defined]
    return list(accumulate(map(len, parts)))[:-1]


def _sound(run: str, starts: list[int]) -> list[int]:
    """Those places that keep every syllable whole, and no letter alone."""
    edges = set(accumulate(map(len, clusters(run))))
    kept = [
        at
        for at in starts
        if at in edges and run[at] not in _WRITTEN_LAST and run[at - 1] not in _WRITTEN_FIRST
    ]
    found: list[int] = []
    for at, after in pairwise([*kept, len(run)]):
        before = found[-1] if found else 0
        if len(clusters(run[before:at])) > 1 and len(clusters(run[at:after])) > 1:
            found.append(at)
    return found


@lru_cache(maxsize=1024)
def breaks(text: str) -> frozenset[int]:
    """The places of a text, inside its runs of Thai and Lao, at which a line may end."""
    found: set[int] = set()
    for match in _THAI.finditer(text):
        found |= {match.start() + at for at in _sound(match.group(), _words(match.group()))}
    for match in _LAO.finditer(text):  # no model: before a vowel that opens a syllable is safe
        run = match.group()
        firsts = [at for at in range(1, len(run)) if run[at] in _WRITTEN_FIRST]
        found |= {match.start() + at for at in _sound(run, firsts)}
    return frozenset(found)
