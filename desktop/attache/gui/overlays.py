"""What lies over the briefing's list: the summary's controls, and why there is nothing to see."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from attache.gui.briefing_view import BriefingView
from attache.model import Briefing

_translate = QCoreApplication.translate


class Overlays:
    """Puts them where the rows are; `empty` is the label that says why no quote is shown."""

    def __init__(self, view: BriefingView, summary: QWidget) -> None:
        self._view, self._summary = view, summary
        for each in summary.findChildren(QWidget):
            each.setProperty("scrolls", True)  # tab_order
        self.empty = QLabel(view.viewport())
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("second", True)
        self.empty.hide()

    def place(self, briefing: Briefing | None, *, nothing: bool) -> None:
        """Go where the rows are now; `nothing` where no quote is shown."""
        view, metrics = self._view, self._view.painter_of_rows.metrics
        item = view.rows.summary_item
        if item is not None:
            place = view.visualRect(item.index())
            left, right = metrics.edge, metrics.right
            self._summary.setGeometry(
                left,
                place.top() + metrics.px(4),
                max(10, metrics.width - left - right),
                place.height() - metrics.px(4),
            )
            self._summary.lower()
            view.viewport().stackUnder(self._summary)
        if briefing is None or not nothing:
            self.empty.hide()
        else:
            self._say_why(briefing)

    def _say_why(self, briefing: Briefing) -> None:
        if briefing.quotes:
            words = _translate(
                "BriefingPane", "No quote passes the filter. Choose “All”, or clear the filter."
            )
        else:
            words = _translate("BriefingPane", "Nobody is quoted in this article.")
        self.empty.setText(words)
        view, metrics = self._view, self._view.painter_of_rows.metrics
        last = view.rows.summary_item
        place = view.visualRect(last.index()) if last else view.rect()
        while last is not None and last.rowCount():
            last = last.child(last.rowCount() - 1)
            place = view.visualRect(last.index())
        self.empty.setGeometry(
            metrics.edge,
            place.bottom() + metrics.px(24),
            metrics.width - 2 * metrics.edge,
            metrics.px(48),
        )
        self.empty.show()
