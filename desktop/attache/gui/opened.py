"""The articles that were opened in this window or lie in the library, to be printed anew."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from attache.corrections import Correction, corrected, corrected_article, fingerprint
from attache.engine.composing import Known, composed
from attache.engine.messages import EngineFailure
from attache.engine.process import Engine
from attache.engine.requests import BriefingOf, Wish
from attache.errors import ArticleError
from attache.gui.main_window import MainWindow
from attache.gui.page_view import PageView
from attache.gui.print_values import Asked
from attache.gui.shelf import Shelf
from attache.gui.wording import heading
from attache.model import Article, Briefing
from attache.store.entry import Entry

if TYPE_CHECKING:
    from attache.export.page_options import PageOptions


_translate = QCoreApplication.translate


class Opened(QObject):
    """Remembers what was opened, also where the reader keeps no library."""

    def __init__(self, window: MainWindow, page: PageView, shelf: Shelf) -> None:
        super().__init__(window)
        self._desk, self._opener, self._page, self._shelf = (
            window.desk, window.opener, page, shelf,
        )  # fmt: skip
        self._here: dict[str, tuple[float, Article]] = {}  # by fingerprint, last opened last
        self._opener.known.connect(self._remember)

    def _remember(self) -> None:
        article = self._desk.article
        if article is not None:
            key = fingerprint(article.text)
            self._here.pop(key, None)
            self._here[key] = (time.time(), article)

    def entries(self) -> list[tuple[Entry, bool]]:
        """What can be printed, last opened first; with each whether it was opened in this run."""
        kept = {entry.fingerprint: entry for entry in self._shelf.entries()}
        found = []
        for key in reversed(self._here):
            moment, article = self._here[key]
            entry = kept.pop(key) if key in kept else _entry(key, moment, article)
            found.append((entry, True))
        return found + [(entry, False) for entry in kept.values()]

    def pages(self, keys: Sequence[str]) -> list[Asked]:
        """A page for each of these articles: what makes it is called in the printing thread, so
        that all it needs is taken here, in the window's."""
        return [self._page_of(key) for key in keys]

    def _page_of(self, key: str) -> Asked:
        shown = self._desk.shown
        if shown is not None and fingerprint(shown.article.text) == key:
            options = self._page.options()
            return Asked(heading(shown.article)[:80], lambda: _pdf(shown, options))
        article = self._here[key][1] if key in self._here else self._shelf.article(key)
        if article is None:
            return Asked(key[:8], _gone)
        library = self._shelf.library
        corrections = library.corrections(article.text) if library else ()
        options, wish = self._page.options_for(key), self._opener.wish
        engine = self._opener.engine
        return Asked(
            heading(article)[:80], lambda: _made(engine, article, corrections, options, wish)
        )


def _gone() -> bytes:
    raise ArticleError(
        _translate("Printing", "This article is not in the library any more. Open its file again.")
    )


def _pdf(briefing: Briefing, options: PageOptions) -> bytes:
    from attache.export import exported

    return exported(briefing, "pdf", options)


def _made(
    engine: Engine,
    article: Article,
    corrections: Sequence[Correction],
    options: PageOptions,
    wish: Wish,
) -> bytes:
    """The page of an article that does not lie on the desk: analysed as it would be there."""
    request = BriefingOf(corrected_article(article, corrections), wish)
    found = None
    try:
        for value in composed(request, engine.answers(request, lambda: False)):
            found = value.briefing if isinstance(value, Known) else found
    except EngineFailure:  # a bug, but no reason to lose the other pages
        found = None
    if found is None:
        raise ArticleError(
            _translate(
                "Printing", "This article could not be analysed. Open it, and print it there."
            )
        )
    return _pdf(corrected(found, tuple(corrections)), options)


def _entry(key: str, moment: float, article: Article) -> Entry:
    source = article.source
    return Entry(
        key, source.path, source.format, heading(article), source.date, source.site,
        source.author, source.words, moment, (),
    )  # fmt: skip
