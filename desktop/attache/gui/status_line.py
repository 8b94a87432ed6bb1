"""The line at the window's foot: the place left, the state right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attache.engine.pieces import Piece
from attache.gui.desk import Desk
from attache.gui.elided import ElidedLabel
from attache.gui.looks import Looks
from attache.gui.wording import DOT, kind_word, place, quotes_word, unsure_word


class StatusLine(QWidget):
    """Follows the desk; `working` shows progress with a way to cancel."""

    def __init__(self, desk: Desk, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._looks = desk, looks
        self.setProperty("pane", True)
        self.setAccessibleName(self.tr("Status"))
        self.where = ElidedLabel(self)
        self.state = QLabel(self)
        self.zoom = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading the article"))
        self._busy = QLabel(self.tr("Working…"), self)  # where nothing is to move
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.corrections = QPushButton(self)
        for button in (self.cancel, self.corrections):
            button.setProperty("link", True)
            button.setProperty("small", True)
        self.corrections.setToolTip(self.tr("Show the list of corrections"))
        self.corrections.hide()
        rule = QFrame(self)
        rule.setProperty("rule", True)
        rule.setFixedHeight(1)
        self._row = QHBoxLayout()
        for widget, stretch in (
            (self.where, 1),
            (self.state, 0),
            (self._busy, 0),
            (self.progress, 0),
            (self.cancel, 0),
            (self.corrections, 0),
            (self.zoom, 0),
        ):
            self._row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(self._row)
        desk.article_changed.connect(self._begin)
        desk.briefing_changed.connect(self.tell)
        desk.summary_changed.connect(self.tell)
        desk.chosen_changed.connect(self.tell)
        looks.changed.connect(self.dress)
        self._page = ""
        self._stopped = False  # before any quote was known
        self.working(busy=False)
        self.tell()

    def dress(self) -> None:
        """Take theme and measures."""
        px = self._looks.px
        self._row.setContentsMargins(px(12), px(1), px(12), px(1))
        self.setFixedHeight(px(22) + 1)
        self._row.setSpacing(px(16))
        for label in (self.where, self.state, self.zoom, self._busy):
            label.setFont(self._looks.fonts.meta)
        for button in (self.cancel, self.corrections):
            button.setFixedHeight(px(20))  # as high as the words beside it: nothing jumps
        self.progress.setFixedSize(px(90), px(8))
        self.zoom.setText(f"{self._looks.text_size} %")

    def _begin(self) -> None:
        self._stopped = False
        self.tell()

    def working(self, *, busy: bool) -> None:
        """Whether the engine works on something the reader waits for."""
        self._busy.setVisible(busy and not self._looks.motion)
        self.progress.setVisible(busy and self._looks.motion)
        self.cancel.setVisible(busy)
        stopped = not busy and self._desk.article is not None and self._desk.shown is None
        if stopped != self._stopped:
            self._stopped = stopped
            self.tell()

    def tell_corrections(self, count: int, *, saved: bool) -> None:
        """How much of the briefing is the reader's own, and whether it is on disk."""
        one, more = self.tr("1 correction"), self.tr("{count} corrections")
        words = (one if count == 1 else more).format(count=count)
        kept = self.tr("saved") if saved else self.tr("not saved")
        self.corrections.setText(f"{words}{DOT}{kept}")
        self.corrections.setVisible(count > 0 or not saved)

    def tell_page(self, words: str, percent: int) -> None:
        """What the page is, while it is looked at, and its zoom; no words: the desk again."""
        self._page = words
        self.tell()
        self.zoom.setText(f"{percent if words else self._looks.text_size} %")

    def note(self, words: str) -> None:
        """Say something for a moment."""
        self.state.setText(words)
        QTimer.singleShot(4000, self, lambda: self.state.setText(""))

    def tell(self) -> None:
        """Where the reader is, or what the article holds."""
        desk = self._desk
        if self._page:
            self.where.setText(self._page)
            return
        if desk.article is None:
            self.where.setText(self.tr("Nothing leaves this computer"))
            return
        if 0 <= desk.chosen < len(desk.quotes):
            self.where.setText(self._quote(desk.chosen))
            return
        count = len(desk.article.blocks)
        paragraphs = (
            self.tr("1 paragraph")
            if count == 1
            else self.tr("{count} paragraphs").format(count=count)
        )
        parts = [paragraphs]
        if desk.shown is not None:
            groups = len(desk.groups())
            parts.append(quotes_word(len(desk.quotes)))
            parts.append(
                self.tr("1 group")
                if groups == 1
                else self.tr("{count} groups").format(count=groups)
            )
            unsure = sum(not quote.sure for quote in desk.quotes)
            if unsure:
                parts.append(f"{unsure} {unsure_word()}")
        else:
            looking, stopped = self.tr("looking for quotes…"), self.tr("stopped: no quotes yet")
            parts.append(stopped if self._stopped else looking)
        self.where.setText(DOT.join(parts))

    def _quote(self, number: int) -> str:
        quote = self._desk.quotes[number]
        parts = [
            place(quote.block),
            self.tr("quote {number} of {count}").format(
                number=number + 1, count=len(self._desk.quotes)
            ),
            kind_word(quote.kind),
            verbatim(
                self._desk.pieces[number], self._desk.article.text if self._desk.article else ""
            ),
        ]
        if not quote.sure:
            parts.append(unsure_word())
        return DOT.join(parts)


def verbatim(pieces: tuple[Piece, ...], article: str) -> str:
    """As in "7 of 11 words verbatim"."""
    count = sum(len(piece.span.of(article).split()) for piece in pieces)
    marked = sum(len(piece.span.of(article).split()) for piece in pieces if piece.marked)
    words = QCoreApplication.translate("StatusLine", "{marked} of {count} words verbatim")
    return words.format(marked=marked, count=count)
