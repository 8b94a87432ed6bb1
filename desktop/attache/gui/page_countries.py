"""Which countries the page shows: a box for each that the article has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from attache.gui.country_words import country_word
from attache.gui.wording import chip_code

Row = tuple[str | None, str | None, int]
"""A country's code and name (both None where it is not stated), and how many quotes it has."""


class PageCountries(QWidget):
    """`changed` when the reader ticked another box."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str | None, QCheckBox] = {}
        self._rows: tuple[Row, ...] = ()

    def space(self, pixels: int) -> None:
        """The room between two boxes."""
        self._column.setSpacing(pixels)

    def tell(self, rows: Sequence[Row]) -> None:
        """The countries of the article; those that stay keep their ticks.  No signal comes."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        before = {code: box.isChecked() for code, box in self.boxes.items()}
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for code, name, count in rows:
            box = QCheckBox(f"{chip_code(code)}  {country_word(code, name)} ({count})", self)
            box.setChecked(before.get(code, True))
            box.toggled.connect(lambda _: self.changed.emit())
            self._column.addWidget(box)
            self.boxes[code] = box

    def choose(self, codes: frozenset[str | None] | None) -> None:
        """Tick these (None: all) and no others; no signal comes of it."""
        for code, box in self.boxes.items():
            blocked = QSignalBlocker(box)
            box.setChecked(codes is None or code in codes)
            del blocked

    def chosen(self) -> frozenset[str | None] | None:
        """The codes that are ticked; None where all are."""
        ticked = frozenset(code for code, box in self.boxes.items() if box.isChecked())
        return None if len(ticked) == len(self.boxes) else ticked
