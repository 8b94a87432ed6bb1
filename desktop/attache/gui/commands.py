"""What the menus, buttons and keys do: each action leads to one method of one of five families."""

from __future__ import annotations

from PySide6.QtCore import QObject

from attache.gui.export_commands import ExportCommands
from attache.gui.look_commands import LookCommands
from attache.gui.main_window import MainWindow
from attache.gui.open_commands import OpenCommands
from attache.gui.page_view import PageView
from attache.gui.print_commands import PrintCommands
from attache.gui.quote_commands import QuoteCommands
from attache.gui.shelf import Shelf


class Commands(QObject):
    """The families by name; every action of the window is connected."""

    def __init__(self, window: MainWindow, page: PageView, shelf: Shelf, log: str = "") -> None:
        super().__init__(window)
        self.open = OpenCommands(window)
        self.export = ExportCommands(window, page)
        self.paper = PrintCommands(window, page, shelf)
        self.look = LookCommands(window, page, log)
        self.quote = QuoteCommands(window)
        for family in (self.open, self.export, self.paper, self.look, self.quote):
            for name, do in family.table().items():
                action = window.actions_by_name[name]
                action.triggered.connect(lambda _=False, do=do: do())
        self.look.check()
