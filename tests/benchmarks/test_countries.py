"""How long the countries of an article of 1,000 words take (goal: 5 ms), and of ten times that."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attache.countries import countries
from countries.marked import marked

PARAGRAPH = (
    "[{0} {1}] {{{0} {2}}} told reporters in Geneva that Iran and Oman had come closer, and that "
    "the United Nations would send a mission to Muscat before the end of the month. Germany, "
    "{{{0} {2}}} said, was ready to host the next round, although London and Paris wanted more "
    "time and the White House had not answered a letter from the European Commission. "
    "{{{0} He}} added that nobody could say when the talks would end, or who would sign.\n"
)
TITLES = (
    ("Swedish Foreign Minister", "Karin Alm"),
    ("a spokesman for Russia's Defence Ministry", "Anton Grekov"),
    ("an adviser to the Ukrainian president", "Taras Hnatiuk"),
    ("the head of the World Food Programme", "Nia Osei"),
    ("a teacher from Paris", "Jo Bly"),
)


@pytest.mark.parametrize("words", [1000, 10_000])
def test_countries_of_an_article(benchmark: BenchmarkFixture, words: int) -> None:
    count = words // 75
    text = "".join(
        PARAGRAPH.format(number + 1, *TITLES[number % len(TITLES)]) for number in range(count)
    )
    read, entities = marked(text)
    found = benchmark(countries, read, entities)
    assert sum(entity.country is not None for entity in found) >= 0.8 * len(found)
