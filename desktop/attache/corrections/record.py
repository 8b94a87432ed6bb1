"""Corrections as plain JSON values, and back: for the library, and for a file to hand on."""

from __future__ import annotations

import hashlib
import types
import typing
from collections.abc import Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any

from attache.corrections.kinds import Correction
from attache.errors import ArticleError
from attache.model import Span

SCHEMA = "attache-corrections/1"
_KINDS: dict[str, type] = {kind.__name__: kind for kind in typing.get_args(Correction)}


class BrokenCorrectionsError(ArticleError):
    """A file of corrections that is none, or is for another article."""

    code = "corrections"


def fingerprint(text: str) -> str:
    """What an article is known by, wherever its file lies: SHA-256 of its text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:  # noqa: ANN401 - any field of a correction
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, StrEnum) else value


def as_record(correction: Correction) -> dict[str, Any]:
    """One correction as a JSON object, e.g. ``{"is": "NotAQuote", "quote": [12, 40]}``."""
    values = {field.name: _plain(getattr(correction, field.name)) for field in fields(correction)}
    return {"is": type(correction).__name__, **values}


def _span(value: Any) -> Span:  # noqa: ANN401
    start, end = value
    if not (type(start) is int and type(end) is int and 0 <= start < end):
        raise ValueError(value)
    return Span(start, end)


def _field(hint: Any, value: Any) -> Any:  # noqa: ANN401
    """A JSON value as the field's type; raises ValueError or TypeError where it is none."""
    if isinstance(hint, types.UnionType):
        return None if value is None else _field(typing.get_args(hint)[0], value)
    if hint is Span:
        return _span(value)
    if typing.get_origin(hint) is tuple:
        return tuple(_span(each) for each in value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    if type(value) is not hint:
        raise TypeError(value)
    return value


def from_record(record: Any) -> Correction:  # noqa: ANN401 - whatever a file holds
    """The correction that `as_record` made this of; raises BrokenCorrectionsError."""
    try:
        kind = _KINDS[record["is"]]
        hints = typing.get_type_hints(kind)
        values = {name: _field(hint, record[name]) for name, hint in hints.items()}
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenCorrectionsError(
            "One of the corrections cannot be read; it is left out."
        ) from error
    return typing.cast(Correction, kind(**values))


def as_file(text: str, corrections: Sequence[Correction]) -> dict[str, Any]:
    """All corrections of an article, as the object that a file of corrections holds."""
    return {
        "schema": SCHEMA,
        "article": fingerprint(text),
        "corrections": [as_record(correction) for correction in corrections],
    }


def from_file(text: str, data: Any) -> tuple[Correction, ...]:  # noqa: ANN401
    """The corrections in such an object; raises BrokenCorrectionsError where it is another kind of
    file, is for another article, or holds a broken one."""
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise BrokenCorrectionsError(
            "This is not a file of corrections. Choose one that Attaché has written."
        )
    if data.get("article") != fingerprint(text):
        raise BrokenCorrectionsError(
            "These corrections are for another article. Open that article first."
        )
    records = data.get("corrections")
    if not isinstance(records, list):
        raise BrokenCorrectionsError("This file of corrections is damaged. Export it again.")
    return tuple(from_record(record) for record in records)
