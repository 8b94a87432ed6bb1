"""The countries' colours from article to article: their slots, and those that the reader chose."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QMenu

from attache.gui.hues import Hues
from attache.gui.keeper import Keeper
from attache.gui.main_window import MainWindow
from attache.palette import Choice

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class Colours(QObject):
    """Joins the desk's colours and the chips' context menu to the settings."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._desk, self._keeper = window, window.desk, keeper
        self._desk.kept = _known(keeper)
        self._desk.briefing_changed.connect(self._keep)
        window.briefing.chips.menu_asked.connect(self._menu)

    def _keep(self) -> None:
        slots = {code: choice for code, choice in self._desk.kept.items() if type(choice) is int}
        self._keeper.change(slots=slots)

    def _menu(self, code: str, name: str, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Colour…"), lambda: self.ask(code, name))
        usual = menu.addAction(self.tr("Usual colour"), lambda: self.choose(code, ""))
        usual.setEnabled(code in self._keeper.now.colours)
        menu.popup(place)

    def ask(self, code: str, name: str) -> None:
        """Ask for a country's colour."""
        before = QColor(Hues(self._desk.slots, self._window.looks.look).name(code))
        title = self.tr("Colour of {name}").format(name=name)
        chosen = QColorDialog.getColor(before, self._window, title)
        if chosen.isValid():
            self.choose(code, chosen.name())

    def choose(self, code: str, colour: str) -> None:
        """Give a country this colour (``#rrggbb``), in every article; empty: its usual one."""
        own = {each: value for each, value in self._keeper.now.colours.items() if each != code}
        if colour:
            own[code] = colour
        self._keeper.change(colours=own)
        self._desk.recolour(code, colour or None)


def _known(keeper: Keeper) -> dict[str, Choice]:
    """What the settings hold, as far as it is sound: the file can be edited by hand."""
    slots: dict[str, Choice] = {
        code: slot for code, slot in keeper.now.slots.items() if type(slot) is int and slot >= 0
    }
    own: dict[str, Choice] = {
        code: colour
        for code, colour in keeper.now.colours.items()
        if isinstance(colour, str) and _COLOUR.fullmatch(colour)
    }
    return slots | own
