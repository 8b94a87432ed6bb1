"""What the reader can correct, as commands of the window: each makes one step of the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QUndoView
from shiboken6 import isValid

from attache.corrections import (
    CountryIs,
    ExtentIs,
    IsAQuote,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    RoleIs,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
    SummaryWith,
    SummaryWithout,
    TitleIs,
)
from attache.gui import choices
from attache.gui.history import History
from attache.gui.main_window import MainWindow
from attache.gui.pick_dialog import Item, PickDialog, Typed
from attache.gui.rows import RowKind
from attache.language import document
from attache.model import Entity, Kind, Quote, Role, Span
from attache.store.additions import add_person


class Correcting(QObject):
    """Joins the window's Correct menu, its context menus and undo to the history."""

    def __init__(self, window: MainWindow, history: History) -> None:
        super().__init__(window)
        self._window, self._desk, self.history = window, window.desk, history
        self._list: QUndoView | None = None
        window.opener.prepare = history.take_up
        history.reread.connect(window.opener.reread)
        history.changed.connect(self._tell)
        history.unsaved.connect(self._unsaved)
        window.opener.additions_faulted.connect(self._additions_faulted)
        self._connect()
        self._connect_menus()
        self._tell()

    def _connect(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "undo": self.history.stack.undo,
            "redo": self.history.stack.redo,
            "speaker": self.speaker,
            "country": self.country,
            "speaker_country": self.speaker_country,
            "speaker_always": self.speaker_always,
            "kind": self.kind,
            "extent": self.extent,
            "not_a_quote": self.not_a_quote,
            "mark_quote": self.mark_quote,
            "merge": self.merge,
            "split": self.split,
            "star": self.star,
            "off_page": self.off_page,
            "note": self.note,
            "summary_with": lambda: self.summary(wanted=True),
            "summary_without": lambda: self.summary(wanted=False),
            "role": self.role,
            "title": self.title,
            "steps": self.steps,
        }
        for name, do in table.items():
            self._window.actions_by_name[name].triggered.connect(lambda _=False, do=do: do())
        self.history.stack.indexChanged.connect(lambda _: self._tell())

    def _connect_menus(self) -> None:
        for view in (self._window.briefing.view, self._window.article.view):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        briefing, article = self._window.briefing.view, self._window.article.view
        briefing.customContextMenuRequested.connect(self._menu_of_briefing)
        article.customContextMenuRequested.connect(self._menu_of_article)

    def _tell(self) -> None:
        stack, actions = self.history.stack, self._window.actions_by_name
        if not isValid(stack):  # its end is the last thing that it tells
            return
        actions["undo"].setEnabled(stack.canUndo())
        actions["redo"].setEnabled(stack.canRedo())
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        actions["undo"].setText(f"{undo}: {stack.undoText()}" if stack.canUndo() else undo)
        actions["redo"].setText(f"{redo}: {stack.redoText()}" if stack.canRedo() else redo)

    def _unsaved(self, error: Exception) -> None:
        self._window.message.show_fault(
            self.tr("Your correction could not be saved."),
            self.tr("It holds until you close the article. ({reason})").format(reason=error),
        )

    def _additions_faulted(self, faults: tuple[str, ...]) -> None:
        title = self.tr("Some of your additions could not be used.")
        self._window.message.show_fault(title, " ".join(faults[:3]))

    # --- menus --------------------------------------------------------------------------------

    def _menu_of_briefing(self, place: QPoint) -> None:
        view = self._window.briefing.view
        index = view.indexAt(place)
        row = view.rows.row_of(index)
        if row is None:
            return
        view.setCurrentIndex(index)
        names: tuple[str, ...] = ()
        if row.kind is RowKind.QUOTE:
            names = ("why", "to_article", "copy_quote", "copy_markdown", "", "speaker", "country",
                     "speaker_country", "kind", "extent", "not_a_quote", "", "merge", "split", "",
                     "star", "off_page", "note")  # fmt: skip
        elif row.kind is RowKind.SENTENCE:
            names = ("summary_without",)
        self._popup(names, view.viewport().mapToGlobal(place))

    def _menu_of_article(self, place: QPoint) -> None:
        view = self._window.article.view
        if not view.textCursor().hasSelection():
            view.setTextCursor(view.cursorForPosition(place))
        names = ("copy", "", "mark_quote", "extent", "", "summary_with", "summary_without", "",
                 "role", "title")  # fmt: skip
        self._popup(names, view.viewport().mapToGlobal(place))

    def _popup(self, names: tuple[str, ...], place: QPoint) -> None:
        if not names:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name:
                menu.addAction(self._window.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(place)

    # --- a quote ------------------------------------------------------------------------------

    @property
    def _quote(self) -> Quote | None:
        number = self._desk.chosen
        return self._desk.quotes[number] if 0 <= number < len(self._desk.quotes) else None

    @property
    def _entity(self) -> Entity | None:
        quote, briefing = self._quote, self._desk.shown
        if quote is None or quote.speaker is None or briefing is None:
            return None
        found = [each for each in briefing.entities if each.id == quote.speaker.entity]
        return found[0] if found and found[0].mentions else None

    def _pick(self, title: str, ask: str, items: list[Item], own_words: str = "") -> object:
        dialog = PickDialog(title, ask, items, own_words=own_words, parent=self._window)
        dialog.exec()
        return dialog.picked

    def speaker(self) -> None:
        """Who said it: somebody of the article, somebody else, or nobody it names."""
        quote, briefing = self._quote, self._desk.shown
        if quote is None or briefing is None:
            return
        picked = self._pick(
            self.tr("Speaker"), self.tr("Who said this?"), choices.speakers(briefing, quote),
            self.tr("Somebody else: {words}"),
        )  # fmt: skip
        step = self.tr("Speaker")
        if isinstance(picked, Typed):
            self.history.correct(step, SpeakerIs(quote.key, None, picked.words))
        elif isinstance(picked, Span):
            self.history.correct(step, SpeakerIs(quote.key, picked, ""))
        elif picked == choices.NOBODY:
            self.history.correct(step, SpeakerIs(quote.key, None, ""))

    def country(self) -> None:
        """For whom it was said."""
        quote = self._quote
        picked = self._picked_country(self.tr("For whom does the speaker speak here?"))
        if quote is not None and picked is not None:
            self.history.correct(self.tr("Country of a quote"), CountryIs(quote.key, *picked))

    def speaker_country(self) -> None:
        """For whom the speaker speaks, in all of their quotes."""
        entity, quote = self._entity, self._quote
        if entity is None or quote is None:
            self.country()
            return
        ask = self.tr("For whom does {name} speak?").format(name=entity.name)
        picked = self._picked_country(ask)
        if picked is not None:
            step = self.tr("Country of {name}").format(name=entity.name)
            self.history.correct(step, SpeakerCountryIs(entity.mentions[0], *picked))

    def speaker_always(self) -> None:
        """For whom the speaker speaks, here and in every article from now on."""
        entity, path = self._entity, self._window.opener.additions
        if entity is None or path is None:
            return
        ask = self.tr("For whom does {name} speak, in every article?").format(name=entity.name)
        picked = self._picked_country(ask)
        if picked is None or not picked[0]:
            return
        try:
            add_person(path, entity.name, picked[0])
        except (OSError, UnicodeDecodeError) as error:
            self._unsaved(error)
            return
        step = self.tr("Country of {name}").format(name=entity.name)
        self.history.correct(step, SpeakerCountryIs(entity.mentions[0], *picked))
        self._window.status.note(self.tr("Kept in {path}").format(path=path))

    def _picked_country(self, ask: str) -> tuple[str, str] | None:
        if self._quote is None:
            return None
        picked = self._pick(self.tr("Country"), ask, choices.countries())
        return (str(picked[0]), str(picked[1])) if isinstance(picked, tuple) else None

    def kind(self) -> None:
        """Direct, part quoted or reported."""
        quote = self._quote
        if quote is None:
            return
        picked = self._pick(self.tr("Kind"), self.tr("What kind of quote is it?"), choices.kinds())
        if isinstance(picked, Kind) and picked is not quote.kind:
            self.history.correct(self.tr("Kind of a quote"), KindIs(quote.key, picked))

    def extent(self) -> None:
        """The chosen quote is what is selected in the article."""
        quote, span = self._quote, self._selection()
        if quote is not None and span is not None and (span,) != quote.spans:
            self.history.correct(self.tr("Extent of a quote"), ExtentIs(quote.key, (span,)))
        elif span is None:
            self._window.status.note(self.tr("Select the words in the article first"))

    def not_a_quote(self) -> None:
        """Nobody said it."""
        if self._quote is not None:
            self.history.correct(self.tr("Not a quote"), NotAQuote(self._quote.key))

    def mark_quote(self) -> None:
        """The selected words are a quote; its speaker is asked for."""
        span, article = self._selection(), self._desk.article
        if span is None or article is None:
            self._window.status.note(self.tr("Select the words in the article first"))
            return
        if any(quote.key == span for quote in self._desk.quotes):
            return
        kind = choices.kind_of(article, span)
        self.history.correct(self.tr("New quote"), IsAQuote(span, kind))
        keys = [quote.key for quote in self._desk.quotes]
        if span in keys:
            self._desk.choose(keys.index(span))
            self.speaker()

    def merge(self) -> None:
        """The speaker is the same as another entity."""
        entity, briefing = self._entity, self._desk.shown
        if entity is None or briefing is None:
            return
        others = [item for item in choices.entities(briefing) if item.value != entity.mentions[0]]
        ask = self.tr("Who is the same as {name}?").format(name=entity.name)
        picked = self._pick(self.tr("The same"), ask, others)
        if isinstance(picked, Span):
            step = self.tr("Two that are one")
            self.history.correct(step, SameEntity(entity.mentions[0], picked))

    def split(self) -> None:
        """The mention that speaks here is somebody else."""
        entity, quote = self._entity, self._quote
        if entity is None or quote is None or quote.speaker is None:
            return
        mention = quote.speaker.mention
        if mention is None or len(entity.mentions) < 2:
            self._window.status.note(self.tr("There is only this one mention"))
            return
        rest = [each for each in entity.mentions if each != mention]
        step = self.tr("One that is two")
        self.history.correct(step, OtherEntity(rest[0], (mention,)))

    def star(self) -> None:
        """First on the page, or no more."""
        quote = self._quote
        if quote is not None:
            step = self.tr("First on the page")
            self.history.correct(step, Starred(quote.key, not quote.starred))

    def off_page(self) -> None:
        """Off the page, or on it again."""
        quote = self._quote
        if quote is not None:
            step = self.tr("Off the page")
            self.history.correct(step, OffPage(quote.key, not quote.off_page))

    def note(self) -> None:
        """A note of the reader's own under the quote."""
        quote = self._quote
        if quote is None:
            return
        words, good = QInputDialog.getMultiLineText(
            self._window, self.tr("Note"), self.tr("Your note under this quote:"), quote.note
        )
        if good and words.strip() != quote.note:
            self.history.correct(self.tr("Note"), Noted(quote.key, words.strip()))

    # --- the article --------------------------------------------------------------------------

    def _selection(self) -> Span | None:
        """The selected words of the article without the blanks around them."""
        view = self._window.article.view
        cursor, text = view.textCursor(), view.text_of_article()
        if not cursor.hasSelection():
            return None
        start = view.positions.from_qt(cursor.selectionStart())
        words = text[start : view.positions.from_qt(cursor.selectionEnd())]
        left = len(words) - len(words.lstrip())
        return Span(start + left, start + left + len(words.strip())) if words.strip() else None

    def summary(self, *, wanted: bool) -> None:
        """The chosen sentence of the summary, or that at the cursor, in or out."""
        span = self._sentence(in_summary=not wanted)
        if span is None or self._desk.shown is None:
            return
        has = any(sentence.span == span for sentence in self._desk.shown.summary)
        if has == wanted:
            return
        if wanted:
            self.history.correct(self.tr("Into the summary"), SummaryWith(span))
        else:
            self.history.correct(self.tr("Out of the summary"), SummaryWithout(span))

    def _sentence(self, *, in_summary: bool) -> Span | None:
        view, briefing = self._window.briefing.view, self._desk.shown
        if briefing is None:
            return None
        row = view.rows.row_of(view.currentIndex())
        if in_summary and row is not None and row.kind is RowKind.SENTENCE:
            return briefing.summary[row.number].span
        place = self._window.article.view.place_of_cursor()
        for sentence in document(briefing.article).sentences:
            if sentence.span.start <= place <= sentence.span.end:
                return sentence.span
        return None

    def role(self) -> None:
        """What the paragraph at the cursor is."""
        article = self._desk.article
        if article is None:
            return
        number = article.block_at(self._window.article.view.place_of_cursor())
        if number is None:
            self._window.status.note(self.tr("Put the cursor into a paragraph first"))
            return
        block = article.blocks[number]
        ask = self.tr("What is paragraph {number}?").format(number=number + 1)
        picked = self._pick(self.tr("Paragraph"), ask, choices.roles())
        if isinstance(picked, Role) and picked is not block.role:
            self.history.correct(self.tr("Paragraph"), RoleIs(block.span, picked))
            self._desk.ask_place(block.span)

    def title(self) -> None:
        """The title in the reader's words."""
        article = self._desk.article
        if article is None:
            return
        words, good = QInputDialog.getText(
            self._window, self.tr("Title"), self.tr("Title of the article (empty: none):"),
            text=article.source.title or "",
        )  # fmt: skip
        if good and " ".join(words.split()) != (article.source.title or ""):
            self.history.correct(self.tr("Title"), TitleIs(" ".join(words.split())))

    def steps(self) -> None:
        """The list of steps; a click goes back or forward to one."""
        if self._list is None:
            self._list = QUndoView(self.history.stack, self._window)
            self._list.setWindowFlag(Qt.WindowType.Tool)
            self._list.setWindowTitle(self.tr("Corrections"))
            self._list.setEmptyLabel(self.tr("As it was opened"))
            self._list.resize(320, 360)
        self._list.show()
        self._list.raise_()
