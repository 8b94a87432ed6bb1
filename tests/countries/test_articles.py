"""Whole articles from every region: under which flag does each of their speakers stand?"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from attache.briefing import statements
from attache.model import Briefing, Country
from attache.reading import read_text

ARTICLES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("articles.toml").read_text("utf-8")
)["article"]
KNOWN = 0.93  # floor: of the speakers whose country a reader could tell
ALL = 0.95  # floor: of all, those left open rightly too


class Answer(NamedTuple):
    """What was expected of a speaker (several codes where a reader would take each of them), and
    what was told; "" is none."""

    article: str
    speaker: str
    expected: tuple[str, ...]
    told: str
    why: str

    @property
    def right(self) -> bool:
        return self.told in self.expected

    @property
    def wrong(self) -> bool:
        """Whether somebody stands under a flag that no reader would have given them."""
        return bool(self.told) and not self.right


def _country(briefing: Briefing, name: str) -> Country | None:
    """The country of the quotes whose speaker the article calls so, or else of the entity."""
    text = briefing.article.text
    called = [
        entity
        for entity in briefing.entities
        if any(name in mention.of(text) for mention in entity.mentions)
        or name in {entity.name, *entity.aliases}
    ]
    called.sort(key=lambda entity: name not in {entity.name, *entity.aliases})
    speakers = {q.speaker.entity: q.country for q in briefing.quotes if q.speaker}
    for entity in called:
        if entity.id in speakers:
            return speakers[entity.id]
    return called[0].country if called else None


def answers() -> Iterator[Answer]:
    """One for each speaker of each article."""
    for article in ARTICLES:
        briefing = statements(read_text(article["text"].strip() + "\n"))
        for name, codes in article["speakers"]:
            country = _country(briefing, name)
            told, why = (country.code, country.why) if country else ("", "")
            yield Answer(article["idea"], name, tuple(codes.split("|")), told, why)


@pytest.fixture(scope="module")
def told() -> list[Answer]:
    return list(answers())


def test_the_articles_are_many_and_from_everywhere(told: list[Answer]) -> None:
    assert len(ARTICLES) >= 40
    assert len(told) >= 500
    assert len(Counter(answer.expected for answer in told)) >= 90
    for article in ARTICLES:
        assert 150 <= len(article["text"].split()) <= 350


def test_each_name_stands_in_its_article() -> None:
    for article in ARTICLES:
        for name, _ in article["speakers"]:
            assert name in article["text"], (article["idea"], name)


def test_nobody_stands_under_a_wrong_flag(told: list[Answer]) -> None:
    assert [answer for answer in told if answer.wrong] == []


def test_what_the_article_says_is_told(told: list[Answer]) -> None:
    known = [answer for answer in told if "" not in answer.expected]
    missed = [answer for answer in known if not answer.right]
    assert len(missed) <= (1 - KNOWN) * len(known), missed


def test_all_mostly_right(told: list[Answer]) -> None:
    assert sum(not answer.right for answer in told) <= (1 - ALL) * len(told)
