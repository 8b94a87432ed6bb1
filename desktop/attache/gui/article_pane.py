"""The middle pane: what the article is, the find bar, the article."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from attache.gui.article_view import ArticleView
from attache.gui.desk import Desk
from attache.gui.elided import ElidedLabel
from attache.gui.find_bar import FindBar
from attache.gui.fonts import Fonts
from attache.gui.keywords_row import KeywordsRow
from attache.gui.looks import Looks
from attache.gui.wording import DOT, format_word, heading, words_word

MANY = 2000  # quotes


class ArticlePane(QWidget):
    """Follows the desk."""

    def __init__(self, desk: Desk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._looks = desk, looks
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.source = ElidedLabel(self), ElidedLabel(self)
        self.source.setProperty("second", True)
        self._rule = QFrame(self)
        self._rule.setProperty("rule", True)
        self._rule.setFixedHeight(1)
        self._fonts: Fonts | None = None
        self.view = ArticleView(desk, looks, self)
        self.find_bar = FindBar(self.view, looks, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.addWidget(self.title)
        self._head.addWidget(self.source)
        self.keywords = KeywordsRow(looks, self)
        self.keywords.wanted.connect(self._find_word)
        self._head.addWidget(self.keywords)
        column.addLayout(self._head)
        column.addWidget(self._rule)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        desk.article_changed.connect(self.fill)
        desk.briefing_changed.connect(self._remark)
        desk.summary_changed.connect(self.view.resummarise)
        for signal in (desk.briefing_changed, desk.summary_changed):
            signal.connect(self._tell_keywords)
        desk.chosen_changed.connect(self.view.light)
        desk.place_asked.connect(self.view.show_span)
        desk.span_asked.connect(lambda span: self.view.show_span(span, select=True))
        self.view.quote_touched.connect(self._touched)
        looks.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take theme and text size."""
        px, fonts = self._looks.px, self._looks.fonts
        self._head.setContentsMargins(px(20), px(10), px(16), px(9))
        self._head.setSpacing(px(1))
        self.title.setFont(fonts.sans(15, semibold=True))
        self.source.setFont(fonts.meta)
        self.keywords.dress()
        if self._fonts == fonts:
            self.view.recolour()
        else:
            self._fonts = fonts
            self.view.reset()
        self._say()

    def _remark(self) -> None:
        if len(self._desk.quotes) > MANY:
            QTimer.singleShot(
                0, self.view, self.view.remark
            )  # a turn of its own for a book's marks
        else:
            self.view.remark()

    def fill(self) -> None:
        """Another article."""
        self.find_bar.hide()
        self.view.reset()
        self.view.verticalScrollBar().setValue(0)
        self._say()

    def _say(self) -> None:
        article = self._desk.article
        if article is None:
            self.title.setText("")
            self.source.setText("")
            return
        self.title.setText(heading(article)[:400])
        source = article.source
        parts = [format_word(source.format), source.site, source.author, source.date]
        parts.append(words_word(source.words))
        if not source.title:
            parts.append(self.tr("no headline, first sentence shown"))
        if source.foreign:
            parts.append(self.tr("not English: only words in quotation marks are quotes"))
        self.source.setText(DOT.join(" ".join(part.split()) for part in parts if part))

    def _tell_keywords(self) -> None:
        shown = self._desk.shown
        self.keywords.tell(shown.keywords if shown else ())

    def _find_word(self, word: str) -> None:
        self.find_bar.begin(word)
        self.find_bar.step(1)

    def _touched(self, number: int) -> None:
        if number >= 0:
            self._desk.choose(number)
