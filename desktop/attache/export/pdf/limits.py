"""How many lines a quote may have where not all of its words find room."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """The most lines of any quote (0: as many as it has); the quotes `longer` may have one more."""

    lines: int = 0
    longer: frozenset[int] = frozenset()

    def of(self, number: int) -> int:
        """The most lines of the quote of that number; 0 for no limit."""
        return self.lines + 1 if self.lines and number in self.longer else self.lines


NONE = Limit()
