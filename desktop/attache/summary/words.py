"""The words of a sentence, in any script."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")


def words(text: str) -> tuple[str, ...]:
    """The words of `text` as they stand, numbers left out.

    Scripts that set no blanks between words (Chinese, Japanese, Thai, ...) give pairs of
    neighbouring characters, the usual stand-in for words where no dictionary is at hand.
    """
    found = _WORD.findall(text)
    if not _UNSPACED.search(text):
        return tuple(found)
    return tuple(piece for word in found for piece in _pieces(word))


def _pieces(word: str) -> list[str]:
    """`word`, its unspaced stretches cut into overlapping pairs."""
    pieces = []
    last = 0
    for run in _UNSPACED.finditer(word):
        pieces.append(word[last : run.start()])
        signs = run.group()
        pieces.extend(signs[at : at + 2] for at in range(max(1, len(signs) - 1)))
        last = run.end()
    pieces.append(word[last:])
    return [piece for piece in pieces if piece]
