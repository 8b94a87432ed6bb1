"""The engine's answers put together to what the window shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from attache.engine.answers import Answer, Contents, Read, Stated, Summed
from attache.engine.pieces import Piece
from attache.engine.requests import BriefingOf, FromArticle, Request, SummaryOf
from attache.model import Article, Briefing, Span


class Known(NamedTuple):
    """The briefing as far as it goes; `sentences` is how many a summary could have; `pieces` the
    quotes' words as they are marked; `spans` those of all sentences; `faults` are sentences about
    the reader's additions."""

    briefing: Briefing
    sentences: int
    complete: bool
    pieces: tuple[tuple[Piece, ...], ...] | None = None
    faults: tuple[str, ...] = ()
    spans: tuple[Span, ...] | None = None


def composed(request: Request, answers: Iterable[Answer]) -> Iterator[Read | Known | Contents]:
    """The article, then its briefing with quotes, then with a summary too.

    Each part crosses from the engine's process once only: the article of a briefing is the very
    one that was read or asked about.
    """
    briefing = _begun(request)
    for answer in answers:
        match answer:
            case Read(article=article):
                briefing = Briefing(article)
                yield answer
            case Stated():
                briefing = replace(briefing, quotes=answer.quotes, entities=answer.entities)
                yield Known(
                    briefing,
                    len(answer.spans),
                    complete=False,
                    pieces=answer.pieces,
                    faults=answer.faults,
                    spans=answer.spans,
                )
            case Summed():
                briefing = replace(
                    briefing,
                    summary=answer.summary,
                    keywords=answer.keywords,
                    method=answer.method,
                )
                yield Known(briefing, answer.sentences, complete=True)
            case Contents():
                yield answer


def _begun(request: Request) -> Briefing:
    match request:
        case SummaryOf(briefing=briefing):
            return briefing
        case BriefingOf(article=article) | FromArticle(article=article):
            return Briefing(article)
        case _:
            return Briefing(Article("", ()))
