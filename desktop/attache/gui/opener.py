"""Opens articles: starts the job, lays what arrives on the desk, tells of faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from attache.engine.answers import Contents, Read
from attache.engine.composing import Known, composed
from attache.engine.process import Engine
from attache.engine.requests import (
    BriefingOf,
    FromArticle,
    FromFile,
    FromText,
    Request,
    SummaryOf,
    Wish,
)
from attache.errors import ArticleError
from attache.gui.desk import Desk
from attache.gui.worker import Cancel, Jobs
from attache.length import Length
from attache.model import Article

PATIENCE = 300  # milliseconds before progress is shown


class Opener(QObject):
    """`faulted` carries a title, what is wrong, and the key of what was asked for; `broke` an
    exception that is a bug; `busy` whether progress is to be shown; `opened` a key once the article
    is on the desk; `known` when its briefing is complete; `additions_faulted` carries sentences
    about lines of the reader's additions that could not be used; `chapters_found` the Contents of
    an e-book, of which the reader must choose."""

    faulted = Signal(str, str, str)
    broke = Signal(object)
    busy = Signal(bool)
    opened = Signal(str)
    known = Signal()
    additions_faulted = Signal(tuple)
    chapters_found = Signal(object)

    def __init__(self, desk: Desk, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.engine = desk, engine
        self.method, self.sentences = "newsrank", 3
        self.prepare: Callable[[Article], Article] = lambda article: article
        self.additions: Path | None = None
        self._key = ""
        self._by_length = False
        self.jobs = Jobs(self, interrupt=engine.interrupt)
        self.jobs.value.connect(self._value)
        self.jobs.fault.connect(self._fault)
        self.jobs.broke.connect(self.broke)
        self.jobs.finished.connect(self._finished)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self.busy.emit(True))

    @property
    def wish(self) -> Wish:
        """How the next article is to be analysed."""
        return Wish(self.method, self.sentences, self.additions)

    def open_path(self, path: str, chapter: int | None = None) -> None:
        """Read a file, and put it on the desk when it is read; of an e-book this chapter."""
        self._start(path)
        self._ask(FromFile(path, self.wish, chapter))

    def open_text(self, text: str, html: str = "") -> None:
        """Put pasted or dropped text on the desk."""
        self._start("")
        self._ask(FromText(text, html, self.wish))

    def open_article(self, article: Article, key: str) -> None:
        """Put an article on the desk that is read already (from the library)."""
        self._start(key)
        self._ask(FromArticle(article, key, self.wish))

    def reread(self, article: Article) -> None:
        """Analyse the article on the desk anew, with other roles of blocks or another title."""
        if article != self._desk.article:
            self._desk.lay(article)
        self._patience.start()
        self._ask(BriefingOf(article, self.wish))

    def resummarise(self, sentences: int, method: str) -> None:
        """Another length or method for the article on the desk."""
        self.sentences, self.method = sentences, method
        if self._desk.raw is not None:
            self._patience.start()
            self._ask(SummaryOf(self._desk.raw, self.wish))

    def resummarise_to(self, length: Length) -> None:
        """A summary of about so many words, or of that share, of the article on the desk."""
        if self._desk.raw is not None:
            self._patience.start()
            self._ask(SummaryOf(self._desk.raw, self.wish._replace(length=length)))
            self._by_length = True  # how many that is shall hold for the next article, too

    def cancel(self) -> None:
        """Give up what runs; what is on the desk stays."""
        self.jobs.cancel()

    def close(self) -> None:
        """Before the window goes: let no thread outlive it."""
        self._patience.stop()
        self.jobs.close()

    def _ask(self, request: Request) -> None:
        self._by_length = False

        def work(cancelled: Cancel) -> Iterator[object]:
            yield from composed(request, self.engine.answers(request, cancelled))

        self.jobs.start(work)

    def _start(self, key: str) -> None:
        self._key = key
        self._patience.start()

    def _value(self, value: object) -> None:
        if isinstance(value, Read):
            article = self.prepare(value.article)
            self._desk.lay(article)
            self.opened.emit(value.key)
            if article is not value.article and article != value.article:
                self.reread(article)
        elif isinstance(value, Contents):
            self.chapters_found.emit(value)
        elif isinstance(value, Known):
            self._desk.sentences = value.sentences
            self._desk.spans = value.spans or self._desk.spans
            self._desk.learn(value.briefing, value.pieces)
            if value.faults:
                self.additions_faulted.emit(value.faults)
            if value.complete and value.briefing.summary and self._by_length:
                self.sentences = len(value.briefing.summary)
                self._by_length = False
            if value.complete:
                self.known.emit()

    def _fault(self, error: ArticleError) -> None:
        name = Path(self._key).name if self._key else self.tr("The text")
        title = self.tr("“{name}” was not opened.").format(name=name)
        self.faulted.emit(title, error.message, self._key)

    def _finished(self) -> None:
        self._patience.stop()
        self.busy.emit(False)
