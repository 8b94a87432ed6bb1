"""The dialog to part one entity into two: which of its mentions are somebody else?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from attache.gui.dialog_size import within_screen
from attache.gui.rows import one_line
from attache.gui.wording import place
from attache.model import Article, Span

AROUND = 34  # letters of the article on each side of a mention


def in_context(article: Article, mention: Span) -> str:
    """A mention as its paragraph's number and the words around it, the mention in brackets."""
    text, block = article.text, article.block_at(mention.start)
    start = 0 if block is None else article.blocks[block].span.start
    end = len(text) if block is None else article.blocks[block].span.end
    before = text[max(start, mention.start - AROUND) : mention.start]
    after = text[mention.end : min(end, mention.end + AROUND)]
    if mention.start - AROUND > start:  # from a whole word on
        before = "…" + before.partition(" ")[2]
    if mention.end + AROUND < end:
        after = after.rpartition(" ")[0] + "…"
    where = "" if block is None else f"{place(block)}  "
    return where + one_line(f"{before}[{mention.of(text)}]{after}")


class MentionsDialog(QDialog):
    """A list with a box before each mention; `chosen` are those that are somebody else."""

    def __init__(
        self, article: Article, name: str, mentions: Sequence[Span], wanted: Span, parent: QWidget
    ) -> None:
        """`wanted` is ticked to begin with."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("One that is two"))
        ask = self.tr("Tick the places that mean somebody else than {name}.").format(name=name)
        words = QLabel(ask, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(ask)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mentions = tuple(mentions)
        for mention in mentions:
            item = QListWidgetItem(in_context(article, mention), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = mention == wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if on:
                self.list.setCurrentItem(item)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self.list, buttons):
            column.addWidget(widget)
        self.list.itemChanged.connect(lambda _: self._fit())
        self._fit()
        letter = self.fontMetrics()
        within_screen(self, QSize(letter.averageCharWidth() * 76, letter.height() * 22))
        self.list.setFocus()

    def chosen(self) -> tuple[Span, ...]:
        """The mentions that are ticked."""
        return tuple(
            mention
            for row, mention in enumerate(self._mentions)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _fit(self) -> None:
        """Some must stay, and some must go."""
        self.ok.setEnabled(0 < len(self.chosen()) < len(self._mentions))
