"""The country or body that each entity speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from attache.language import Document
from attache.model import Entity


def countries(document: Document, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """The same entities, each with the country it speaks for, or None where the article and our
    tables do not tell it."""
    return tuple(entities)
