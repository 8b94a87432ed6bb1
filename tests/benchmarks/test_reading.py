"""How long reading takes: 1 ms for 1,000 words of plain text, 100 ms for a page are the aims."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attache.reading import read_file, read_text

FIXTURES = Path(__file__).resolve().parents[1] / "reading" / "fixtures"
PARAGRAPH = (
    "The harbour of Lunden stays closed, because the crane still lies where it fell, and the port"
    " authority said that divers would go down again as soon as the wind allows it.\n"
)


def test_thousand_words_of_plain_text(benchmark: BenchmarkFixture) -> None:
    text = PARAGRAPH * (1000 // len(PARAGRAPH.split()))
    assert benchmark(read_text, text).blocks


def test_two_million_words_of_plain_text(benchmark: BenchmarkFixture) -> None:
    text = PARAGRAPH * (2_000_000 // len(PARAGRAPH.split()))
    assert benchmark.pedantic(read_text, (text,), rounds=2).blocks


@pytest.mark.parametrize("name", sorted(path.name for path in FIXTURES.glob("harbour.*")))
def test_a_file_of_each_format(benchmark: BenchmarkFixture, name: str) -> None:
    assert benchmark(read_file, FIXTURES / name).blocks
