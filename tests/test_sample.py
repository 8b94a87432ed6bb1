"""The customer's article is read perfectly: what a person expects is what the program finds."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from attache.briefing import analyse
from attache.model import Briefing, Quote, Span
from attache.reading import read_file

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
# How much of the two must be shared: a trailing "as suggested by ..." may stay.
SAME = 0.7
EXPECTED: dict[str, Any] = json.loads(
    (SEEDS / "000_757855998057e387.expected.json").read_text("utf-8")
)


@lru_cache(maxsize=1)
def briefing() -> Briefing:
    return analyse(read_file(SEEDS / EXPECTED["article"]))


def _place(words: str) -> Span:
    start = briefing().article.text.index(words)
    return Span(start, start + len(words))


def _overlap(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def _found(words: str) -> Quote:
    """The quote that has these words and little else."""
    place = _place(words)
    best = max(briefing().quotes, key=lambda quote: _overlap(quote.span, place))
    assert _overlap(best.span, place) >= SAME, f"nothing found for {words!r}"
    return best


def test_the_expectation_itself_is_in_the_article() -> None:
    assert len(EXPECTED["statements"]) == 19
    for one in EXPECTED["statements"] + EXPECTED["allowed"]:
        assert one["text"] in briefing().article.text


@pytest.mark.parametrize("one", EXPECTED["statements"], ids=lambda one: one["text"][:30])
def test_every_statement_is_found_with_its_speaker(one: dict[str, str]) -> None:
    quote = _found(one["text"])
    assert quote.speaker is not None
    assert quote.speaker.name == one["speaker"]
    assert quote.kind.value == one["kind"]


@pytest.mark.parametrize("one", EXPECTED["statements"], ids=lambda one: one["text"][:30])
def test_every_statement_is_under_its_country(one: dict[str, str]) -> None:
    country = _found(one["text"]).country
    assert country is not None
    assert country.code == one["country"]


def test_the_joint_speakers_carry_their_countries() -> None:
    country = _found(
        "they have to be part of any future negotiations on the fate of Ukraine"
    ).country
    assert country is not None
    assert set(country.also) >= {"GB", "FR", "DE"}


def test_nothing_else_is_found() -> None:
    text = briefing().article.text
    places = [_place(one["text"]) for one in EXPECTED["statements"] + EXPECTED["allowed"]]
    extra = [
        (quote.speaker and quote.speaker.name, quote.text(text))
        for quote in briefing().quotes
        if not any(_overlap(quote.span, place) >= 0.6 for place in places)
    ]
    assert extra == []


def test_what_is_allowed_beside_them_has_its_speaker() -> None:
    for one in EXPECTED["allowed"]:
        for quote in briefing().quotes:
            if _overlap(quote.span, _place(one["text"])) >= 0.8:
                assert quote.speaker is not None
                assert quote.speaker.name == one["speaker"], one["text"]


@pytest.mark.parametrize("line", EXPECTED["never"])
def test_headings_and_promotion_are_in_no_quote_and_no_summary(line: str) -> None:
    place = _place(line)
    assert not any(quote.span.overlaps(place) for quote in briefing().quotes)
    assert not any(sentence.span.overlaps(place) for sentence in briefing().summary)
