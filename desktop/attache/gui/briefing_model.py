"""The briefing as a tree for Qt's views: summary > sentences, country > speaker > quote.

A QStandardItemModel, because 5,000 rows are laid out ten times as fast when Qt finds texts and
sizes in C++ (look at `measuring` for how the heights come in).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from attache.gui.groups import Order, grouped
from attache.gui.pieces import Piece
from attache.gui.row_metrics import RowMetrics
from attache.gui.rows import Row, RowKind, group_row, quote_row, sentence_rows, voice_row
from attache.model import Briefing

ROW = Qt.ItemDataRole.UserRole


class BriefingModel(QStandardItemModel):
    """Rows by index; the summary can change without touching the groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._next = 0
        self._items: dict[int, QStandardItem] = {}
        self.summary_item: QStandardItem | None = None
        self._metrics: RowMetrics | None = None

    def row_of(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """What an index shows."""
        number = index.data(ROW)
        return self._rows.get(number) if isinstance(number, int) else None

    def quote_index(self, number: int) -> QModelIndex:
        """The index of a quote; an invalid one where there is none."""
        item = self._items.get(number)
        return item.index() if item else QModelIndex()

    def fill(
        self,
        briefing: Briefing | None,
        pieces: tuple[tuple[Piece, ...], ...],
        order: Order,
        metrics: RowMetrics,
    ) -> None:
        """Show another briefing (or none), its groups in this order."""
        self._metrics = metrics
        self.clear()
        self._rows.clear()
        self._items.clear()
        self._next, self.summary_item = 0, None
        if briefing is None:
            return
        title = QCoreApplication.translate("Rows", "Summary")
        self.summary_item = self._item(Row(RowKind.SUMMARY, title, name=title))
        self.invisibleRootItem().appendRow(self.summary_item)
        self.fill_summary(briefing)
        for group in grouped(briefing, order):
            head = self._item(group_row(group, briefing))
            for voice in group.voices:
                speaker = self._item(voice_row(voice, group.code))
                said = []
                for number in voice.quotes:
                    quote = briefing.quotes[number]
                    item = self._item(quote_row(number, quote, pieces[number], briefing))
                    self._items[number] = item
                    said.append(item)
                speaker.appendRows(said)
                head.appendRow(speaker)
            self.invisibleRootItem().appendRow(head)

    def fill_summary(self, briefing: Briefing) -> None:
        """Replace the summary's sentences only."""
        if self.summary_item is None:
            return
        self.summary_item.removeRows(0, self.summary_item.rowCount())
        self.summary_item.appendRows([self._item(row) for row in sentence_rows(briefing)])

    def items(self, kind: RowKind | None = None) -> list[tuple[QStandardItem, Row]]:
        """Every item with its row in the order shown, or those of one kind."""
        found: list[tuple[QStandardItem, Row]] = []
        self._walk(self.invisibleRootItem(), found)
        return [pair for pair in found if kind is None or pair[1].kind is kind]

    def _walk(self, parent: QStandardItem, found: list[tuple[QStandardItem, Row]]) -> None:
        for place in range(parent.rowCount()):
            item = parent.child(place)
            row = self._rows.get(item.data(ROW))
            if row is not None:
                found.append((item, row))
            if item.hasChildren():
                self._walk(item, found)

    def _item(self, row: Row) -> QStandardItem:
        item = QStandardItem(row.spoken)
        item.setData(self._next, ROW)
        item.setEditable(False)
        if self._metrics is not None:  # without a hint Qt would lay out every text to guess one
            item.setSizeHint(QSize(10, self._metrics.estimate(row)))
        self._rows[self._next] = row
        self._next += 1
        return item
