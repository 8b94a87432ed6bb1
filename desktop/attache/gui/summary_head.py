"""The head of the summary: its length, its method.  Lies over its row in the briefing's list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from attache.gui.combo import Combo
from attache.gui.looks import Looks
from attache.length import MOST_SENTENCES, Length, Unit

NAMES = {
    "newsrank": "NewsRank",
    "lexrank": "LexRank",
    "textrank": "TextRank",
    "lsa": "LSA",
    "luhn": "Luhn",
    "edmundson": "Edmundson",
    "lead": "Lead",
}
WORDS = (50, 100, 150, 200)
PER_CENT = (5, 10, 20)


class SummaryHead(QWidget):
    """`wanted` carries the number of sentences and the method, when the reader has settled;
    `length_wanted` a Length in words or as a share."""

    wanted = Signal(int, str)
    length_wanted = Signal(object)

    def __init__(self, looks: Looks, methods: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.title = QLabel(self.tr("Summary"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(1, MOST_SENTENCES)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Sentences in the summary"))
        self.count = QToolButton(self)
        self.count.setProperty("second", True)
        self.count.setToolTip(self.tr("Length in words, or as a share of the article"))
        self.count.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.count.setMenu(self._lengths())
        self.method = Combo(self)
        self.method.setAccessibleName(self.tr("How the summary is chosen"))
        for name, line in methods.items():
            self.method.addItem(NAMES.get(name, name.capitalize()), name)
            self.method.setItemData(self.method.count() - 1, line, Qt.ItemDataRole.ToolTipRole)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.slider)
        row.addWidget(self.count)
        row.addWidget(self.method)
        self._settle = QTimer(self, singleShot=True, interval=150)
        self._settle.timeout.connect(self._say)
        self.slider.valueChanged.connect(self._moved)
        self.method.currentIndexChanged.connect(self._moved)
        self.dress()

    def _lengths(self) -> QMenu:
        menu = QMenu(self)
        for words in WORDS:
            action = menu.addAction(self.tr("About {count} words").format(count=words))
            action.setData(Length(words, Unit.WORDS))
        menu.addSeparator()
        for percent in PER_CENT:
            action = menu.addAction(self.tr("{percent} % of the article").format(percent=percent))
            action.setData(Length(percent / 100, Unit.SHARE))
        menu.triggered.connect(lambda action: self.length_wanted.emit(action.data()))
        return menu

    def dress(self) -> None:
        """Take fonts and measures."""
        self.title.setFont(self._looks.fonts.sans(15, semibold=True))
        self.count.setFont(self._looks.fonts.meta)
        self.slider.setFixedSize(self._looks.px(104), self._looks.px(24))
        self.layout().setSpacing(self._looks.px(10))  # type: ignore[union-attr]

    def tell(self, sentences: int, all_sentences: int, method: str) -> None:
        """What the summary on display is; no signal comes of it."""
        blocked = QSignalBlocker(self.slider), QSignalBlocker(self.method)
        self.slider.setMaximum(max(1, min(MOST_SENTENCES, all_sentences)))
        if sentences:
            self.slider.setValue(sentences)
        place = self.method.findData(method)
        if place >= 0:
            self.method.setCurrentIndex(place)
        del blocked
        self._all = all_sentences
        self._count()

    def _count(self) -> None:
        self.count.setText(
            self.tr("{number} of {all}").format(number=self.slider.value(), all=self._all)
        )

    _all = 0

    def _moved(self) -> None:
        self._count()
        self._settle.start()

    def _say(self) -> None:
        self.wanted.emit(self.slider.value(), str(self.method.currentData()))
