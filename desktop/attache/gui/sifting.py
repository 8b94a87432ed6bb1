"""Shows the quotes that pass a filter and hides the others, touching only rows that change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from attache.gui.briefing_model import BriefingModel, Voiced
from attache.gui.country_words import country_word
from attache.gui.groups import Filter, Sieve
from attache.model import Briefing


class Sifting:
    """Hides rows of `view`, which shows `rows`; `passing` are the indices of the quotes shown."""

    def __init__(self, view: QTreeView, rows: BriefingModel) -> None:
        self._view, self._rows = view, rows
        self.passing: frozenset[int] = frozenset()
        self._sieve: Sieve | None = None
        self._hidden: set[int] = set()  # quotes
        self._count = 0

    def restart(self, briefing: Briefing | None) -> None:
        """The rows are new: none is hidden."""
        self._sieve = Sieve(briefing, country_word) if briefing else None
        self._count = len(briefing.quotes) if briefing else 0
        self._hidden.clear()
        self.passing = frozenset(range(self._count))

    def renew(self, briefing: Briefing) -> None:
        """Some quotes are different, in the same rows."""
        self._sieve = Sieve(briefing, country_word)

    def sift(self, wanted: Filter) -> None:
        """Show what passes."""
        if self._sieve is not None:
            self.passing = self._sieve.passing(wanted)
            self.hide(self._rows.voices)

    def hide(self, voices: Iterable[Voiced]) -> None:
        """Hide or show the rows of these speakers, and the heads of groups."""
        if len(self.passing) == self._count and not self._hidden:
            return
        for voice in voices:
            index, left = voice.item.index(), False
            for place, number in enumerate(voice.numbers):
                passes = number in self.passing
                left = left or passes
                if passes is (number in self._hidden):
                    self._view.setRowHidden(place, index, not passes)
                    (self._hidden.discard if passes else self._hidden.add)(number)
            self._view.setRowHidden(index.row(), index.parent(), not left)
        self._hide_heads()

    def _hide_heads(self) -> None:
        left: dict[int, bool] = {}
        for voice in self._rows.voices:
            place = voice.head.row()
            left[place] = left.get(place, False) or not self.passing.isdisjoint(voice.numbers)
        for place, shown in left.items():
            self._view.setRowHidden(place, QModelIndex(), not shown)
