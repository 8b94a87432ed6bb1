"""Time of entities and attribution per 1,000 words of our own sentences (must, with proposals: 30
ms; goal: 10 ms), and how it grows with the length of the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attache.entities import entities
from attache.language import document
from attache.quotes import attributed, proposals
from attache.reading import read_text
from quotes.cases import cases

FOLDER = Path(__file__).parent.parent / "quotes" / "attribution"


def text_of(words: int) -> str:
    """About that many words, every case some paragraphs."""
    own = [case.text for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]
    chosen: list[str] = []
    count = 0
    while count < words:
        chosen.append(own[len(chosen) % len(own)])
        count += len(chosen[-1].split())
    return "\n".join(chosen)


@pytest.mark.parametrize("words", [1000, 10_000, 200_000])
def test_entities_and_speakers(benchmark: BenchmarkFixture, words: int) -> None:
    read = document(read_text(text_of(words)))
    said = proposals(read)
    sources = [proposal.source for proposal in said if proposal.source is not None]

    def run() -> int:
        return len(attributed(read, said, entities(read, sources)))

    benchmark.extra_info["words"] = words
    found = benchmark.pedantic(run, rounds=2, iterations=1) if words > 50000 else benchmark(run)
    assert found == len(said)
