"""What the reader may choose about the page, beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from attache.export.groups import Order
from attache.export.page_options import PageOptions, Paper
from attache.gui.combo import Combo
from attache.gui.looks import Looks
from attache.gui.page_countries import PageCountries, Row
from attache.gui.page_head import PageHead
from attache.gui.page_own import Own
from attache.gui.top_bar import Segments
from attache.model import Kind
from attache.store.settings import Settings

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own: no limit


class PageOptionsPanel(QScrollArea):
    """`changed` when the reader has settled on other options; `print_asked`, `save_asked`; `fault`
    carries what is wrong with a logo."""

    changed = Signal()
    print_asked = Signal()
    save_asked = Signal()
    fault = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._settle = QTimer(self, singleShot=True, interval=120)
        self._settle.timeout.connect(self.changed)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        body.setProperty("ground", True)
        self.setWidget(body)
        self._heads: list[tuple[QLabel, int]] = []
        self._column = QVBoxLayout(body)
        self._head(self.tr("The page"), 16)
        self.fits = QLabel(body)
        self.fits.setWordWrap(True)
        self.fits.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self.fits)
        self._make_buttons(body)
        self._make_paper(body)
        self._make_summary(body)
        self._make_quotes(body)
        self._make_order(body)
        self._make_head(body)
        self._column.addStretch(1)
        looks.changed.connect(self.dress)
        self.dress()

    def _head(self, words: str, size: int = 13) -> None:
        label = QLabel(words, self.widget())
        self._heads.append((label, size))
        self._column.addWidget(label)

    def _make_paper(self, body: QWidget) -> None:
        self._head(self.tr("Paper"))
        self.paper = Segments(self._looks, body)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.add(Paper.A4.value, "A4")
        self.paper.add(Paper.LETTER.value, "Letter")
        self.paper.chosen.connect(lambda _: self._soon())
        row = QHBoxLayout()
        row.addWidget(self.paper)
        row.addStretch(1)
        self._column.addLayout(row)
        self._boxes = QVBoxLayout()
        self._column.addLayout(self._boxes)
        self.greyscale = self._box(self.tr("Without colour"), body, on=False)

    def _make_summary(self, body: QWidget) -> None:
        self._head(self.tr("Summary"))
        self.sentences = QSlider(Qt.Orientation.Horizontal, body)
        self.sentences.setRange(0, 3)
        self.sentences.setValue(3)
        self.sentences.setAccessibleName(self.tr("Summary sentences on the page"))
        self._count = QLabel(body)
        self.sentences.valueChanged.connect(lambda _: self._soon())
        row = QHBoxLayout()
        row.addWidget(self.sentences, 1)
        row.addWidget(self._count)
        self._column.addLayout(row)

    def _make_quotes(self, body: QWidget) -> None:
        self._head(self.tr("Show"))
        self._boxes = QVBoxLayout()
        self._column.addLayout(self._boxes)
        self.direct = self._box(self.tr("Direct and part-quoted"), body)
        self.reported = self._box(self.tr("Reported speech"), body)
        self.starred = self._box(self.tr("Only what I put first"), body, on=False)
        self.keywords = self._box(self.tr("Keywords"), body)
        self.notes = self._box(self.tr("My notes under the quotes"), body)
        self.links = self._box(self.tr("Links to the article’s file"), body, on=False)
        self._head(self.tr("Countries"))
        self.countries = PageCountries(body)
        self.countries.changed.connect(self._soon)
        self._column.addWidget(self.countries)

    def _box(self, words: str, body: QWidget, *, on: bool = True) -> QCheckBox:
        box = QCheckBox(words, body)
        box.setChecked(on)
        box.toggled.connect(lambda _: self._soon())
        self._boxes.addWidget(box)
        return box

    def _make_order(self, body: QWidget) -> None:
        self._head(self.tr("Order of the countries"))
        self.order = Combo(body)
        self.order.setAccessibleName(self.tr("Order of the countries"))
        for order, words in (
            (Order.ARTICLE, self.tr("As in the article")),
            (Order.COUNT, self.tr("Most quotes first")),
            (Order.NAME, self.tr("By name")),
        ):
            self.order.addItem(words, order.value)
        self.order.currentIndexChanged.connect(lambda _: self._soon())
        self._column.addWidget(self.order)

    def _make_head(self, body: QWidget) -> None:
        self.at_head = PageHead(self._looks, body)
        self.at_head.changed.connect(self._soon)
        self.at_head.fault.connect(self.fault)
        self._column.addWidget(self.at_head)

    def _make_buttons(self, body: QWidget) -> None:
        self.print_button = QPushButton(self.tr("Print…"), body)
        self.save_button = QPushButton(self.tr("Save PDF…"), body)
        self.save_button.setProperty("main", True)
        self.print_button.clicked.connect(lambda _=False: self.print_asked.emit())
        self.save_button.clicked.connect(lambda _=False: self.save_asked.emit())
        row = QHBoxLayout()
        row.addWidget(self.print_button, 1)
        row.addWidget(self.save_button, 1)
        self._column.addLayout(row)

    def dress(self) -> None:
        """Take measures."""
        px = self._looks.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(8))
        self._boxes.setSpacing(px(2))
        self.countries.space(px(2))
        for label, size in self._heads:
            label.setFont(self._looks.fonts.sans(size, semibold=True))
        self.sentences.setFixedHeight(px(24))
        self.at_head.dress()
        self.stand(beside=self._beside)

    def stand(self, *, beside: bool) -> None:
        """Beside the paper, of one width; or below it, as wide as there is room."""
        self._beside = beside
        self.setMinimumWidth(self._looks.px(310) if beside else 0)
        self.setMaximumWidth(self._looks.px(310) if beside else QWIDGETSIZE_MAX)

    _beside = True

    def _soon(self) -> None:
        self._say()
        self._settle.start()

    def _say(self) -> None:
        count = self.sentences.value()
        one = self.tr("1 sentence")
        self._count.setText(one if count == 1 else self.tr("{count} sentences").format(count=count))

    # --- what is told from outside, without a signal --------------------------------------------

    def tell(self, sentences: int, countries: tuple[Row, ...]) -> None:
        """How many sentences the summary has, and whose quotes there are."""
        if sentences:
            blocked = QSignalBlocker(self.sentences)
            whole = self.sentences.value() == self.sentences.maximum()
            self.sentences.setMaximum(sentences)
            if whole:
                self.sentences.setValue(sentences)
            del blocked
        self.countries.tell(countries)
        self._say()

    def put_settings(self, now: Settings, paper: str) -> None:
        """What is kept from run to run."""
        self.paper.tell(paper)
        place = self.order.findData(now.order)
        for box, on in (
            (self.greyscale, now.greyscale),
            (self.keywords, now.page_keywords),
        ):
            box.setChecked(on)
        self.order.setCurrentIndex(max(0, place))
        self.at_head.put_settings(now)
        self._settle.stop()

    def settings(self) -> dict[str, object]:
        """The same, as the settings name them."""
        return {
            "order": str(self.order.currentData()),
            "greyscale": self.greyscale.isChecked(),
            "page_keywords": self.keywords.isChecked(),
            **self.at_head.settings(),
        }

    def put_own(self, own: Own) -> None:
        """What was chosen for the article on the desk."""
        blocked = QSignalBlocker(self.starred)
        self.starred.setChecked(own.starred)
        del blocked
        self.at_head.put_note(own.note)
        self.countries.choose(own.countries)

    def own(self) -> Own:
        """What is chosen for it now."""
        return Own(self.countries.chosen(), self.starred.isChecked(), self.at_head.note_text())

    def chosen_paper(self) -> str:
        """The paper that is on."""
        letter = self.paper.buttons[Paper.LETTER.value].isChecked()
        return (Paper.LETTER if letter else Paper.A4).value

    def options(self, base: PageOptions, own: Own) -> PageOptions:
        """`base` with what is chosen here for every article, and `own` for one."""
        kinds = {Kind.DIRECT, Kind.MIXED} if self.direct.isChecked() else set()
        if self.reported.isChecked():
            kinds.add(Kind.INDIRECT)
        whole = self.sentences.value() == self.sentences.maximum()
        return replace(
            base,
            paper=Paper(self.chosen_paper()),
            sentences=None if whole else self.sentences.value(),
            kinds=frozenset(kinds),
            countries=own.countries,
            order=Order(self.order.currentData()),
            keywords=self.keywords.isChecked(),
            note=own.note,
            header=self.at_head.header_text(),
            logo=self.at_head.logo.data,
            date=self.at_head.date(),
            notes=self.notes.isChecked(),
            links=self.links.isChecked(),
            starred=own.starred,
            greyscale=self.greyscale.isChecked(),
        )
