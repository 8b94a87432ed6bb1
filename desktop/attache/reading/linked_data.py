"""What a page tells machines of its article: its JSON-LD (schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from lxml import etree

from attache import assets


@cache
def _article_type() -> re.Pattern[str]:
    return re.compile(assets.toml("data", "pages.toml")["article_types"])


def texts(value: object) -> Iterator[str]:
    """The names in a JSON-LD value: a string, an object with a name, or a list of either."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts(value.get("name"))
    elif isinstance(value, list):
        for one in value[:20]:
            yield from texts(one)


def _objects(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for one in value[:200]:
            yield from _objects(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(name), depth + 1)


def linked_article(page: etree._Element) -> dict[str, Any]:
    """The JSON-LD object of the page's article, merged over its blocks; {} where there is none."""
    found: dict[str, Any] = {}
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _objects(data):
            if any(_article_type().search(kind) for kind in texts(one.get("@type"))):
                found = {**one, **found}
    return found
