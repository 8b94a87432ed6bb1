"""The right pane: chips, filters, and the list of summary and quotes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from attache.gui.briefing_model import BATCH
from attache.gui.briefing_view import BriefingView
from attache.gui.chips import Chips
from attache.gui.desk import Desk
from attache.gui.filter_bar import FilterBar
from attache.gui.groups import Order
from attache.gui.looks import Looks
from attache.gui.overlays import Overlays
from attache.gui.rows import Row, RowKind
from attache.gui.sifting import Sifting
from attache.gui.stepping import step
from attache.gui.summary_head import SummaryHead

FOLDED_ABOVE = 12_000  # quotes: Qt lays out all rows in view anew for each batch that comes in


class BriefingPane(QWidget):
    """`summary_wanted` carries the length and method that the reader sets, `length_wanted` a
    Length; `why_asked` a Row;
    `article_asked`: the reader wants to go on in the article."""

    summary_wanted = Signal(int, str)
    length_wanted = Signal(object)
    why_asked = Signal(object)

    def __init__(
        self, desk: Desk, looks: Looks, methods: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._looks = desk, looks
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._codes: frozenset[str | None] = frozenset()
        self._order = Order.ARTICLE
        self._text = ""
        self.context = False
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add_more)
        self.chips = Chips(desk, looks, self)
        self.filters = FilterBar(looks, self)
        self._rule = QFrame(self)
        self._rule.setProperty("rule", True)
        self._rule.setFixedHeight(1)
        self.view = BriefingView(desk, looks, self)
        self._sifting = Sifting(self.view, self.view.rows)
        self.summary = SummaryHead(looks, methods, self.view)
        self.overlays = Overlays(self.view, self.summary)
        self.summary.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        self._top = QVBoxLayout()
        self._top.addWidget(self.chips)
        self._top.addWidget(self.filters)
        column.addLayout(self._top)
        column.addWidget(self._rule)
        column.addWidget(self.view, 1)
        self._measure_top()

    def _measure_top(self) -> None:
        px = self._looks.px
        self._top.setContentsMargins(px(16), px(12), px(16), px(12))
        self._top.setSpacing(px(8))

    def _connect(self) -> None:
        self._desk.briefing_changed.connect(self.fill)
        self._desk.summary_changed.connect(self.fill_summary)
        self._desk.chosen_changed.connect(self._show_chosen)
        self.chips.chosen.connect(self._choose_codes)
        self.filters.changed.connect(self.sift)
        self.filters.ordered.connect(self.sort)
        self.filters.folded.connect(self._fold)
        self.view.row_chosen.connect(self._row_chosen)
        self.view.row_opened.connect(self._row_chosen)
        self.view.why_asked.connect(self.why_asked)
        self.view.laid_out.connect(self._place_overlays)
        self.summary.wanted.connect(self.summary_wanted)
        self.summary.length_wanted.connect(self.length_wanted)
        self._looks.changed.connect(self.dress)

    def dress(self) -> None:
        """Take theme and text size."""
        self._measure_top()
        self.filters.dress()
        self.summary.dress()
        self.chips.dress()
        if self.view.painter_of_rows.metrics.fonts == self._looks.fonts:
            self.view.repaint_rows()
        else:
            self.view.measure()

    # --- filling ------------------------------------------------------------------------------

    def fill(self) -> None:
        """Another briefing."""
        self.chips.fill()
        self.filters.fill(self._desk.shown)
        if not self._renew_rows():
            self._fill_rows()
        self.fill_summary_head()

    def _renew_rows(self) -> bool:
        """Change only the rows of corrected quotes, where all stay in their groups."""
        view, shown, article = self.view, self._desk.shown, self._desk.article
        if shown is None or article is None or article.text != self._text:
            return False
        groups = self._desk.groups(self._order)
        changed = view.rows.renew(shown, self._desk.pieces, groups)
        if changed is None:
            return False
        if view.rows.summary_item is not None:
            view.expand(view.rows.summary_item.index())
        self._sifting.renew(shown)
        self._hide_rows()
        view.repaint_rows()
        view.measuring.now(changed)
        view.show_quote(self._desk.chosen)
        return True

    def _fill_rows(self) -> None:
        view = self.view
        text = self._desk.article.text if self._desk.article else ""
        same, self._text = text == self._text, text  # corrections change neither folds nor place
        had_groups = bool(view.rows.voices)
        folded = self._folded_codes() if same else set()
        place = view.verticalScrollBar().value() if same else 0
        view.setUpdatesEnabled(False)
        view.rows.around = self._desk.surroundings if self.context else None
        groups = self._desk.groups(self._order)
        if not (same and had_groups) and len(self._desk.quotes) > FOLDED_ABOVE:
            folded = {group.code for group in groups}
            self.filters.tell_folded(folded=True)
        view.rows.fill(self._desk.shown, self._desk.pieces, groups, view.painter_of_rows.metrics)
        view.expandAll()
        for item, row in view.rows.items(RowKind.GROUP):
            view.setExpanded(item.index(), row.code not in folded)
        self._sifting.restart(self._desk.shown)
        self._hide_rows()
        view.measure()
        view.setUpdatesEnabled(True)
        view.verticalScrollBar().setValue(place)
        view.show_quote(self._desk.chosen)
        self._more.start()

    def _folded_codes(self) -> set[str | None]:
        groups = self.view.rows.items(RowKind.GROUP)
        return {row.code for item, row in groups if not self.view.isExpanded(item.index())}

    def _add_more(self) -> None:
        """The quotes that are still to come, a slice at a time."""
        if not self.view.rows.pending:
            self._more.stop()
            return
        self._add(BATCH)

    def _add(self, quotes: int) -> None:
        speakers, added = self.view.rows.more(quotes)
        for voice in speakers:
            self.view.expand(voice.item.index())
        self._sifting.hide(speakers)
        self.view.measuring.more(added, start=not self.view.rows.pending)

    def finish(self) -> None:
        """Add all quotes that are still to come, now."""
        if self.view.rows.pending:
            self._add(len(self._desk.quotes))

    @property
    def settled(self) -> bool:
        """Whether every quote is in the list, with its true height."""
        return not self.view.rows.pending and self.view.measuring.done

    def fill_summary(self) -> None:
        """Only the summary is new."""
        if self._desk.shown is not None:
            self.view.rows.fill_summary(self._desk.shown)
            if self.view.rows.summary_item is not None:
                self.view.expand(self.view.rows.summary_item.index())
            self.view.measure_summary()
            self.fill_summary_head()

    def fill_summary_head(self) -> None:
        """Length and method of the summary on display."""
        briefing = self._desk.shown
        self.summary.setVisible(briefing is not None)
        if briefing is not None:
            self.summary.tell(len(briefing.summary), self._desk.sentences, briefing.method)
        self._place_overlays()

    # --- filter and order ---------------------------------------------------------------------

    def sort(self, order: str) -> None:
        """Order the groups anew, by a value of `Order`; any other changes nothing."""
        if order not in set(Order):
            return
        self._order = Order(order)
        self.filters.orders[order].setChecked(True)
        if self._desk.shown is not None:
            self._fill_rows()

    def show_context(self, *, on: bool) -> None:
        """Show quotes with or without the sentences around them."""
        self.context = on
        self._fill_rows()

    def _choose_codes(self, codes: frozenset[str | None]) -> None:
        self._codes = codes
        self.sift()

    def reset_filters(self) -> None:
        """Show everything again."""
        self.chips.choose(frozenset())
        self.filters.reset()

    def sift(self) -> None:
        """Show the quotes that pass, hide the others."""
        self.finish()
        self._hide_rows()
        self.view.doItemsLayout()
        self.view.show_quote(self._desk.chosen)
        self._place_overlays()

    @property
    def passing(self) -> frozenset[int]:
        """The indices of the quotes that pass the filters."""
        return self._sifting.passing

    def _hide_rows(self) -> None:
        self._sifting.sift(self.filters.wanted(self._codes))

    def _fold(self, folded: bool) -> None:
        for item, _ in self.view.rows.items(RowKind.GROUP):
            self.view.setExpanded(item.index(), not folded)
        self._place_overlays()

    # --- choosing -----------------------------------------------------------------------------

    def _row_chosen(self, row: Row) -> None:
        """A row was reached or pressed: its place shows in the article."""
        if row.kind is RowKind.QUOTE and row.number < len(self._desk.quotes):
            self._desk.choose(row.number)
            self._desk.ask_place(self._desk.quotes[row.number].span)
        elif row.kind is RowKind.SENTENCE:
            self._show_sentence(row)

    def _show_sentence(self, row: Row) -> None:
        briefing = self._desk.shown
        if briefing is not None and row.number < len(briefing.summary):
            self._desk.choose(-1)
            self._desk.ask_place(briefing.summary[row.number].span)

    def _show_chosen(self, number: int) -> None:
        if number >= 0 and not self.view.rows.quote_index(number).isValid():
            self.finish()
        self.view.show_quote(number)

    def step(self, way: int, *, by_group: bool = False) -> None:
        """Choose the next (1) or previous (-1) quote in the order shown, or the first quote of the
        next or previous country."""
        rows = (row for _, row in self.view.rows.items(RowKind.QUOTE))
        shown = [row for row in rows if row.number in self.passing]
        goal = step(shown, self._desk.chosen, way, by_group=by_group)
        if goal is not None:
            self._desk.choose(goal)
            self._desk.ask_place(self._desk.quotes[goal].span)

    def _place_overlays(self) -> None:
        self.overlays.place(self._desk.shown, nothing=not self.passing)
