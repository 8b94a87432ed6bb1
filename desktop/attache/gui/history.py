"""The reader's corrections of the article on the desk, each of which can be undone.

A step is kept on disk before it is seen, so that it survives whatever comes next.  What was
corrected when the article was open before can be undone, too: each correction is a step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from attache.corrections import (
    Correction,
    RoleIs,
    TitleIs,
    corrected,
    corrected_article,
)
from attache.gui.desk import Desk
from attache.gui.steps import step_words
from attache.model import Article, Briefing
from attache.store.library import Library

Corrections = tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Also:
    """Something outside the article that a step has done: how to undo it, and to do it again."""

    undo: Callable[[], object]
    redo: Callable[[], object]


class History(QObject):
    """Corrections in order, with undo and redo (`stack`).

    `reread` asks for the engine to run again on this article (roles of blocks or the title have
    changed); `changed` tells that there are other corrections than before; `made` names a step that
    the reader has just made; `unsaved` brings the OSError or sqlite3.Error that kept a step from
    the disk (it is applied all the same, and `saved` is False until the next one is kept).
    """

    reread = Signal(object)
    changed = Signal()
    made = Signal(str)
    unsaved = Signal(object)

    def __init__(self, desk: Desk, library: Library | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.corrections: Corrections = ()
        self._desk = desk
        self._library = library
        self._article: Article | None = None
        self.saved = True
        desk.correct = self.applied
        desk.article_changed.connect(self._closed)

    def take_up(self, article: Article) -> Article:
        """Begin with an article as it was read: bring back what was corrected in it before; the
        article for the engine to run on."""
        self._article = article
        self.corrections = self._library.corrections(article.text) if self._library else ()
        self.saved = True
        self.stack.clear()
        for end in range(1, len(self.corrections) + 1):
            words = step_words(self.corrections[end - 1 : end], article)
            before, after = self.corrections[: end - 1], self.corrections[:end]
            self.stack.push(_Step(self, words, before, after, done=True))
        self.changed.emit()
        return corrected_article(article, self.corrections)

    def _closed(self) -> None:
        """Nothing is left to correct or to undo where the desk is cleared."""
        if self._desk.article is None and self._article is not None:
            self._article, self.corrections = None, ()
            self.stack.clear()
            self.changed.emit()

    def applied(self, briefing: Briefing) -> Briefing:
        """A briefing of the engine under the corrections."""
        return corrected(briefing, self.corrections)

    def correct(self, *corrections: Correction, also: Also | None = None) -> None:
        """Make one step of these corrections; `also` is what else was done in it."""
        if corrections and self._article is not None:
            words = step_words(corrections, self._article)
            after = (*self.corrections, *corrections)
            self.stack.push(_Step(self, words, self.corrections, after, also=also))
            self.made.emit(words)

    def replace(self, what: str, corrections: Corrections) -> None:
        """Make one step that puts these in place of all corrections (an imported file)."""
        if self._article is not None:
            self.stack.push(_Step(self, what, self.corrections, corrections))
            self.made.emit(what)

    def put(self, corrections: Corrections) -> None:
        """Have these corrections from now on, on disk and on the desk."""
        if self._article is None:
            return
        before, self.corrections = self.corrections, corrections
        if self._library is not None:
            try:
                self._library.correct(self._article.text, corrections)
                self.saved = True
            except Exception as error:  # noqa: BLE001 - told to the reader, and the step is kept
                self.saved = False
                self.unsaved.emit(error)
        if _of_the_article(before) != _of_the_article(corrections):
            self.reread.emit(corrected_article(self._article, corrections))
        else:
            self._desk.refresh()
        self.changed.emit()


class _Step(QUndoCommand):
    def __init__(
        self,
        history: History,
        what: str,
        before: Corrections,
        after: Corrections,
        *,
        done: bool = False,
        also: Also | None = None,
    ) -> None:
        """`done` where these corrections hold already (from the last time)."""
        super().__init__(what)
        self._history, self._before, self._after, self._done = history, before, after, done
        self._also, self._first = also, True

    def redo(self) -> None:
        """Called by Qt, also when the step is first made."""
        if self._also is not None and not self._first:
            self._also.redo()
        self._first = False
        if not self._done:
            self._history.put(self._after)
        self._done = False

    def undo(self) -> None:
        """Called by Qt."""
        if self._also is not None:
            self._also.undo()
        self._history.put(self._before)


def _of_the_article(corrections: Corrections) -> list[Correction]:
    return [each for each in corrections if isinstance(each, RoleIs | TitleIs)]
