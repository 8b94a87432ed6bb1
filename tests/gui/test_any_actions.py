"""Whatever a reader does, in whatever order: list, article, page and exports tell the same.

Seeded, so that a run can be repeated; `ATTACHE_EXAMPLES` asks for more of them (`make siege`).
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable

import articles
import people
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from attache.corrections import corrected
from attache.export import exported
from attache.gui import app
from attache.gui.groups import Order
from attache.gui.looks import TEXT_SIZES, ThemeChoice
from attache.gui.main_window import MainWindow
from attache.gui.rows import RowKind
from attache.gui.utf16 import units

RUNS = max(2, int(os.environ.get("ATTACHE_EXAMPLES", "40")) // 20)
STEPS = 60
TEXTS = (
    articles.TEXT,
    "The mayor of Lyon, Anne Roux, said the bridge “will stand for a century”.\n\n"
    "Her deputy said that nobody had asked for it.",
    "No one speaks here. It rained.",
)
# what asks the reader for a place on the disk, or ends the program
LEFT_OUT = {
    "open", "quit", "export", "export_pdf", "print", "print_several", "save_corrections",
    "load_corrections",
}  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space,
    Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_N,
    Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_H, Qt.Key.Key_W, Qt.Key.Key_A,
    Qt.Key.Key_Delete, Qt.Key.Key_M, Qt.Key.Key_C,
)  # fmt: skip


class Reader:
    """Presses, clicks and types at random, and answers every dialog somehow."""

    def __init__(self, made: app.Attache, seed: int) -> None:
        self.made, self.window = made, made.window
        self.random = random.Random(seed)
        self.done: list[str] = []
        self._answers = QTimer(self.window, interval=0)
        self._answers.timeout.connect(self._answer)
        self._answers.start()

    def stop(self) -> None:
        self._answers.stop()

    def _answer(self) -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            menu.close()
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self.done.append(f"  in {type(dialog).__name__}")
        if self.random.random() < 0.3:
            dialog.reject()
            return
        words = self.random.choice(("", "e", "Ma", "zz", "Kenya", "nobody"))
        field = dialog.findChild(QLineEdit)
        text = dialog.findChild(QPlainTextEdit)
        if field is not None:
            field.setText(words)
        elif text is not None and isinstance(dialog, QInputDialog):
            text.setPlainText(words)
        rows = dialog.findChild(QListWidget)
        if rows is not None and rows.count():
            rows.setCurrentRow(self.random.randrange(rows.count()))
        dialog.accept()
        if dialog.isVisible():  # there was nothing to take
            dialog.reject()

    # --- what can be done --------------------------------------------------------------------

    def act(self) -> None:
        """One thing, at random."""
        ways: tuple[tuple[int, Callable[[], object]], ...] = (
            (30, self.action), (8, self.click_row), (6, self.click_words), (6, self.select),
            (4, self.drag_end), (4, self.sift), (3, self.resize), (3, self.look), (3, self.text),
            (2, self.order), (3, self.summary), (3, self.fold), (2, self.search), (2, self.tag),
            (1, self.hover), (2, self.zoom), (2, self.page_options), (8, self.card),
            (12, self.keys), (2, self.message),
        )  # fmt: skip
        weights = [weight for weight, _ in ways]
        do = self.random.choices([way for _, way in ways], weights)[0]
        self.done.append(do.__name__)
        do()
        QApplication.processEvents()

    def action(self) -> None:
        actions = self.window.actions_by_name.by_name
        name = self.random.choice(sorted(set(actions) - LEFT_OUT))
        if actions[name].isEnabled():
            self.done.append(f"  {name}")
            actions[name].trigger()

    def _row(self) -> object:
        rows = self.window.briefing.view.rows.items()
        return self.random.choice(rows)[0].index() if rows else None

    def click_row(self) -> None:
        index, view = self._row(), self.window.briefing.view
        if index is not None and view.isVisible():
            view.scrollTo(index)
            rect = view.visualRect(index)
            if not rect.isEmpty():
                x = self.random.choice((rect.center().x(), rect.right() - 60, rect.right() - 120))
                at = QPoint(x, self.random.choice((rect.center().y(), rect.bottom() - 8)))
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_words(self) -> None:
        view = self.window.article.view
        if view.isVisible():
            at = QPoint(self.random.randrange(1, 500), self.random.randrange(1, 500))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def select(self) -> None:
        view = self.window.article.view
        last = view.document().characterCount() - 1
        start = self.random.randint(0, last)
        cursor = QTextCursor(view.document())
        cursor.setPosition(start)
        cursor.setPosition(
            min(last, start + self.random.randint(0, 80)), QTextCursor.MoveMode.KeepAnchor
        )
        view.setTextCursor(cursor)

    def drag_end(self) -> None:
        handles = self.window.article.view.handles
        handle = self.random.choice((handles.begin, handles.end))
        if not handle.isVisible():
            return
        at = handle.rect().center()
        goal = at + QPoint(self.random.randint(-300, 300), self.random.randint(-120, 120))
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(handle, goal)
        if self.random.random() < 0.2:
            QTest.keyClick(self.window, Qt.Key.Key_Escape)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=goal)

    def sift(self) -> None:
        pane = self.window.briefing
        which = self.random.randrange(4)
        if which == 0:
            pane.filters.words.setText(self.random.choice(("", "cod", "the", "zzz")))
        elif which == 1:
            pane.filters.kind.setCurrentIndex(self.random.randrange(pane.filters.kind.count()))
        elif which == 2:
            pane.filters.speaker.setCurrentIndex(
                self.random.randrange(max(1, pane.filters.speaker.count()))
            )
        else:
            codes = [group.code for group in self.window.desk.groups()]
            wanted = self.random.sample(codes, self.random.randint(0, len(codes)))
            pane.chips.choose(frozenset(wanted))

    def resize(self) -> None:
        self.window.resize(self.random.randint(480, 2000), self.random.randint(360, 1200))

    def look(self) -> None:
        contrast = self.random.choice((True, False, None))
        self.window.looks.set_theme(self.random.choice(tuple(ThemeChoice)), contrast=contrast)

    def zoom(self) -> None:
        self.window.looks.set_text_size(self.random.choice(TEXT_SIZES))

    def text(self) -> None:
        mime = QMimeData()
        mime.setText(self.random.choice(TEXTS))
        people.drop(self.window, mime)
        if self.random.random() < 0.7:
            self.settle()

    def order(self) -> None:
        self.window.briefing.sort(self.random.choice(tuple(Order)))

    def summary(self) -> None:
        head = self.window.briefing.summary
        if head.isVisible():
            head.slider.setValue(self.random.randint(1, 8))
            head.method.setCurrentIndex(self.random.randrange(head.method.count()))

    def fold(self) -> None:
        self.window.briefing.filters.fold.toggle()

    def search(self) -> None:
        pane = self.made.memory.pane
        pane.search.setText(self.random.choice(("", "cod", "country:NO", '"', "zzz")))
        if pane.model.rowCount() and pane.isVisible():
            pane.list.activated.emit(pane.model.index(0))

    def tag(self) -> None:
        bar = self.window.article.find_bar
        bar.begin(self.random.choice(("the", "cod", "zzz", "")))
        bar.step(self.random.choice((1, -1)))

    def hover(self) -> None:
        index, view = self._row(), self.window.briefing.view
        if index is not None:
            view.hovered.emit(view.rows.row_of(index))

    def card(self) -> None:
        """Something in the card to correct with, where it is open."""
        if "card" not in self.window.correcting.__dict__:
            return
        card = self.window.correcting.card.card  # type: ignore[attr-defined]
        if not card.isVisible():
            return
        field = self.random.choice((card.speaker, card.country))
        field.field.setFocus()
        QTest.keyClicks(field.field, self.random.choice(("e", "ma", "Kenya", "zz")))
        QTest.keyClick(field.field, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        buttons = [*card.kind.buttons.values(), *card.reaches.values(), card.apply, card.cancel]
        button = self.random.choice(buttons)
        if button.isEnabled():
            button.click()

    def keys(self) -> None:
        """A few keys, wherever the focus is."""
        for _ in range(self.random.randint(1, 6)):
            focus = QApplication.focusWidget() or self.window
            key = self.random.choice(KEYS)
            shift = self.random.random() < 0.2
            none, more = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
            self.done.append(f"  {key.name} in {type(focus).__name__}")
            QTest.keyClick(focus, key, more if shift else none)

    def message(self) -> None:
        bar = self.window.message
        self.random.choice((lambda: bar.show_fault("A fault.", "Of some kind."), bar.close_top,
                            lambda: bar.show_note("Done.")))()  # fmt: skip

    def page_options(self) -> None:
        panel = self.made.page.panel
        self.random.choice((panel.direct, panel.reported, panel.starred, panel.greyscale)).toggle()

    # --- what must hold ----------------------------------------------------------------------

    def settle(self) -> None:
        """Let every job end."""
        for _ in range(4000):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            busy = self.window.opener.jobs.running or not self.window.briefing.settled
            typed = self.window.briefing.filters._typed.isActive()
            if not busy and not typed:
                return
            QTest.qWait(2)
        raise AssertionError("it never comes to rest")

    def check(self) -> None:
        """List, chips, article, exports and disk say the same as the desk."""
        self.settle()
        window, desk = self.window, self.window.desk
        view = window.briefing.view
        numbers = [row.number for _, row in view.rows.items(RowKind.QUOTE)]
        assert sorted(numbers) == list(range(len(desk.quotes)))
        assert set(people.quotes_seen(window)) == window.briefing.passing
        totals = [chip.count for chip in window.briefing.chips._chips if not chip.everything]
        assert sum(totals) == len(desk.quotes)
        assert -1 <= desk.chosen < max(1, len(desk.quotes))
        row = view.rows.row_of(view.currentIndex())
        if row is not None and row.kind is RowKind.QUOTE and desk.chosen >= 0:
            assert row.number == desk.chosen or desk.chosen not in window.briefing.passing
        if desk.article is None:
            assert desk.shown is None
            assert window.stack.currentWidget() is window.empty
            assert not window.actions_by_name["undo"].isEnabled()
            return
        assert window.stack.currentWidget() is not window.empty
        self._check_article()
        self._check_corrections()

    def _check_article(self) -> None:
        desk, view = self.window.desk, self.window.article.view
        assert desk.article is not None
        if desk.shown is None:
            return
        assert desk.shown.article == desk.article
        view.setting.all()
        assert view.document().characterCount() - 1 == units(desk.article.text)
        marks = view.marks
        assert marks is not None
        marked = {mark.quote for mark in marks.words}
        assert marked == set(range(len(desk.quotes)))
        for mark in marks.words:
            quote = desk.quotes[mark.quote]
            assert mark.code == (quote.country.code if quote.country else None)
        data = json.loads(exported(desk.shown, "json"))
        told = [tuple(map(tuple, each["spans"])) for each in data["quotes"]]
        assert told == [tuple((s.start, s.end) for s in quote.spans) for quote in desk.quotes]

    def _check_corrections(self) -> None:
        desk, history = self.window.desk, self.window.correcting.history  # type: ignore[attr-defined]
        if desk.raw is None or desk.article is None:
            return
        assert desk.shown == corrected(desk.raw, history.corrections)
        library = self.made.commands.paper._opened._shelf.library
        assert library is not None
        if history.stack.canUndo():
            assert library.corrections(desk.article.text) == history.corrections


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(RUNS))
def test_everything_tells_the_same(
    seed: int, window: MainWindow, attache: app.Attache, qtbot: QtBot
) -> None:
    reader = Reader(attache, seed)
    try:
        window.opener.open_text(articles.TEXT)
        reader.settle()
        for _ in range(STEPS):
            reader.act()
            if reader.random.random() < 0.25:
                reader.check()
        reader.check()
        # back to the beginning, and forward again
        stack = window.correcting.history.stack  # type: ignore[attr-defined]
        end = stack.index()
        stack.setIndex(0)
        reader.check()
        stack.setIndex(end)
        reader.check()
    except BaseException:
        print(f"seed {seed}:", *reader.done, sep="\n")
        raise
    finally:
        reader.stop()
