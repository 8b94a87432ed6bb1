"""The only door to the engine: an article becomes a briefing.

Two steps, because the second takes its time (for some methods and languages it imports numpy, or
sumy and nltk: half a second), and the reader should not wait for it: `statements` finds quotes,
entities and countries, `summarised` adds the summary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from attache.collector import uncollected
from attache.countries import Additions, countries
from attache.entities import entities
from attache.errors import Cancelled
from attache.language import Document, document
from attache.length import Length
from attache.model import Article, Briefing
from attache.quotes import attributed, between_marks, proposals

Poll = Callable[[], bool]


def _never() -> bool:
    return False


def _go_on(cancelled: Poll) -> None:
    if cancelled():
        raise Cancelled


@uncollected
def statements(
    article: Article,
    *,
    read: Document | None = None,
    additions: Additions | None = None,
    cancelled: Poll = _never,
) -> Briefing:
    """A briefing with quotes, entities and countries, but no summary yet; of an article in another
    language than English only what stands between quotation marks.

    `read` spares a second pass where the caller has the article's document.  `additions` are the
    reader's own people and terms (`attache.countries.read_additions`).  `cancelled` is asked
    between the steps; when it says True, Cancelled is raised.
    """
    read = read or document(article)
    _go_on(cancelled)
    if article.source.foreign:
        return Briefing(article, between_marks(read))
    said = proposals(read)
    _go_on(cancelled)
    sources = tuple(proposal.source for proposal in said if proposal.source is not None)
    found = countries(read, entities(read, sources), additions=additions)
    _go_on(cancelled)
    quotes = attributed(read, said, found)
    return Briefing(article, quotes, found)


@uncollected
def summarised(
    briefing: Briefing,
    *,
    method: str = "newsrank",
    sentences: int = 3,
    length: Length | None = None,
    read: Document | None = None,
    cancelled: Poll = _never,
) -> Briefing:
    """The same briefing with the keywords and a summary of `sentences` sentences, or by `length`
    where that is given."""
    from attache.summary import keywords, summarise

    read = read or document(briefing.article)
    _go_on(cancelled)
    chosen = summarise(read, method=method, sentences=sentences, length=length, cancelled=cancelled)
    _go_on(cancelled)
    return replace(
        briefing, summary=chosen, keywords=keywords(read, briefing.entities), method=method
    )


def analyse(
    article: Article,
    *,
    method: str = "newsrank",
    sentences: int = 3,
    length: Length | None = None,
    additions: Additions | None = None,
    cancelled: Poll = _never,
) -> Briefing:
    """Everything Attaché knows of an article; the same article gives the same briefing always."""
    read = document(article)
    briefing = statements(article, read=read, additions=additions, cancelled=cancelled)
    return summarised(
        briefing,
        method=method,
        sentences=sentences,
        length=length,
        read=read,
        cancelled=cancelled,
    )
