"""The row of countries above the briefing: legend and filter in one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from attache.gui.country_words import country_word
from attache.gui.desk import Desk
from attache.gui.flow_layout import FlowLayout
from attache.gui.hues import Hues
from attache.gui.looks import Looks
from attache.gui.wording import chip_code, quotes_word

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Chip(QAbstractButton):
    """One country with its count; `whole` chips show the name too.  Checkable.  `menu_asked`
    carries code, name and place where the reader asks for a context menu."""

    menu_asked = Signal(str, str, QPoint)

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.code: str | None = None
        self.name = ""
        self.count = 0
        self.everything = False
        self.whole = True
        self.adds = False
        self._colour = QColor()
        self._on = QColor()

    def tell(self, code: str | None, name: str, count: int, hues: Hues) -> None:
        """What the chip stands for."""
        self.code, self.name, self.count = code, name, count
        self._colour, self._on = hues.colour(code), hues.on_chip()
        self.setAccessibleName(f"{name}, {quotes_word(count)}")
        self.setToolTip(
            self.tr("{name}: {count}. Click to see only these, Ctrl and click to add them.")
            .format(name=name, count=quotes_word(count))
            .replace("<", "‹")
        )

    def _parts(self) -> tuple[int, int, int]:
        px, fonts = self._looks.px, self._looks.fonts
        code = 0
        if not self.everything:
            code = QFontMetrics(fonts.sans(12, semibold=True)).horizontalAdvance(
                chip_code(self.code)
            )
            code += px(14)
        show = self.name if self.whole or self.everything else ""
        bold = fonts.sans(13, semibold=self.everything)
        name = QFontMetrics(bold).horizontalAdvance(show) + px(8) if show else 0
        count = QFontMetrics(fonts.control).horizontalAdvance(str(self.count))
        return code, name, count

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl (or Shift) adds."""
        self.adds = bool(event.modifiers() & _ADDING)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the country."""
        if self.code is not None and not self.everything:
            self.menu_asked.emit(self.code, self.name, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Space adds as a Ctrl-click does."""
        self.adds = bool(event.modifiers() & _ADDING)
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Code, name, count."""
        px = self._looks.px
        return QSize(sum(self._parts()) + px(20), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bordered box, its left end in the country's colour."""
        px, fonts, look = self._looks.px, self._looks.fonts, self._looks.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.isChecked() or self.hasFocus()
        ground = (
            look.chosen if self.isChecked() else (look.hover if self.underMouse() else look.ground)
        )
        painter.setPen(QPen(QColor(look.ink if strong else look.field), 2 if strong else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, px(5), px(5))
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(QColor(look.ink), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), px(3), px(3))
        code, name, count = self._parts()
        x = px(10)
        if code:
            end = QRectF(box.left(), box.top(), code, box.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.setClipRect(end)
            painter.drawRoundedRect(box, px(5), px(5))
            painter.setClipping(False)
            painter.setFont(fonts.sans(12, semibold=True))
            painter.setPen(self._on)
            painter.drawText(end, Qt.AlignmentFlag.AlignCenter, chip_code(self.code))
            x = code + px(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        if name:
            painter.setFont(fonts.sans(13, semibold=self.everything))
            painter.setPen(QColor(look.ink))
            painter.drawText(QRectF(x, 0, name, self.height()), middle, self.name)
            x += name
        painter.setFont(fonts.control)
        painter.setPen(QColor(look.second))
        painter.drawText(QRectF(x, 0, count + px(4), self.height()), middle, str(self.count))
        painter.end()


class Chips(QWidget):
    """All countries of the briefing; `chosen` carries the codes to show (empty: all), `menu_asked`
    the code and name of a country and where its menu is wanted."""

    chosen = Signal(object)
    menu_asked = Signal(str, str, QPoint)

    def __init__(self, desk: Desk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._looks = desk, looks
        self._flow = FlowLayout(self, looks.px(6))
        self._chips: list[Chip] = []
        self._codes: frozenset[str | None] = frozenset()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Countries"))

    def fill(self) -> None:
        """Take the groups of the briefing on the desk."""
        briefing = self._desk.shown
        groups = self._desk.groups()
        hues = Hues(self._desk.slots, self._looks.look)
        self._codes &= {group.code for group in groups}
        wanted: list[tuple[str | None, str, int, bool]] = []
        if briefing and groups:
            wanted = [(None, self.tr("All"), len(briefing.quotes), True)]
            wanted += [(g.code, country_word(g.code, g.name), len(g.quotes), False) for g in groups]
        while len(self._chips) > len(wanted):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (code, name, count, everything) in enumerate(wanted):
            if place == len(self._chips):
                chip = Chip(self._looks, self)
                chip.clicked.connect(lambda _=False, chip=chip: self._click(chip))
                chip.menu_asked.connect(self.menu_asked)
                self._flow.addWidget(chip)
                chip.show()
                self._chips.append(chip)
            self._chips[place].everything = everything
            self._chips[place].tell(code, name, count, hues)
        self._check()
        self._shorten()

    def dress(self) -> None:
        """Take theme and text size; the countries are the same."""
        hues = Hues(self._desk.slots, self._looks.look)
        for chip in self._chips:
            chip.tell(chip.code, chip.name, chip.count, hues)
        self._check()
        self._shorten()

    def choose(self, codes: frozenset[str | None]) -> None:
        """Show only these; empty shows all."""
        self._codes = codes
        self._check()
        self.chosen.emit(codes)

    def _click(self, chip: Chip) -> None:
        if chip.everything:
            self.choose(frozenset())
        elif chip.adds:
            self.choose(self._codes ^ {chip.code})
        else:
            only: frozenset[str | None] = frozenset({chip.code})
            self.choose(frozenset() if self._codes == only else only)

    def _check(self) -> None:
        for chip in self._chips:
            chip.setChecked(chip.code in self._codes if not chip.everything else not self._codes)
            chip.update()

    def _shorten(self) -> None:
        """Names only where all chips fit into one row with them."""
        for chip in self._chips:
            chip.whole = True
        wide = sum(chip.sizeHint().width() + self._looks.px(6) for chip in self._chips)
        whole = wide <= self.width() + self._looks.px(6)
        for chip in self._chips:
            chip.whole = whole
            chip.updateGeometry()
            chip.update()
        self._flow.invalidate()
        self._flow.setGeometry(self.rect())
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for names."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._shorten()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing between the chips."""
        event.ignore()
