"""Key terms and names."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from attache.language import Document, document
from attache.model import Article, Block, Entity, EntityType, Role, Span
from attache.summary import keywords

LINES = [
    "Flood waters reached the old town of Brenz on Monday, and the dam at Oberau broke.",
    "Mayor Ilse Kramm said the dam had been weak for years, and that flood waters come again.",
    "Kramm blamed the river authority, which had no money for a new dam.",
    "In Brenz the army filled sandbags, and the army brought bread.",
    "Insurers say that flood waters in Brenz cost them millions.",
]


def mentions(text: str, *names: str) -> tuple[Span, ...]:
    places = [text.index(name) for name in names]
    return tuple(Span(at, at + len(name)) for at, name in zip(places, names, strict=True))


def test_names_and_subject(made: Callable[..., Document]) -> None:
    read = made(LINES)
    kramm = Entity(
        0, "Ilse Kramm", EntityType.PERSON, mentions(read.text, "Ilse Kramm", "Kramm blamed")
    )
    found = keywords(read, (kramm,))
    assert {"Ilse Kramm", "Brenz", "flood waters", "army"} <= set(found)
    assert "Kramm" not in found  # is in "Ilse Kramm"
    assert "waters" not in found
    assert "Monday" not in found
    assert 5 <= len(found) <= 8


def test_unnamed_and_unwritten_entities_are_no_keywords(made: Callable[..., Document]) -> None:
    read = made(LINES)
    place = mentions(read.text, "Insurers")
    unnamed = Entity(0, "Insurers", EntityType.GROUP, place * 9)
    elsewhere = Entity(1, "Zoltan Nagy", EntityType.PERSON, place * 9)
    assert not {"Insurers", "Zoltan Nagy"} & set(keywords(read, (unnamed, elsewhere)))


def test_empty_article_has_none() -> None:
    assert keywords(document(Article("", ()))) == ()


@settings(max_examples=60)
@given(st.text(alphabet="abcdefghAB .\n’-“é会", max_size=300))
def test_always_verbatim_and_never_more_than_eight(text: str) -> None:
    read = document(Article(text, (Block(Role.PARAGRAPH, Span(0, len(text))),)))
    found = keywords(read)
    assert len(found) <= 8
    assert len(set(found)) == len(found)
    assert all(each in text for each in found)
