"""The countries' colours as Qt paints them, in the theme of the moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from attache import palette
from attache.gui.theme import Look
from attache.palette import LIT, TINT, Choice, mixed


class Hues:
    """The colours of one briefing's countries; the code None is "Country not stated"."""

    def __init__(self, slots: Mapping[str, Choice], look: Look) -> None:
        self._slots = dict(slots)
        self._look = look

    def name(self, code: str | None) -> str:
        """The country's colour as ``#rrggbb``: its chip, its bar, its rule."""
        slot = None if code is None else self._slots.get(code)
        return palette.colour(slot, self._look.theme)

    def colour(self, code: str | None) -> QColor:
        """The country's colour."""
        return QColor(self.name(code))

    def tint(self, code: str | None, *, lit: bool = False) -> QColor:
        """What lies under quoted words; deeper for the chosen quote."""
        share = (LIT if lit else TINT)[self._look.theme]
        return QColor(mixed(self.name(code), self._look.ground, share))

    def on_chip(self) -> QColor:
        """The ink on a chip."""
        return QColor(palette.CHIP_TEXT[self._look.theme])
