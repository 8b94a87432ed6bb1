"""What the reader can correct in a quote: each command makes one step of the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog

from attache.corrections import (
    CountryIs,
    ExtentIs,
    IsAQuote,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
)
from attache.gui import choices
from attache.gui.history import Also, History
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import Typed, pick
from attache.gui.selection import selection
from attache.model import Entity, Kind, Quote, Span
from attache.store.additions import add_person, remove_person

COMMANDS = (
    "speaker", "country", "speaker_country", "speaker_always", "kind", "extent", "not_a_quote",
    "mark_quote", "merge", "split", "star", "off_page", "note",
)  # fmt: skip


class CorrectingQuote(QObject):
    """Commands on the chosen quote and its speaker, and a new quote from the selected words."""

    def __init__(self, window: MainWindow, history: History) -> None:
        super().__init__(window)
        self._window, self._desk, self._history = window, window.desk, history
        window.article.view.handles.wanted.connect(self._extent_is)

    def table(self) -> dict[str, Callable[[], object]]:
        """The actions by name."""
        step = self._window.article.view.handles.step
        return {name: getattr(self, name) for name in COMMANDS} | {
            "begin_back": lambda: step(-1, end=False),
            "begin_on": lambda: step(1, end=False),
            "end_back": lambda: step(-1, end=True),
            "end_on": lambda: step(1, end=True),
        }

    @property
    def _quote(self) -> Quote | None:
        number = self._desk.chosen
        return self._desk.quotes[number] if 0 <= number < len(self._desk.quotes) else None

    @property
    def entity(self) -> Entity | None:
        """The speaker of the chosen quote, where the article mentions them."""
        quote, briefing = self._quote, self._desk.shown
        if quote is None or quote.speaker is None or briefing is None:
            return None
        found = [each for each in briefing.entities if each.id == quote.speaker.entity]
        return found[0] if found and found[0].mentions else None

    def speaker(self) -> None:
        """Who said it: somebody of the article, somebody else, or nobody it names."""
        quote, briefing = self._quote, self._desk.shown
        if quote is None or briefing is None:
            return
        picked = pick(self._window,
            self.tr("Speaker"), self.tr("Who said this?"), choices.speakers(briefing, quote),
            self.tr("Somebody else: {words}"),
        )  # fmt: skip
        if isinstance(picked, Typed):
            self._history.correct(SpeakerIs(quote.key, None, picked.words))
        elif isinstance(picked, Span):
            self._history.correct(SpeakerIs(quote.key, picked, ""))
        elif picked == choices.NOBODY:
            self._history.correct(SpeakerIs(quote.key, None, ""))

    def country(self) -> None:
        """For whom it was said."""
        quote = self._quote
        picked = self._picked_country(self.tr("For whom does the speaker speak here?"))
        if quote is not None and picked is not None:
            self._history.correct(CountryIs(quote.key, *picked))

    def speaker_country(self) -> None:
        """For whom the speaker speaks, in all of their quotes."""
        entity, quote = self.entity, self._quote
        if entity is None or quote is None:
            self.country()
            return
        ask = self.tr("For whom does {name} speak?").format(name=entity.name)
        picked = self._picked_country(ask)
        if picked is not None:
            self._history.correct(SpeakerCountryIs(entity.mentions[0], *picked))

    def speaker_always(self) -> None:
        """For whom the speaker speaks, here and in every article from now on."""
        entity = self.entity
        if entity is None or self._window.opener.additions is None:
            return
        ask = self.tr("For whom does {name} speak, in every article?").format(name=entity.name)
        picked = self._picked_country(ask)
        if picked is None or not picked[0]:
            return
        if self.keep(entity, picked):
            wanted = SpeakerCountryIs(entity.mentions[0], *picked)
            self._history.correct(wanted, also=self.also(entity, picked))

    def keep(self, entity: Entity, country: tuple[str, str]) -> bool:
        """Write down for whom somebody speaks in every article (a country's code and name);
        whether it is kept.  No country: nothing to keep."""
        path = self._window.opener.additions
        if path is None or not country[0]:
            return not country[0]
        if self._tried(lambda: add_person(path, entity.name, country[0])):
            self._window.status.note(self.tr("Kept in {path}").format(path=path))
            return True
        return False

    def also(self, entity: Entity, country: tuple[str, str]) -> Also | None:
        """What `keep` has done, to be undone and done again with the step."""
        path, name, code = self._window.opener.additions, entity.name, country[0]
        if path is None or not code:
            return None
        return Also(
            undo=lambda: self._tried(lambda: remove_person(path, name, code)),
            redo=lambda: self._tried(lambda: add_person(path, name, code)),
        )

    def _tried(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except (OSError, UnicodeDecodeError) as error:
            self._history.unsaved.emit(error)
            return False
        return True

    def _picked_country(self, ask: str) -> tuple[str, str] | None:
        if self._quote is None:
            return None
        picked = pick(self._window, self.tr("Country"), ask, choices.countries(self._desk.article))
        return (str(picked[0]), str(picked[1])) if isinstance(picked, tuple) else None

    def kind(self) -> None:
        """Direct, part quoted or reported."""
        quote = self._quote
        if quote is None:
            return
        picked = pick(
            self._window, self.tr("Kind"), self.tr("What kind of quote is it?"), choices.kinds()
        )
        if isinstance(picked, Kind) and picked is not quote.kind:
            self._history.correct(KindIs(quote.key, picked))

    def extent(self) -> None:
        """The chosen quote is what is selected in the article."""
        quote, span = self._quote, selection(self._window.article.view)
        if quote is not None and span is not None and (span,) != quote.spans:
            self._extent_is(quote.key, (span,))
        elif span is None:
            self._window.status.note(self.tr("Select the words in the article first"))

    def _extent_is(self, key: Span, spans: tuple[Span, ...]) -> None:
        self._history.correct(ExtentIs(key, spans))

    def not_a_quote(self) -> None:
        """Nobody said it."""
        if self._quote is not None:
            self._history.correct(NotAQuote(self._quote.key))

    def mark_quote(self) -> None:
        """The selected words are a quote; its speaker is asked for."""
        span, article = selection(self._window.article.view), self._desk.article
        if span is None or article is None:
            self._window.status.note(self.tr("Select the words in the article first"))
            return
        if any(quote.key == span for quote in self._desk.quotes):
            return
        kind = choices.kind_of(article, span)
        self._history.correct(IsAQuote(span, kind))
        keys = [quote.key for quote in self._desk.quotes]
        if span in keys:
            self._desk.choose(keys.index(span))
            self.speaker()

    def merge(self) -> None:
        """The speaker is the same as another entity."""
        entity, briefing = self.entity, self._desk.shown
        if entity is None or briefing is None:
            return
        others = [item for item in choices.entities(briefing) if item.value != entity.mentions[0]]
        ask = self.tr("Who is the same as {name}?").format(name=entity.name)
        picked = pick(self._window, self.tr("The same"), ask, others)
        if isinstance(picked, Span):
            self._history.correct(SameEntity(entity.mentions[0], picked))

    def split(self) -> None:
        """Some mentions of the speaker are somebody else: the one that speaks here, and others that
        the reader ticks."""
        entity, quote, article = self.entity, self._quote, self._desk.article
        if entity is None or quote is None or quote.speaker is None or article is None:
            return
        mention = quote.speaker.mention
        if mention not in entity.mentions or len(entity.mentions) < 2:
            self._window.status.note(self.tr("There is only this one mention"))
            return
        from attache.gui.mentions_dialog import MentionsDialog

        dialog = MentionsDialog(article, entity.name, entity.mentions, mention, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        theirs = dialog.chosen()
        dialog.deleteLater()
        rest = [each for each in entity.mentions if each not in theirs]
        if accepted and theirs and rest:
            self._history.correct(OtherEntity(rest[0], theirs))

    def star(self) -> None:
        """First on the page, or no more."""
        quote = self._quote
        if quote is not None:
            self._history.correct(Starred(quote.key, not quote.starred))

    def off_page(self) -> None:
        """Off the page, or on it again."""
        quote = self._quote
        if quote is not None:
            self._history.correct(OffPage(quote.key, not quote.off_page))

    def note(self) -> None:
        """A note of the reader's own under the quote."""
        quote = self._quote
        if quote is None:
            return
        words, good = QInputDialog.getMultiLineText(
            self._window, self.tr("Note"), self.tr("Your note under this quote:"), quote.note
        )
        if good and words.strip() != quote.note:
            self._history.correct(Noted(quote.key, words.strip()))
