"""What stands around a place behind the head of a phrase: the words that govern and follow it."""

from __future__ import annotations

from attache.countries.chunks import Chunk
from attache.countries.places import NOUNS, Place
from attache.countries.vocabulary import vocabulary
from attache.language.terms import TermKind


def local_head(chunk: Chunk, governor: int) -> str:
    """The word before the preposition of that number, singular."""
    return chunk.items[governor - 1].word if governor else ""


def later(chunk: Chunk, number: int) -> list[str]:
    """The words behind the place up to the next preposition."""
    found = []
    for item in chunk.items[number + 1 :]:
        if item.word in vocabulary().prepositions:
            break
        found.append(item.word)
    return found


def written(chunk: Chunk, number: int) -> str:
    """The item of that number as the article writes it, in small letters."""
    if number < 0:
        return ""
    span = chunk.items[number].span
    return chunk.text[span.start : span.end].lower()


def topical(chunk: Chunk, number: int, place: Place) -> bool:
    """Whether it only says what something is about: the Russia programme, Turkish history."""
    words = later(chunk, number)
    if place.kind in NOUNS and not chunk.possessive(number):
        return not vocabulary().topics.isdisjoint(words)
    return place.kind is TermKind.ADJECTIVE and not vocabulary().domains.isdisjoint(words)
