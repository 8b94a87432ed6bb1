"""What the reader can correct in the article: its summary, its paragraphs' roles, its title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from attache.corrections import RoleIs, SummaryWith, SummaryWithout, TitleIs
from attache.gui import choices
from attache.gui.history import History
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import pick
from attache.gui.rows import RowKind
from attache.model import Role, Span


class CorrectingArticle(QObject):
    """Commands on the sentence or paragraph at the cursor, and on the title."""

    def __init__(self, window: MainWindow, history: History) -> None:
        super().__init__(window)
        self._window, self._desk, self._history = window, window.desk, history

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        return {
            "summary_with": lambda: self.summary(wanted=True),
            "summary_without": lambda: self.summary(wanted=False),
            "role": self.role,
            "title": self.title,
        }

    def summary(self, *, wanted: bool) -> None:
        """The chosen sentence of the summary, or that at the cursor, in or out."""
        span = self._sentence(in_summary=not wanted)
        if span is None or self._desk.shown is None:
            return
        has = any(sentence.span == span for sentence in self._desk.shown.summary)
        if has == wanted:
            return
        if wanted:
            self._history.correct(SummaryWith(span))
        else:
            self._history.correct(SummaryWithout(span))

    def _sentence(self, *, in_summary: bool) -> Span | None:
        view, briefing = self._window.briefing.view, self._desk.shown
        if briefing is None:
            return None
        row = view.rows.row_of(view.currentIndex())
        if in_summary and row is not None and row.kind is RowKind.SENTENCE:
            return briefing.summary[row.number].span
        place = self._window.article.view.place_of_cursor()
        around = self._desk.surroundings
        return around.sentence(place) if around else None

    def role(self) -> None:
        """What the paragraph at the cursor is."""
        article = self._desk.article
        if article is None:
            return
        number = article.block_at(self._window.article.view.place_of_cursor())
        if number is None:
            self._window.status.note(self.tr("Put the cursor into a paragraph first"))
            return
        block = article.blocks[number]
        ask = self.tr("What is paragraph {number}?").format(number=number + 1)
        picked = pick(self._window, self.tr("Paragraph"), ask, choices.roles())
        if isinstance(picked, Role) and picked is not block.role:
            self._history.correct(RoleIs(block.span, picked))
            self._desk.ask_place(block.span)

    def title(self) -> None:
        """The title in the reader's words."""
        article = self._desk.article
        if article is None:
            return
        words, good = QInputDialog.getText(
            self._window, self.tr("Title"), self.tr("Title of the article (empty: none):"),
            text=article.source.title or "",
        )  # fmt: skip
        if good and " ".join(words.split()) != (article.source.title or ""):
            self._history.correct(TitleIs(" ".join(words.split())))
