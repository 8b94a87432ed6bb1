"""The briefing as a tree for Qt's views: summary > sentences, country > speaker > quote.

A QStandardItemModel, because 5,000 rows are laid out ten times as fast when Qt finds texts and
sizes in C++ (look at `measuring` for how the heights come in).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from attache.engine.pieces import Piece
from attache.gui.groups import Group
from attache.gui.row_metrics import RowMetrics
from attache.gui.rows import Row, RowKind, group_row, quote_row, sentence_rows, voice_row
from attache.gui.surroundings import Surroundings
from attache.model import Briefing

ROW = Qt.ItemDataRole.UserRole
AT_ONCE = 240  # quotes that are there when the briefing first shows; the rest comes in slices
BATCH = 60  # quotes, some 4 ms


@dataclass(frozen=True, slots=True)
class Voiced:
    """A speaker's row, the head above it, and the quotes below it so far, as indices."""

    head: QStandardItem
    item: QStandardItem
    numbers: list[int]


class BriefingModel(QStandardItemModel):
    """Rows by index; the summary can change without touching the groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, Row] = {}
        self._next = 0
        self._items: dict[int, QStandardItem] = {}
        self.voices: list[Voiced] = []
        self.summary_item: QStandardItem | None = None
        self.metrics: RowMetrics | None = None
        self.around: Surroundings | None = None  # where quotes show the sentences beside them
        self._filled: tuple[Briefing, tuple[Group, ...], Surroundings | None] | None = None
        self._rest: Iterator[tuple[Voiced, list[QStandardItem]]] = iter(())
        self.pending = False

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
        groups: tuple[Group, ...],
        metrics: RowMetrics,
    ) -> None:
        """Show another briefing (or none) in these groups."""
        self.metrics = metrics
        self.clear()
        self._rows.clear()
        self._items.clear()
        self.voices.clear()
        self._next, self.summary_item = 0, None
        self._rest, self.pending = iter(()), False
        self._filled = None
        if briefing is None:
            return
        self._filled = (briefing, groups, self.around)
        title = QCoreApplication.translate("Rows", "Summary")
        self.summary_item = self._item(Row(RowKind.SUMMARY, title, name=title))
        self.invisibleRootItem().appendRow(self.summary_item)
        self.fill_summary(briefing)
        heads = []
        for group in groups:
            heads.append((self._item(group_row(group, briefing)), group))
            self.invisibleRootItem().appendRow(heads[-1][0])
        self._rest = self._filling(briefing, pieces, heads)
        self.pending = True
        self.more(AT_ONCE)

    def renew(
        self,
        briefing: Briefing,
        pieces: tuple[tuple[Piece, ...], ...],
        groups: tuple[Group, ...],
    ) -> list[QStandardItem] | None:
        """Show another briefing of the same article, where its quotes stand in the same groups: the
        items of the rows that look different now.  None where all must be made anew."""
        if self._filled is None or self.pending:
            return None
        before, old_groups, around = self._filled
        if groups != old_groups or around != self.around:
            return None
        self._filled = (briefing, groups, around)
        changed = []
        for number, quote in enumerate(briefing.quotes):
            if quote is not before.quotes[number] and quote != before.quotes[number]:
                row = quote_row(number, quote, pieces[number], briefing, self.around)
                changed.append(self._put(self._items[number], row))
        heads = {voiced.head.row(): voiced.head for voiced in self.voices}
        for head, group in zip((heads[place] for place in sorted(heads)), groups, strict=True):
            self._put(head, group_row(group, briefing))
        if briefing.summary != before.summary:
            self.fill_summary(briefing)
            changed += self.summary_rows()
        return changed

    def _put(self, item: QStandardItem, row: Row) -> QStandardItem:
        """Another row for an item."""
        self._rows[item.data(ROW)] = row
        item.setText(row.spoken)
        return item

    def _filling(
        self,
        briefing: Briefing,
        pieces: tuple[tuple[Piece, ...], ...],
        heads: list[tuple[QStandardItem, Group]],
    ) -> Iterator[tuple[Voiced, list[QStandardItem]]]:
        """Adds speakers and quotes; yields a speaker and the quotes it has got."""
        for head, group in heads:
            for voice in group.voices:
                speaker = self._item(voice_row(voice, group.code))
                head.appendRow(speaker)
                voiced = Voiced(head, speaker, [])
                self.voices.append(voiced)
                for start in range(0, len(voice.quotes), BATCH):
                    said = []
                    batch = voice.quotes[start : start + BATCH]
                    for number in batch:
                        quote = briefing.quotes[number]
                        row = quote_row(number, quote, pieces[number], briefing, self.around)
                        item = self._item(row)
                        self._items[number] = item
                        said.append(item)
                    speaker.appendRows(said)
                    voiced.numbers.extend(batch)
                    yield voiced, said

    def more(self, quotes: int) -> tuple[list[Voiced], list[QStandardItem]]:
        """Add about so many of the quotes that are still to come (`pending`); the speakers who got
        them, and their rows."""
        touched: list[Voiced] = []
        added: list[QStandardItem] = []
        for voiced, said in self._rest:
            touched.append(voiced)
            added += said
            if len(added) >= quotes:
                return touched, added
        self.pending = False
        return touched, added

    def fill_summary(self, briefing: Briefing) -> None:
        """Replace the summary's sentences only."""
        if self.summary_item is None:
            return
        self.summary_item.removeRows(0, self.summary_item.rowCount())
        self.summary_item.appendRows([self._item(row) for row in sentence_rows(briefing)])

    def show_whole(self, index: QModelIndex, *, whole: bool) -> QStandardItem | None:
        """Show a summary sentence with all its words, or in one line; its item where that changes
        anything."""
        row, item = self.row_of(index), self.itemFromIndex(index)
        if row is None or item is None or row.kind is not RowKind.SENTENCE or row.whole is whole:
            return None
        self._rows[item.data(ROW)] = replace(row, whole=whole)
        return item

    def summary_rows(self) -> list[QStandardItem]:
        """The summary's head and sentences."""
        head = self.summary_item
        return [head, *(head.child(n) for n in range(head.rowCount()))] if head else []

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
        if self.metrics is not None:  # without a hint Qt would lay out every text to guess one
            item.setSizeHint(QSize(10, self.metrics.estimate(row)))
        self._rows[self._next] = row
        self._next += 1
        return item
