"""Orders and results in small parcels, so that neither side waits long for one.

Unpacking a whole briefing of a book takes a second, in which a window would stand still; a parcel
of it takes a millisecond or two.  What was sent before is not sent again: a result that holds the
same quotes as the last says so.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from attache.jobs.orders import Known, Order, Read
from attache.model import Article, Briefing, Source

LETTERS = 200_000  # of a text in one parcel
MANY = {"blocks": 500, "quotes": 50, "pieces": 200, "entities": 30, "spans": 700}
_HEAD = 8  # bytes that say how long a parcel is


def parcels(values: Iterator[object]) -> Iterator[bytes]:
    """The parcels of all these values, each with its length before it."""
    sent: dict[str, object] = {}
    for value in values:
        for part in _parts(value, sent):
            parcel = pickle.dumps(part, protocol=5)
            yield len(parcel).to_bytes(_HEAD, "big") + parcel


def _parts(value: object, sent: dict[str, object]) -> Iterator[tuple[str, object]]:
    if isinstance(value, Read):
        yield from _article(value.article, sent)
        yield "Read", value.key
    elif isinstance(value, Known):
        yield from _briefing(value.briefing, sent)
        for name in ("pieces", "spans"):
            yield from _column(name, getattr(value, name) or (), sent)
        cut = None if value.pieces is None else ()
        spans = None if value.spans is None else ()
        yield "Known", replace(value, briefing=_EMPTY, pieces=cut, spans=spans)
    elif isinstance(value, Order):
        if value.briefing is not None:
            yield from _briefing(value.briefing, sent)
        elif value.article is not None:
            yield from _article(value.article, sent)
        article = value.article and _EMPTY.article
        yield "Order", replace(value, article=article, briefing=value.briefing and _EMPTY)
    else:
        yield "whole", value


def _article(article: Article, sent: dict[str, object]) -> Iterator[tuple[str, object]]:
    if sent.get("article") is article:
        return
    sent["article"] = article
    for start in range(0, len(article.text), LETTERS):
        yield "text", article.text[start : start + LETTERS]
    yield from _column("blocks", article.blocks, sent)
    yield "article", article.source


def _briefing(briefing: Briefing, sent: dict[str, object]) -> Iterator[tuple[str, object]]:
    yield from _article(briefing.article, sent)
    yield from _column("quotes", briefing.quotes, sent)
    yield from _column("entities", briefing.entities, sent)
    yield "briefing", replace(briefing, article=_EMPTY.article, quotes=(), entities=())


def _column(
    name: str, values: tuple[object, ...], sent: dict[str, object]
) -> Iterator[tuple[str, object]]:
    if sent.get(name) is values and values:
        return
    sent[name] = values
    yield "new", name
    many = MANY[name]
    for start in range(0, len(values), many):
        yield name, values[start : start + many]


_EMPTY = Briefing(Article("", ()))


class Unpacking:
    """Puts values together again; `take` is given bytes as they come."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._place = 0
        self._texts: list[str] = []
        self._columns: dict[str, list[object]] = {}
        self._made: dict[str, tuple[object, ...]] = {}
        self._article = _EMPTY.article
        self._briefing = _EMPTY

    def take(self, data: bytes) -> None:
        """More bytes."""
        if self._place:
            del self._bytes[: self._place]
            self._place = 0
        self._bytes += data

    def values(self) -> Iterator[object]:
        """Unpack what is there, parcel by parcel: yields None after each, and a value where one is
        complete; ends where bytes are missing."""
        while len(self._bytes) - self._place >= _HEAD:
            start = self._place + _HEAD
            end = start + int.from_bytes(self._bytes[self._place : start], "big")
            if end > len(self._bytes):
                return
            name, part = pickle.loads(self._bytes[start:end])  # noqa: S301 - our own child's
            self._place = end
            yield self._add(name, part)

    def _add(self, name: str, part: object) -> object | None:
        match name, part:
            case "text", str():
                self._texts.append(part)
            case "new", str():
                self._columns[part] = []
                self._made.pop(part, None)
            case "article", Source() as source:
                text, blocks = "".join(self._texts), self._column("blocks")
                self._texts.clear()
                self._article = Article(text, blocks, source)
            case "briefing", Briefing():
                quotes, entities = self._column("quotes"), self._column("entities")
                self._briefing = replace(
                    part, article=self._article, quotes=quotes, entities=entities
                )
            case "Read", str():
                return Read(self._article, part)
            case "Known", Known():
                cut = None if part.pieces is None else self._column("pieces")
                spans = None if part.spans is None else self._column("spans")
                return replace(part, briefing=self._briefing, pieces=cut, spans=spans)
            case "Order", Order():
                article = part.article and self._article
                return replace(part, article=article, briefing=part.briefing and self._briefing)
            case "whole", value:
                return value
            case _, tuple():
                self._columns[name].extend(part)
        return None

    def _column(self, name: str) -> tuple[Any, ...]:
        if name not in self._made:
            self._made[name] = tuple(self._columns.pop(name, ()))
        return self._made[name]
