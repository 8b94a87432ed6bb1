"""The window's beginning: application, services, first window."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from attache import __version__
from attache.engine.process import Engine
from attache.gui import fonts, places, translations
from attache.gui.commands import Commands
from attache.gui.correcting import Correcting
from attache.gui.crash import Crashes
from attache.gui.desk import Desk
from attache.gui.fatal_words import fatal_words_reported
from attache.gui.history import History
from attache.gui.instance import Instance, hand_over, socket_name
from attache.gui.keeper import Keeper
from attache.gui.looks import Looks
from attache.gui.main_window import MainWindow
from attache.gui.memory import Memory
from attache.gui.opener import Opener
from attache.gui.page_view import PageView
from attache.gui.shelf import Shelf
from attache.gui.summary_methods import methods
from attache.running import reported, watched
from attache.store.log import start as start_log
from attache.store.settings import load

_LOG = logging.getLogger("attache.gui")
SETTLED = 4000  # milliseconds after which the start is over
SWITCH = 0.001  # seconds: how long the engine may keep the interpreter from the window


class FileEvents(QObject):
    """Catches what macOS sends for a file opened from Finder, also before there is a window."""

    asked = Signal(list)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.waiting: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the path, and tell."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.waiting.append(event.file())
            self.asked.emit([event.file()])
            return True
        return False


def collect() -> None:
    """Collect garbage again, and leave out what was loaded at the start and stays for good."""
    gc.freeze()
    gc.enable()


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


@dataclass(frozen=True, slots=True)
class Attache:
    """A window and its services."""

    window: MainWindow
    commands: Commands
    memory: Memory
    page: PageView
    crashes: Crashes


def build(
    looks: Looks, log: str = "", engine: Engine | None = None, profile: Path | None = None
) -> Attache:
    """A window with everything it needs, not shown yet; without an engine it gets one of its own,
    which ends with it.  With a profile all that it keeps lies in that folder."""
    desk = Desk()
    opener = Opener(desk, engine or Engine())
    opener.additions = places.additions_file(profile)
    keeper = Keeper(places.settings_file(profile))
    window = MainWindow(desk, looks, opener, methods())
    for part in (desk, opener, keeper, looks):
        part.setParent(window)
    page = PageView(desk, looks, keeper, window)
    window.add_page(page)
    window.closing.connect(page.close_jobs)
    if engine is None:
        window.closing.connect(opener.engine.close)
    shelf = Shelf(places.library_file(profile), window)
    memory = Memory(window, keeper, shelf)
    commands = Commands(window, page, shelf, log)
    history = History(desk, shelf.library, window)
    history.changed.connect(memory.pane.refill)
    window.correcting = Correcting(window, history)
    crashes = Crashes(log, window)
    opener.broke.connect(crashes.show)
    page.broke.connect(crashes.show)
    return Attache(window, commands, memory, page, crashes)


def run(files: Sequence[str], engine: Engine, profile: Path | None = None) -> int:
    """Open the window on these files (absolute paths) and run until it is closed; the exit status.

    Where a window of this user and this profile is open already, it gets the files, and this
    process ends.
    """
    sys.setswitchinterval(SWITCH)
    if profile is not None:
        places.keep_qt_in(profile)
    logs = places.log_folder(profile)
    with fatal_words_reported(logs):
        app = application()
    events = FileEvents(app)
    settings = places.settings_file(profile)
    translations.install(app, translations.language_of(load(settings).language))
    name = socket_name(str(settings.resolve()))
    if hand_over(name, files):
        return 0
    log = start_log(logs)
    for path in reported(logs):
        _LOG.warning("the last run ended in a crash: %s", path.name)
    with watched(logs):
        instance = Instance(name, app)
        made = build(Looks(), str(log or ""), engine, profile)
        instance.handed.connect(made.commands.open.open_files)
        status = _open(app, [*files, *events.waiting], events, made)
        instance.close()
    return status


def _open(app: QApplication, files: list[str], events: FileEvents, made: Attache) -> int:
    """Show the window, with files or without, until it is closed."""
    made.crashes.install()
    events.asked.connect(made.commands.open.open_files)
    if files:
        made.commands.open.open_files(files)
    else:
        made.memory.reopen_last()
        made.window.show()
    QTimer.singleShot(SETTLED, collect)
    return app.exec()
