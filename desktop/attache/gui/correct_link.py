"""When the card to correct with comes and goes, and what is made of what the reader set in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication

from attache.corrections import Correction, CountryIs, KindIs, SpeakerCountryIs, SpeakerIs
from attache.gui import choices
from attache.gui.correct_card import CorrectCard, Reach, Wanted
from attache.gui.correcting_quote import CorrectingQuote
from attache.gui.history import Also, History
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import Typed
from attache.model import Quote, Span


class CorrectLink(QObject):
    """Joins the card to the briefing's list and to the history: all that it changes is one step."""

    def __init__(self, window: MainWindow, history: History, quote: CorrectingQuote) -> None:
        super().__init__(window)
        self._window, self._desk, self._history = window, window.desk, history
        self._commands = quote
        self._key: Span | None = None
        self.card = CorrectCard(window.looks, window)
        self.card.wanted.connect(self._correct)
        self.card.not_a_quote.connect(self._drop)
        self.card.closed.connect(lambda: self.close(back=True))
        desk = window.desk
        for signal in (desk.briefing_changed, desk.article_changed, window.looks.changed):
            signal.connect(self._shut)
        desk.chosen_changed.connect(self._shut)
        window.briefing.installEventFilter(self)

    def open(self) -> None:
        """Open the card beside the chosen quote; where it is open, close it."""
        if self.card.isVisible():
            self.close(back=True)
            return
        self._window.show_view("briefing" if self._window.panes.single else "desk")
        QTimer.singleShot(0, self, self._open)  # after the pane has its place

    def _open(self) -> None:
        number, briefing = self._desk.chosen, self._desk.shown
        view = self._window.briefing.view
        if briefing is None or not 0 <= number < len(briefing.quotes):
            return
        index = view.rows.quote_index(number)
        view.scrollTo(index)
        self._window.why.close()
        self._key = briefing.quotes[number].key
        self.card.tell(briefing, number)
        self.card.open_beside(*self._places(number))

    def _places(self, number: int) -> tuple[QRect, QRect, QRect]:
        """A quote's row, the list, and the list's breadth of the whole window, in the window."""
        window, view = self._window, self._window.briefing.view
        at = view.viewport().mapTo(window, QPoint(0, 0))
        row = view.visualRect(view.rows.quote_index(number)).translated(at)
        room = QRect(at, view.viewport().size())
        most = QRect(room.left(), 2, room.width(), window.height() - 4)
        return row, room, most

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card goes where its list goes."""
        if self.card.isVisible() and event.type() is QEvent.Type.Hide:
            self.close()
        elif self.card.isVisible() and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._move)
        return super().eventFilter(watched, event)

    def _move(self) -> None:
        if self.card.isVisible():
            self.card.move_beside(*self._places(self._desk.chosen))

    def _shut(self) -> None:
        self.close()

    def close(self, *, back: bool = False) -> None:
        """Take the card away; `back`: give the keys to the list."""
        focus = QApplication.focusWidget()
        had = self.card.isVisible() and focus is not None and self.card.isAncestorOf(focus)
        self.card.hide()
        if back or had:
            self._window.briefing.view.setFocus()

    def _quote(self) -> Quote | None:
        return next((quote for quote in self._desk.quotes if quote.key == self._key), None)

    def _drop(self) -> None:
        self.close(back=True)
        self._commands.not_a_quote()

    def _correct(self, wanted: Wanted) -> None:
        quote = self._quote()
        entity = self._commands.entity
        self.close(back=True)
        if quote is None:
            return
        made: list[Correction] = []
        also: Also | None = None
        if isinstance(wanted.speaker, Typed):
            made.append(SpeakerIs(quote.key, None, wanted.speaker.words))
        elif isinstance(wanted.speaker, Span):
            made.append(SpeakerIs(quote.key, wanted.speaker, ""))
        elif wanted.speaker == choices.NOBODY:
            made.append(SpeakerIs(quote.key, None, ""))
        if wanted.country is not None and (wanted.reach is Reach.QUOTE or entity is None):
            made.append(CountryIs(quote.key, *wanted.country))
        elif wanted.country is not None and entity is not None:
            if wanted.reach is Reach.ALWAYS:
                if not self._commands.keep(entity, wanted.country):
                    return
                also = self._commands.also(entity, wanted.country)
            made.append(SpeakerCountryIs(entity.mentions[0], *wanted.country))
        if wanted.kind is not None:
            made.append(KindIs(quote.key, wanted.kind))
        self._history.correct(*made, also=also)
