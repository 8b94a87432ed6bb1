"""Every action of the window, made from the table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from attache.gui.action_table import table
from attache.gui.icons import icon
from attache.gui.looks import Looks


class Actions(QObject):
    """The actions by name; `enable` fits them to what is on the desk."""

    def __init__(self, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = looks
        self.menus = table()
        self.specs = {
            spec.name: spec
            for _, specs in self.menus.values()
            for spec in specs
            if spec is not None
        }
        self.by_name: dict[str, QAction] = {}
        for spec in self.specs.values():
            action = QAction(spec.words, parent)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setCheckable(spec.checkable)
            words = spec.words.replace("&", "").rstrip("…")
            keys = (
                QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                if spec.keys
                else ""
            )
            action.setToolTip(f"{words} ({keys})" if keys else words)
            self.by_name[spec.name] = action
        looks.changed.connect(self.dress)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def dress(self) -> None:
        """Draw the icons in the theme's ink."""
        look, size = self._looks.look, self._looks.px(18)
        for spec in self.specs.values():
            if spec.icon:
                self.by_name[spec.name].setIcon(icon(spec.icon, look.ink, look.off, size))

    def enable(self, *, article: bool, quote: bool) -> None:
        """Only what can be done now."""
        for spec in self.specs.values():
            if spec.needs:
                self.by_name[spec.name].setEnabled(quote if spec.needs == "quote" else article)
