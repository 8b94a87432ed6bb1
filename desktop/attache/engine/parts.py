"""Long messages in parts: neither side waits long for one.

A book's quotes in one pickle take a quarter of a second to load, and for as long the window's
thread would not get the interpreter; a part takes a millisecond or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from attache.engine.answers import Read, Stated
from attache.engine.messages import Ask, Found
from attache.engine.requests import BriefingOf, FromArticle, SummaryOf
from attache.model import Article, Briefing

LETTERS = 200_000  # of a text in one part
Columns = tuple[tuple[Any, ...], ...]


class Part(NamedTuple):
    """Some values of a column of the message that follows."""

    column: int
    values: tuple[Any, ...]


# How many values of a column make a part: quotes and entities hold many spans each.
_ARTICLE = (1, 500)  # text, blocks
_STATED = (50, 20, 200, 700)  # quotes, entities, pieces, spans
_BRIEFING = (1, 500, 20)  # text, blocks, entities


def parted(message: object) -> Iterator[object]:
    """Parts, and last the message, whose long columns are empty."""
    shell, columns, many = _apart(message)
    for number, (column, size) in enumerate(zip(columns, many, strict=True)):
        for start in range(0, len(column), size):
            yield Part(number, column[start : start + size])
    yield shell


def joined(shell: object, parts: Mapping[int, Sequence[Any]]) -> object:
    """The message again; `parts` are the values that came before it, by column."""

    def column(number: int) -> tuple[Any, ...]:
        return tuple(parts.get(number, ()))

    match shell:
        case Found(answer=Read() as read):
            return Found(read._replace(article=_article(read.article, column)))
        case Found(answer=Stated(faults=faults)):
            return Found(Stated(column(0), column(1), column(2), column(3), faults))
        case Ask(request=FromArticle() | BriefingOf() as request):
            return Ask(request._replace(article=_article(request.article, column)))
        case Ask(request=SummaryOf(briefing=briefing) as request):
            article = _article(briefing.article, column)
            whole = replace(briefing, article=article, entities=column(2))
            return Ask(request._replace(briefing=whole))
        case _:
            return shell


def _apart(message: object) -> tuple[object, Columns, tuple[int, ...]]:
    match message:
        case Found(answer=Read(article=article) as read):
            shell: object = Found(read._replace(article=_shell(article)))
            return shell, _columns(article), _ARTICLE
        case Found(answer=Stated() as stated):
            columns = (stated.quotes, stated.entities, stated.pieces, stated.spans)
            return Found(Stated((), (), (), (), stated.faults)), columns, _STATED
        case Ask(request=FromArticle(article=article) | BriefingOf(article=article) as request):
            shell = Ask(request._replace(article=_shell(article)))
            return shell, _columns(article), _ARTICLE
        case Ask(request=SummaryOf(briefing=briefing) as request):
            # the summary needs the article and its entities, not who said what
            shell = Ask(request._replace(briefing=Briefing(_shell(briefing.article))))
            return shell, (*_columns(briefing.article), briefing.entities), _BRIEFING
        case _:
            return message, (), ()


def _shell(article: Article) -> Article:
    return Article("", (), article.source)


def _columns(article: Article) -> Columns:
    text = article.text
    cut = tuple(text[start : start + LETTERS] for start in range(0, len(text), LETTERS))
    return cut, article.blocks


def _article(shell: Article, column: Callable[[int], tuple[Any, ...]]) -> Article:
    return Article("".join(column(0)), column(1), shell.source)
