"""The card that says why; each of its places opens in the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attache.engine.pieces import Piece
from attache.gui.beside import lie_beside
from attache.gui.flow_layout import FlowLayout
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.why import Fact, Place, facts, title
from attache.gui.wording import chip_code
from attache.model import Briefing, Quote


class Badge(QLabel):
    """A country's chip as a label."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._ground = QColor()
        self._ink = QColor()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def tell(self, code: str | None, hues: Hues) -> None:
        """Which country."""
        self._ground, self._ink = hues.colour(code), hues.on_chip()
        self.setFont(self._looks.fonts.sans(12, semibold=True))
        self.setText(chip_code(code))
        px = self._looks.px
        self.setFixedSize(max(px(30), self.sizeHint().width() + px(10)), px(22))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rounded, in the country's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.setPen(self._ink)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class WhyCard(QFrame):
    """Lies over the briefing beside its quote, never over the words in the article.

    `place_asked` carries a Span; `left` when the mouse has gone; `closed` on Esc.
    """

    place_asked = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._badge, self.title = Badge(looks, self), QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.foot = QLabel(
            self.tr("Each place opens in the article: click, or press its number."), self
        )
        self.foot.setProperty("second", True)
        self.foot.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._head = head
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.foot)
        self._places: list[tuple[QPushButton, Place]] = []
        self.number = -1
        self.hide()

    def tell(self, briefing: Briefing, number: int, pieces: tuple[Piece, ...], hues: Hues) -> None:
        """Fill the card for a quote."""
        quote: Quote = briefing.quotes[number]
        self.number = number
        px, fonts = self._looks.px, self._looks.fonts
        self._badge.tell(quote.country.code if quote.country else None, hues)
        self.title.setText(title(quote))
        self.title.setFont(fonts.sans(14, semibold=True))
        self.foot.setFont(fonts.meta)
        self.setAccessibleName(title(quote))
        self._empty()
        for row, fact in enumerate(facts(briefing, quote, pieces)):
            label = QLabel(fact.label, self)
            label.setProperty("second", True)
            label.setFont(fonts.meta)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._fact(fact), row, 1)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(16), px(12), px(16), px(12))
            layout.setSpacing(px(8))
        self._head.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))
        self.foot.setVisible(bool(self._places))
        for widget in self.findChildren(QWidget):  # layouts leave out what was never shown
            if widget is not self.foot and not (isinstance(widget, QLabel) and not widget.text()):
                widget.ensurePolished()
                widget.show()

    def _empty(self) -> None:
        self._places.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _fact(self, fact: Fact) -> QWidget:
        words = QLabel(fact.words, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(self._looks.fonts.control)
        words.setWordWrap(True)
        if not fact.places:
            return words
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QWidget(box)
        flow = FlowLayout(line, self._looks.px(4))
        for at, place in enumerate(fact.places):
            if at:
                flow.addWidget(QLabel("→", line))
            flow.addWidget(self._button(place, line))
        column.addWidget(line)
        words.setParent(box)
        column.addWidget(words)
        words.setVisible(bool(fact.words))
        return box

    def _button(self, place: Place, parent: QWidget) -> QPushButton:
        number = len(self._places) + 1
        words = f"“{place.words}”" if place.words[:1] not in '“"' else place.words
        where = f" ¶{place.paragraph}" if place.paragraph else ""
        button = QPushButton(f"{words}{where}".replace("&", "&&"), parent)
        button.setProperty("link", True)
        button.setFont(self._looks.fonts.control)
        button.setAccessibleName(
            self.tr("Place {number}: {words}, paragraph {paragraph}").format(
                number=number, words=place.words, paragraph=place.paragraph
            )
        )
        button.clicked.connect(lambda _=False: self.place_asked.emit(place.span))
        self._places.append((button, place))
        return button

    def lie_beside(self, row: QRect, room: QRect) -> None:
        """Below the row (or above it, where there is more room), within `room`; both in the
        parent's coordinates."""
        lie_beside(self, row, room, self._looks.px)
        self.show()
        self.raise_()

    def take_focus(self) -> None:
        """Give the keys to the first place."""
        target: QWidget = self._places[0][0] if self._places else self
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number opens a place; Esc and Space close."""
        number = event.key() - Qt.Key.Key_0.value if event.text().isdigit() else 0
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.closed.emit()
        elif 1 <= number <= len(self._places):
            self.place_asked.emit(self._places[number - 1][1].span)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here: stay."""
        super().enterEvent(event)
