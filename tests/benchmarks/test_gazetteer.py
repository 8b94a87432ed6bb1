"""How long the tables take to load (goal: 15 ms for all), and to read 1,000 words."""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from attache.language import officeholders
from attache.language.gazetteer import Gazetteer, gazetteer
from attache.language.states import states
from attache.language.terms import listed

PARAGRAPH = (
    "The Norwegian foreign minister told reporters in Geneva that Iran and Oman had come closer, "
    "and that the United Nations would send a mission to Muscat before the end of the month. "
    "Germany, she said, was ready to host the next round, although London and Paris wanted more "
    "time and the White House had not answered a letter from the European Commission. Nobody "
    "could say when the talks would end, or who would sign.\n"
)


def test_load_terms(benchmark: BenchmarkFixture) -> None:
    assert benchmark(lambda: Gazetteer(listed())).lookup("France")


def test_load_states(benchmark: BenchmarkFixture) -> None:
    assert benchmark(states.__wrapped__)


def test_load_officeholders(benchmark: BenchmarkFixture) -> None:
    assert benchmark(officeholders._by_name.__wrapped__)


def test_match_thousand_words(benchmark: BenchmarkFixture) -> None:
    text = PARAGRAPH * 14
    assert len(text.split()) > 1000
    assert len(benchmark(gazetteer().matches, text)) == 14 * 11


def test_offices_of_a_name(benchmark: BenchmarkFixture) -> None:
    assert benchmark(officeholders.country_of, "Ursula von der Leyen", "2021-01-01")
