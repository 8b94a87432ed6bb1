"""Commands of the View and Help menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from attache.gui.looks import ThemeChoice
from attache.gui.main_window import MainWindow
from attache.gui.page_view import PageView


class LookCommands(QObject):
    """Views, text size, theme, library; shortcuts and About."""

    def __init__(self, window: MainWindow, page: PageView, log: str) -> None:
        super().__init__(window)
        self._window, self._page, self._log = window, page, log
        self._looks = window.looks
        self._looks.changed.connect(self.check)
        page.said.connect(window.status.tell_page)

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        window, looks = self._window, self._looks
        return {
            "desk": lambda: window.show_view("desk"),
            "page": lambda: window.show_view("page"),
            "library": self._library,
            "context": self._context,
            "larger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "normal": lambda: self._zoom(0),
            "theme_system": lambda: looks.set_theme(ThemeChoice.SYSTEM),
            "theme_light": lambda: looks.set_theme(ThemeChoice.LIGHT),
            "theme_dark": lambda: looks.set_theme(ThemeChoice.DARK),
            "contrast": lambda: looks.set_theme(looks.choice, contrast=not looks.contrast),
            "shortcuts": self._shortcuts,
            "about": self._about,
        }

    def check(self) -> None:
        """Tick what is on."""
        looks, actions = self._looks, self._window.actions_by_name
        for choice in ThemeChoice:
            actions[f"theme_{choice.value}"].setChecked(looks.choice is choice)
        actions["contrast"].setChecked(looks.contrast)
        actions["context"].setChecked(self._window.briefing.context)
        actions["library"].setChecked(self._window.panes.library_wanted)

    def _zoom(self, step: int) -> None:
        """The text of the desk, or the paper where that is in view."""
        if self._page.isVisible():
            self._page.zoom(step)
        elif step:
            self._looks.step_text_size(step)
        else:
            self._looks.set_text_size(100)

    def _library(self) -> None:
        panes = self._window.panes
        panes.library_wanted = not panes.library_wanted
        panes.arrange()
        self.check()

    def _context(self) -> None:
        briefing = self._window.briefing
        briefing.show_context(on=not briefing.context)
        self.check()

    def _shortcuts(self) -> None:
        from attache.gui.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._window.actions_by_name, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about(self) -> None:
        from attache.gui.about import AboutDialog

        dialog = AboutDialog(self._looks, self._log, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
