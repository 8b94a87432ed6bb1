"""The window's beginning: application, services, first window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from attache import __version__
from attache.gui import fonts
from attache.gui.commands import Commands
from attache.gui.correcting import Correcting
from attache.gui.desk import Desk
from attache.gui.history import History
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.gui.opener import Opener
from attache.store.library import Library

SWITCH = 0.001  # seconds: how long the engine may keep the interpreter from the window


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one application, with Fusion, our fonts and our name."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["attache", *arguments])
    app.setApplicationName("attache")
    app.setApplicationDisplayName("Attaché")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.attache_desktop.attache")
    app.setStyle("Fusion")
    fonts.load()
    return app


def window(looks: Looks, library: Library | None = None) -> MainWindow:
    """A window with everything it needs, not shown yet; without a library nothing is kept."""
    desk = Desk()
    opener = Opener(desk)
    made = MainWindow(desk, looks, opener, methods())
    desk.setParent(made)
    opener.setParent(made)
    made.commands = Commands(made)
    made.correcting = Correcting(made, History(desk, library, made))
    looks.apply()
    made.resize(1440, 900)
    return made


def methods() -> dict[str, str]:
    """The summary's methods that the window offers, each with a line about it."""
    from attache.summary.methods import METHODS, WINDOW_METHODS

    return {name: METHODS[name] for name in WINDOW_METHODS}


def run(arguments: Sequence[str]) -> int:
    """Open the window on these files and run until it is closed; the exit status."""
    sys.setswitchinterval(SWITCH)
    app = application()
    looks = Looks()
    made = window(looks)
    files = [
        str(Path(argument).absolute()) for argument in arguments if not argument.startswith("-")
    ]
    if files:
        made.opener.open_path(files[0])
    made.show()
    return app.exec()
