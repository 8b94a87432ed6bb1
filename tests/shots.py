"""Pictures of the window's main states and of the page, for the README and for looking at.

    python tests/shots.py FOLDER

Everything is drawn offscreen from the customer's article (where it is there) or the shipped sample,
with settings and library of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests" / "gui")]


def _prepare() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.mkdtemp(prefix="attache-shots-")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())


class Shots:
    """Takes the pictures, one method a state."""

    def __init__(self, folder: Path) -> None:
        from attache.gui import app
        from attache.gui.looks import Looks

        self.folder = folder
        self.app = app.application()
        self.made = app.build(Looks())
        self.window = self.made.window
        self.window.resize(1440, 900)
        self.window.show()
        found = sorted((ROOT / "seeds").glob("*.txt"))
        self.article = found[0] if found else ROOT / "resources" / "sample" / "fisheries-talks.txt"

    def spin(self, until: Callable[[], object] = lambda: False, seconds: float = 0.3) -> None:
        """Let the window work, until something holds or some time is over."""
        end = time.monotonic() + (20 if until() is False and seconds == 0 else seconds)
        while time.monotonic() < end and not until():
            self.app.processEvents()
            time.sleep(0.005)

    def take(self, name: str) -> None:
        """One picture."""
        self.spin()
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def open(self, path: Path) -> None:
        """Open an article, and wait for its summary."""
        done: list[bool] = []
        self.window.opener.known.connect(lambda: done.append(True))
        self.window.opener.open_path(str(path))
        self.spin(lambda: bool(done), seconds=0)

    def all(self) -> None:
        """Every state in turn."""
        from attache.gui.drops import Offer
        from attache.gui.looks import ThemeChoice

        window, looks = self.window, self.window.looks
        self.take("window_empty")
        for path in sorted((ROOT / "resources" / "sample").glob("*.txt")):
            self.open(path)
        self.open(self.article)
        self.take("window_light")
        looks.set_theme(ThemeChoice.DARK)
        self.take("window_dark")
        looks.set_theme(ThemeChoice.LIGHT)
        window.desk.choose(min(9, len(window.desk.quotes) - 1))
        if window.desk.chosen >= 0:
            window.desk.ask_place(window.desk.quotes[window.desk.chosen].span)
            window.why.toggle()
        self.take("window_selected")
        window.why.close()
        self._correct()
        window.message.show_fault(
            "“Communiqué-final.pdf” was not opened.",
            "It is locked with a password. Save a copy without it, and open that.",
            (("Paste text", window.paste), ("Open another…", window.paste)),
        )
        self.take("window_fault")
        window.message.hide()
        window.veil.tell(Offer(("/a/morning-wire.eml", "/a/Talks in Geneva.docx"), ("photo.jpg",)))
        self.take("window_drop")
        window.veil.hide()
        looks.set_theme(ThemeChoice.LIGHT, contrast=True)
        self.take("window_contrast")
        looks.set_theme(ThemeChoice.LIGHT, contrast=False)
        self._small()
        self._many()
        self.open(self.article)
        self._page()
        window.close()

    def _correct(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        window = self.window
        window.actions_by_name["correct"].trigger()
        self.spin()
        card = window.correcting.card.card
        card.country.field.setFocus()
        QTest.keyClicks(card.country.field, "fr")
        self.take("window_correct")
        QTest.keyClick(card.country.field, Qt.Key.Key_Return)
        card.apply.click()
        self.take("window_corrected")
        window.actions_by_name["undo"].trigger()

    def german(self) -> None:
        """The desk as readers of German see it."""
        self.open(self.article)
        self.take("window_german")
        self.window.close()

    def _small(self) -> None:
        from attache.gui.looks import ThemeChoice

        self.window.resize(1024, 700)
        self.window.looks.set_theme(ThemeChoice.DARK)
        self.take("window_small_dark")
        self.window.looks.set_theme(ThemeChoice.LIGHT)
        self.window.looks.set_text_size(200)
        self.window.show_view("briefing")
        self.take("window_200_percent")
        self.window.show_view("article")
        self.take("window_200_percent_article")
        self.window.looks.set_text_size(100)
        self.window.show_view("desk")
        self.window.resize(640, 480)
        self.window.show_view("briefing")
        self.take("window_smallest")
        self.window.show_view("desk")
        self.window.resize(2560, 1440)
        self.take("window_large")
        self.window.resize(1440, 900)

    def _many(self) -> None:
        import articles

        briefing = articles.many(60)
        self.window.desk.lay(briefing.article)
        self.window.desk.sentences = 60
        self.window.desk.learn(briefing)
        self.spin(lambda: self.window.briefing.settled, seconds=3)
        self.window.briefing.view.verticalScrollBar().setValue(900)
        self.take("window_many")

    def _page(self) -> None:
        from attache.gui.page_render import picture

        self.window.show_view("page")
        self.spin(lambda: self.made.page.pdf, seconds=15)
        self.take("window_page")
        picture(self.made.page.pdf, 2).save(str(self.folder / "page.png"))
        self.window.actions_by_name["close_article"].trigger()
        self.take("window_recent")


def main() -> int:
    """Take all pictures into the folder named on the command line."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    _prepare()
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    Shots(folder).all()
    from attache.gui import app, translations

    translations.install(app.application(), "de")
    Shots(folder).german()
    return 0


if __name__ == "__main__":
    sys.exit(main())
