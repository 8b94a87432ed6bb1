"""The single conversion between the engine's code points and Qt's UTF-16 positions.

Qt counts a character beyond U+FFFF (an emoji, a rare ideograph) as two; Python as one.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from attache.model import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")
# Qt's document gives these a meaning of its own, or cannot hold them; one unit becomes one unit.
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufdd0\ufdd1\ufffc\u2028\u2029]")


class Positions:
    """Both ways between code points and UTF-16 units of one text."""

    def __init__(self, text: str) -> None:
        plain = text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
        self._wide = [] if plain else [match.start() for match in _WIDE.finditer(text)]
        self.same = not self._wide  # whether both count alike: the usual case
        self._wide16 = [place + before for before, place in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of the code point `offset`."""
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, position: int) -> int:
        """The code point at a UTF-16 position; the middle of a pair counts as the place after."""
        return position - bisect_left(self._wide16, position)

    def span(self, span: Span) -> tuple[int, int]:
        """Beginning and end of a span as UTF-16 positions."""
        if self.same:
            return span.start, span.end
        return self.to_qt(span.start), self.to_qt(span.end)


def units(text: str) -> int:
    """The number of UTF-16 units of a text."""
    return len(text) + len(_WIDE.findall(text))


def displayable(text: str) -> str:
    """The same text with what a Qt document would swallow or split at replaced one for one, so
    that every offset holds."""
    return _STRANGE.sub("\ufffd", text) if _STRANGE.search(text) else text
