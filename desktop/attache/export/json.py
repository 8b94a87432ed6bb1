"""A briefing as the JSON object of schema ``attache/1``; every offset counts code points."""

from __future__ import annotations

import json
from typing import Any

from attache.errors import ArticleError
from attache.model import Article, Briefing, Country, Entity, Quote, Source, Span

SCHEMA = "attache/1"


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _country(country: Country | None) -> dict[str, Any] | None:
    if country is None:
        return None
    return {
        "code": country.code,
        "name": country.name,
        "why": country.why,
        "evidence": _pair(country.evidence) if country.evidence else None,
        "also": list(country.also),
    }


def _source(source: Source) -> dict[str, Any]:
    names = ("path", "format", "title", "author", "date", "site", "language", "words")
    return {name: getattr(source, name) for name in names}


def _quote(quote: Quote, text: str) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "spans": [_pair(span) for span in quote.spans],
        "text": quote.text(text),
        "kind": str(quote.kind),
        "paragraph": quote.block + 1,
        "cue": {"text": quote.cue.of(text), "start": quote.cue.start, "end": quote.cue.end}
        if quote.cue
        else None,
        "speaker": {
            "name": speaker.name,
            "role": speaker.role,
            "type": str(speaker.type),
            "mention": _pair(speaker.mention) if speaker.mention else None,
            "entity": speaker.entity,
            "chain": [_pair(span) for span in speaker.chain],
        }
        if speaker
        else None,
        "country": _country(quote.country),
        "sure": quote.sure,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "role": entity.role,
        "type": str(entity.type),
        "country": _country(entity.country),
        "mentions": [_pair(span) for span in entity.mentions],
    }


def _blocks(article: Article) -> list[dict[str, Any]]:
    return [
        {"role": str(block.role), "start": block.span.start, "end": block.span.end}
        for block in article.blocks
    ]


def as_object(briefing: Briefing) -> dict[str, Any]:
    """The briefing as plain lists, dicts, strings and numbers."""
    text = briefing.article.text
    return {
        "schema": SCHEMA,
        "source": _source(briefing.article.source),
        "text": text,
        "blocks": _blocks(briefing.article),
        "keywords": list(briefing.keywords),
        "summary": [
            {
                "start": sentence.span.start,
                "end": sentence.span.end,
                "text": sentence.span.of(text),
                "score": round(sentence.score, 6),
                "paragraph": sentence.block + 1,
            }
            for sentence in briefing.summary
        ],
        "quotes": [_quote(quote, text) for quote in briefing.quotes],
        "entities": [_entity(entity) for entity in briefing.entities],
    }


def error_object(path: str, error: ArticleError) -> dict[str, Any]:
    """The object that stands for a file that could not be read."""
    return {
        "schema": SCHEMA,
        "source": {"path": path},
        "error": {"code": error.code, "message": error.message},
    }


def as_json(briefing: Briefing, *, indent: int | None = 2) -> str:
    """The briefing as JSON text; one line where `indent` is None."""
    return json.dumps(as_object(briefing), ensure_ascii=False, indent=indent)
