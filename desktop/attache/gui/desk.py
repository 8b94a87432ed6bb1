"""What lies on the desk: one article, what the engine found in it, and what the reader looks at.

The window's parts talk to the desk, never to each other.  `raw` is the engine's briefing, `shown`
what every part displays and exports; the reader's corrections (`correct`) stand between them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from attache import palette
from attache.engine.pieces import Piece, pieces
from attache.gui.country_words import country_word
from attache.gui.groups import Group, Order, grouped
from attache.gui.surroundings import Surroundings
from attache.model import Article, Briefing, Quote, Span
from attache.palette import Choice

Pieces = tuple[tuple[Piece, ...], ...]


class Desk(QObject):
    """Article, briefing and choice.

    `article_changed`: another article (or none); `briefing_changed`: quotes, countries or entities
    are new; `summary_changed`: only the summary is; `chosen_changed`: another quote, or none (-1);
    `place_asked`: show this span in the article; `span_asked`: select it
    there too.
    """

    article_changed = Signal()
    briefing_changed = Signal()
    summary_changed = Signal()
    chosen_changed = Signal(int)
    place_asked = Signal(object)
    span_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.raw: Briefing | None = None
        self.shown: Briefing | None = None
        self.pieces: tuple[tuple[Piece, ...], ...] = ()
        self.slots: dict[str, Choice] = {}
        self.kept: dict[str, Choice] = {}  # of countries met before, and the reader's own
        self.chosen = -1
        self._raw_pieces: Pieces | None = None
        self.correct: Callable[[Briefing], Briefing] = lambda briefing: briefing
        self._groups: dict[Order, tuple[Group, ...]] = {}
        self.spans: tuple[Span, ...] | None = None  # of the sentences, once they are known
        self.sentences = 0  # of the whole article: the most a summary can have

    def lay(self, article: Article | None) -> None:
        """Put another article on the desk, whose quotes are not known yet."""
        self.article, self.raw, self.shown = article, None, None
        self._groups.clear()
        self.pieces, self.chosen, self.spans = (), -1, None
        self.article_changed.emit()
        self.briefing_changed.emit()
        self.chosen_changed.emit(-1)

    def learn(self, briefing: Briefing, pieces: Pieces | None = None) -> None:
        """Take what the engine found, with or without a summary; `pieces` are the quotes' words,
        where the worker has cut them already."""
        self.raw, self._raw_pieces = briefing, pieces
        self.show(self.correct(briefing))

    def refresh(self) -> None:
        """Show the same briefing under other corrections; the chosen quote stays chosen."""
        if self.raw is None:
            return
        key = self.quotes[self.chosen].key if self.chosen >= 0 else None
        self.show(self.correct(self.raw))
        keys = [quote.key for quote in self.quotes]
        self.chosen = keys.index(key) if key in keys else -1
        self.chosen_changed.emit(self.chosen)

    def show(self, briefing: Briefing) -> None:
        """Display this briefing of the article on the desk."""
        before, self.shown = self.shown, briefing
        same = before is not None and before.quotes == briefing.quotes
        if not same:
            self._groups.clear()
        if same:
            self.summary_changed.emit()
            return
        raw = self.raw is not None and briefing.quotes == self.raw.quotes
        known = self._raw_pieces if raw else None
        self.pieces = known or self._cut(before, briefing)
        self._colour()
        self.briefing_changed.emit()

    def _cut(self, before: Briefing | None, briefing: Briefing) -> Pieces:
        """The quotes' words; those that a correction has not changed are cut already."""
        if before is None or before.article.text != briefing.article.text:
            return pieces(briefing.article, briefing.quotes)
        ours = {id(quote) for quote in briefing.quotes}
        known, lost = {}, {}
        for quote, cut in zip(before.quotes, self.pieces, strict=True):
            if id(quote) in ours:
                known[id(quote)] = cut
            else:
                lost[quote.spans, quote.kind] = cut  # all that the words depend on
        other = [quote for quote in briefing.quotes if id(quote) not in known]
        new = tuple(quote for quote in other if (quote.spans, quote.kind) not in lost)
        words = pieces(briefing.article, new) if new else ()
        lost |= {(quote.spans, quote.kind): cut for quote, cut in zip(new, words, strict=True)}
        return tuple(
            known[id(quote)] if id(quote) in known else lost[quote.spans, quote.kind]
            for quote in briefing.quotes
        )

    def groups(self, order: Order = Order.ARTICLE) -> tuple[Group, ...]:
        """The groups of the briefing on display, in this order."""
        if self.shown is None:
            return ()
        if order not in self._groups:
            self._groups[order] = grouped(self.shown, order, country_word)
        return self._groups[order]

    def _colour(self) -> None:
        codes = [group.code for group in self.groups() if group.code is not None]
        self.slots = palette.slots(codes, self.kept)
        self.kept = {**self.kept, **self.slots}

    def recolour(self, code: str, own: str | None) -> None:
        """Give a country the reader's own colour (``#rrggbb``), or None: its usual one again."""
        self.kept = {each: choice for each, choice in self.kept.items() if each != code}
        if own is not None:
            self.kept[code] = own
        if self.shown is not None:
            self._colour()
            self.briefing_changed.emit()

    def choose(self, number: int) -> None:
        """Choose a quote by its index in ``shown.quotes``; -1 chooses none."""
        if number != self.chosen and -1 <= number < len(self.quotes):
            self.chosen = number
            self.chosen_changed.emit(number)

    def ask_place(self, span: Span) -> None:
        """Show a span of the article."""
        self.place_asked.emit(span)

    def ask_span(self, span: Span) -> None:
        """Show a span of the article and select its words, so that they stand out."""
        self.span_asked.emit(span)

    @property
    def surroundings(self) -> Surroundings | None:
        """The sentences around quotes, as far as there is an article."""
        if self.article is None:
            return None
        if self.spans is None:  # the worker brings them; here only for a briefing from elsewhere
            from attache.language.marks import quotations  # not at the start
            from attache.language.sentences import sentences

            found = sentences(self.article, quotations(self.article))
            self.spans = tuple(sentence.span for sentence in found)
        return Surroundings(self.article.text, self.spans)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes on display."""
        return self.shown.quotes if self.shown else ()
