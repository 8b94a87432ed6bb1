"""How an article of the library looks in its list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from attache import palette
from attache.gui.flowed_text import laid_out
from attache.gui.hues import Hues
from attache.gui.icons import pixmap
from attache.gui.library_model import ENTRY, counts_line, tags_line, when
from attache.gui.looks import Looks
from attache.palette import Choice
from attache.store.entry import NOT_STATED, Entry

Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """Title in two lines, date and counts, a strip of the countries."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.colours: Callable[[], Mapping[str, Choice]] = dict  # that countries have already

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All of one height."""
        return QSize(120, self._looks.px(82))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One article."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        px, look, fonts = self._looks.px, self._looks.look, self._looks.fonts
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        box = rect.adjusted(px(8), px(2), -px(8), -px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.chosen if chosen else look.hover))
            painter.drawRoundedRect(box, px(6), px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        inner = box.adjusted(px(10), px(6), -px(10), -px(8))
        self._title(painter, inner, entry)
        line = QRect(inner.left(), inner.top() + px(38), inner.width(), px(16))
        painter.setFont(fonts.meta)
        painter.setPen(QColor(look.second))
        moment = when(entry.opened, datetime.now().astimezone())
        if entry.tags:
            moment = f"{moment}  {tags_line(entry)}"
            room = round(line.width() * 0.72)
            moment = QFontMetrics(fonts.meta).elidedText(moment, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, moment)
        used = QFontMetrics(fonts.meta).horizontalAdvance(moment)
        if entry.corrections:
            used += self._corrected(painter, line.adjusted(used + px(8), 0, 0, 0), entry)
        room = line.width() - used - px(8)
        counts = next(
            (
                words
                for most in (3, 2, 1)
                if QFontMetrics(fonts.meta).horizontalAdvance(words := counts_line(entry, most))
                <= room
            ),
            "",
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, counts)
        self._strip(
            painter, QRect(inner.left(), inner.bottom() - px(4), inner.width(), px(3)), entry
        )
        painter.restore()

    def _corrected(self, painter: QPainter, line: QRect, entry: Entry) -> int:
        """A pen and the number of corrections; how wide they are."""
        px, look = self._looks.px, self._looks.look
        painter.drawPixmap(line.left(), line.top() + px(2), pixmap("edit", look.second, px(12)))
        words, line = str(entry.corrections), line.adjusted(px(15), 0, 0, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
        return px(23) + painter.fontMetrics().horizontalAdvance(words)

    def _title(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        px, font = self._looks.px, self._looks.fonts.control
        painter.setFont(font)
        painter.setPen(QColor(self._looks.look.ink))
        text = entry.heading[:300]
        layout = laid_out(text, font, inner.width(), px(18))
        if layout.lineCount() > 1:
            cut = layout.lineAt(0).textLength()
            rest = QFontMetrics(font).elidedText(
                text[cut:], Qt.TextElideMode.ElideRight, inner.width()
            )
            lines = [text[:cut].rstrip(), rest]
        else:
            lines = [text]
        for number, words in enumerate(lines):
            line = QRect(inner.left(), inner.top() + number * px(18), inner.width(), px(18))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words
            )

    def _strip(self, painter: QPainter, strip: QRect, entry: Entry) -> None:
        codes = [code for code, _ in entry.counts if code != NOT_STATED]
        hues = Hues(palette.slots(codes, self.colours()), self._looks.look)
        total = sum(count for _, count in entry.counts)
        x = float(strip.left())
        for code, count in entry.counts:
            wide = strip.width() * count / max(1, total)
            part = QRect(
                round(x), strip.top(), max(1, round(wide) - self._looks.px(2)), strip.height()
            )
            painter.fillRect(part, hues.colour(None if code == NOT_STATED else code))
            x += wide
