"""Opens articles: starts the job, lays what arrives on the desk, tells of faults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from attache.errors import ArticleError
from attache.gui.desk import Desk
from attache.gui.runner import Runner
from attache.jobs.orders import Contents, Known, Order, Read, Wish
from attache.model import Article
from attache.summary.length import Length

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

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.method, self.sentences = "newsrank", 3
        self.prepare: Callable[[Article], Article] = lambda article: article
        self.additions: Path | None = None
        self._key = ""
        self.runner = Runner(self)
        self.runner.value.connect(self._value)
        self.runner.fault.connect(self._fault)
        self.runner.broke.connect(self.broke)
        self.runner.finished.connect(self._finished)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self.busy.emit(True))

    @property
    def wish(self) -> Wish:
        """How the next article is to be analysed."""
        return Wish(self.method, self.sentences, self.additions)

    def open_path(self, path: str, chapter: int | None = None) -> None:
        """Read a file, and put it on the desk when it is read; of an e-book this chapter."""
        self._start(path)
        self.runner.start(Order(self.wish, path=path, chapter=chapter))

    def open_text(self, text: str, html: str = "") -> None:
        """Put pasted or dropped text on the desk."""
        self._start("")
        self.runner.start(Order(self.wish, text=text, html=html))

    def open_article(self, article: Article, key: str) -> None:
        """Put an article on the desk that is read already (from the library)."""
        self._start(key)
        self.runner.start(Order(self.wish, article=article, key=key))

    def reread(self, article: Article) -> None:
        """Analyse the article on the desk anew, with other roles of blocks or another title."""
        if article != self._desk.article:
            self._desk.lay(article)
        self._patience.start()
        self.runner.start(Order(self.wish, article=article, key=None))

    def resummarise(self, sentences: int, method: str) -> None:
        """Another length or method for the article on the desk."""
        self.sentences, self.method = sentences, method
        if self._desk.raw is not None:
            self._patience.start()
            self.runner.start(Order(self.wish, briefing=self._desk.raw))

    def resummarise_to(self, length: Length) -> None:
        """A summary of about so many words, or of that share, of the article on the desk."""
        if self._desk.raw is not None:
            self._patience.start()
            wish = replace(self.wish, length=length)
            self.runner.start(Order(wish, briefing=self._desk.raw))

    def cancel(self) -> None:
        """Give up what runs; what is on the desk stays."""
        self.runner.cancel()

    def close(self) -> None:
        """Before the window goes: let no thread outlive it."""
        self._patience.stop()
        self.runner.close()

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
            if value.complete and value.briefing.summary:
                self.sentences = len(value.briefing.summary)
            if value.complete:
                self.known.emit()

    def _fault(self, error: ArticleError) -> None:
        name = Path(self._key).name if self._key else self.tr("The text")
        title = self.tr("“{name}” was not opened.").format(name=name)
        self.faulted.emit(title, error.message, self._key)

    def _finished(self) -> None:
        self._patience.stop()
        self.busy.emit(False)
