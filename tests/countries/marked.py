"""Articles with hand-set entities: {1 Boris} is a mention of entity 1, [1 German minister] a
description of it; both may nest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from attache.language import Document, document
from attache.model import Entity, EntityType, Source, Span
from attache.reading import read_text

_MARK = re.compile(r"([{\[])(\d+) |([}\]])")
_KINDS = {
    "p": EntityType.PERSON,
    "o": EntityType.ORGANISATION,
    "g": EntityType.GROUP,
    "u": EntityType.UNNAMED,
}


def marked(
    text: str, kinds: str = "", bonds: Mapping[str, int] | None = None, date: str | None = None
) -> tuple[Document, tuple[Entity, ...]]:
    """The document of a marked text without its marks, and its entities."""
    plain, mentions, descriptions = _parsed(text)
    entities = []
    for number in sorted(mentions):
        places = sorted(mentions[number])
        name = max((place.of(plain) for place in places), key=len)
        kind = kinds[number - 1] if number <= len(kinds) else "p"
        found = tuple(sorted(descriptions.get(number, [])))
        entities.append(
            Entity(
                number,
                name,
                _KINDS[kind],
                tuple(places),
                descriptions=found,
                affiliation=(bonds or {}).get(str(number)),
            )
        )
    article = read_text(plain)
    source = replace(article.source, date=date) if date else article.source
    return document(replace(article, source=source)), tuple(entities)


def _parsed(text: str) -> tuple[str, dict[int, list[Span]], dict[int, list[Span]]]:
    plain, position = "", 0
    mentions: dict[int, list[Span]] = {}
    descriptions: dict[int, list[Span]] = {}
    opened: list[tuple[str, int, int]] = []
    for match in _MARK.finditer(text):
        plain += text[position : match.start()]
        position = match.end()
        if match.group(1):
            opened.append((match.group(1), int(match.group(2)), len(plain)))
            continue
        sign, number, start = opened.pop()
        kept = mentions if sign == "{" else descriptions
        kept.setdefault(number, []).append(Span(start, len(plain)))
    assert not opened, text
    return plain + text[position:], mentions, descriptions


def unmarked(text: str) -> str:
    """The text of a case as an article has it."""
    return _parsed(text)[0]


__all__ = ["Source", "marked", "unmarked"]
