"""The list of opened articles for Qt's views."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from attache.store.entry import NOT_STATED, Entry

ENTRY = Qt.ItemDataRole.UserRole
_translate = QCoreApplication.translate


def when(opened: float, now: datetime) -> str:
    """As in "Today 08:12", "Yesterday", "Fri 20 Nov"."""
    moment = datetime.fromtimestamp(opened).astimezone()
    if moment.date() == now.date():
        return _translate("Library", "Today {time}").format(time=moment.strftime("%H:%M"))
    if moment.date() == (now - timedelta(days=1)).date():
        return _translate("Library", "Yesterday")
    date = QLocale().toString(QDate(moment.year, moment.month, moment.day), "ddd d MMM")
    return date if moment.year == now.year else f"{date} {moment.year}"


def counts_line(entry: Entry, most: int = 3) -> str:
    """As in "US 6 · DE 10 · +3"."""
    pairs = [f"{'–' if code == NOT_STATED else code} {count}" for code, count in entry.counts]
    rest = sum(count for _, count in entry.counts[most:])
    return " · ".join([*pairs[:most], f"+{rest}"] if rest else pairs[:most])


def corrections_line(entry: Entry) -> str:
    """As in "3 corrections"; empty where there is none."""
    if entry.corrections == 1:
        return _translate("Library", "1 correction")
    words = _translate("Library", "{count} corrections").format(count=entry.corrections)
    return words if entry.corrections else ""


def tags_line(entry: Entry) -> str:
    """As in "#harbour #for Monday"."""
    return " ".join(f"#{tag}" for tag in entry.tags)


class LibraryModel(QAbstractListModel):
    """Entries in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def fill(self, entries: tuple[Entry, ...]) -> None:
        """Show these; where they are the same articles in other words, nothing moves."""
        if [each.fingerprint for each in entries] == [each.fingerprint for each in self._entries]:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of articles."""
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """The entry, or its heading; for screen readers with date and counts."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (corrections_line(entry), tags_line(entry)))) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            now = datetime.now().astimezone()
            parts = [entry.heading, when(entry.opened, now), counts_line(entry, 12)]
            parts += [corrections_line(entry), *entry.tags]
            return ", ".join(part for part in parts if part)
        return None

    def place_of(self, fingerprint: str) -> int:
        """The row of an article; -1 where it is not shown."""
        for place, entry in enumerate(self._entries):
            if entry.fingerprint == fingerprint:
                return place
        return -1
