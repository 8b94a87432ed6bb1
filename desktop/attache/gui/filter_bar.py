"""The row of filters: words, kind, speaker; order and folding."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QMenu, QToolButton, QWidget

from attache.gui.combo import Combo
from attache.gui.groups import Filter, Order
from attache.gui.icons import icon
from attache.gui.looks import Looks
from attache.gui.search_field import SearchField
from attache.gui.wording import kind_word
from attache.model import Briefing, Kind


class FilterBar(QWidget):
    """`changed`: another filter (all but the countries); `ordered`: another order of groups;
    `folded`: fold (True) or open all groups."""

    changed = Signal()
    ordered = Signal(str)
    folded = Signal(bool)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.words = SearchField(self.tr("Filter quotes"), looks, self)
        self.words.setAccessibleName(self.tr("Filter quotes by words"))
        self.kind = Combo(self)
        self.kind.setAccessibleName(self.tr("Kind of quote"))
        self.kind.addItem(self.tr("Any kind"), "")
        for kind in Kind:
            self.kind.addItem(kind_word(kind).capitalize(), kind.value)
        self.kind.addItem(self.tr("Unsure"), "unsure")
        self.speaker = Combo(self)
        self.speaker.setAccessibleName(self.tr("Speaker"))
        self.speaker.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.speaker.setMinimumContentsLength(10)
        self.order = QToolButton(self)
        self.fold = QToolButton(self)
        self._make_order()
        self.fold.setCheckable(True)
        self.fold.setToolTip(self.tr("Fold all groups"))
        self.fold.setAccessibleName(self.tr("Fold all groups"))
        self.fold.toggled.connect(self.folded)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self._typed = QTimer(self, singleShot=True, interval=60)
        self._typed.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _: self._typed.start())
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.speaker.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.dress()

    def _arrange(self, *, narrow: bool) -> None:
        """One row, or two where there is no room for one."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        widgets = (self.words, self.kind, self.speaker, self.order, self.fold)
        wide_places = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1))
        narrow_places = ((0, 0, 2), (1, 0, 1), (1, 1, 1), (0, 2, 1), (0, 3, 1))
        for widget, place in zip(widgets, narrow_places if narrow else wide_places, strict=True):
            self._grid.addWidget(widget, place[0], place[1], 1, place[2])
        for column, stretch in enumerate((1, 1, 0) if narrow else (3, 0, 2)):
            self._grid.setColumnStretch(column, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < self._looks.px(430))

    def _make_order(self) -> None:
        self.order.setToolTip(self.tr("Order of the groups"))
        self.order.setAccessibleName(self.tr("Order of the groups"))
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self.order), QActionGroup(self)
        self.orders: dict[str, QAction] = {}
        for order, words in (
            (Order.ARTICLE, self.tr("As in the article")),
            (Order.COUNT, self.tr("Most quotes first")),
            (Order.NAME, self.tr("By name")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is Order.ARTICLE)
            action.triggered.connect(lambda _=False, order=order: self.ordered.emit(order.value))
            group.addAction(action)
            self.orders[order.value] = action
        self.order.setMenu(menu)

    def dress(self) -> None:
        """Take theme and measures."""
        look, size = self._looks.look, self._looks.px(18)
        for button, name in ((self.order, "sort"), (self.fold, "fold")):
            button.setIcon(icon(name, look.ink, look.off, size))
            button.setIconSize(QSize(size, size))
        self.layout().setSpacing(self._looks.px(6))  # type: ignore[union-attr]

    def fill(self, briefing: Briefing | None) -> None:
        """Offer the speakers of a briefing, most quotes first."""
        chosen = self.speaker.currentData()
        blocked = QSignalBlocker(self.speaker)
        self.speaker.clear()
        self.speaker.addItem(self.tr("Any speaker"), None)
        if briefing is not None:
            said = [quote.speaker for quote in briefing.quotes if quote.speaker]
            names = {speaker.entity: speaker.name for speaker in said}
            for entity, count in Counter(speaker.entity for speaker in said).most_common():
                self.speaker.addItem(f"{' '.join(names[entity].split())} ({count})", entity)
        self.speaker.setCurrentIndex(
            max(0, self.speaker.findData(chosen)) if chosen is not None else 0
        )
        del blocked

    def tell_folded(self, *, folded: bool) -> None:
        """Show that all groups are folded (or none), without asking for it."""
        blocked = QSignalBlocker(self.fold)
        self.fold.setChecked(folded)
        del blocked

    def wanted(self, codes: frozenset[str | None]) -> Filter:
        """The filter that chips and this bar ask for together."""
        kind = self.kind.currentData()
        kinds = frozenset({Kind(kind)}) if kind and kind != "unsure" else frozenset()
        words = " ".join(self.words.text().split())
        return Filter(codes, words, kinds, self.speaker.currentData(), unsure=kind == "unsure")

    def reset(self) -> None:
        """No filter."""
        blocked = [QSignalBlocker(each) for each in (self.words, self.kind, self.speaker)]
        self.words.clear()
        self.kind.setCurrentIndex(0)
        self.speaker.setCurrentIndex(0)
        blocked.clear()
        self.changed.emit()

    def focus_words(self) -> None:
        """Put the cursor into the field."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
