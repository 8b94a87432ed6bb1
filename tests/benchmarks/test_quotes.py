"""Time of the language rooms and of the proposals, per 1,000 words of our own news sentences."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attache.language import Document, document
from attache.model import Article, Block, Role, Span
from attache.quotes import proposals

DATA = Path(__file__).parent.parent / "quotes" / "data"


def thousand_words(times: int = 1) -> Article:
    """About 1,000 words a time, every sentence a paragraph."""
    lines = [
        line[2:]
        for path in sorted(DATA.glob("*.txt"))
        for line in path.read_text("utf-8").split("\n")
        if line.startswith("> ")
    ]
    chosen: list[str] = []
    letters = 0
    for line in cycle(lines):
        chosen.append(line)
        letters += len(line)
        if letters >= 6000 * times:
            break
    blocks, start = [], 0
    for line in chosen:
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return Article("\n".join(chosen), tuple(blocks))


def test_tokens_and_marks(benchmark: BenchmarkFixture) -> None:
    read: Document = benchmark(document, thousand_words())
    assert read.tokens


@pytest.mark.parametrize("times", [1, 10])
def test_proposals(benchmark: BenchmarkFixture, times: int) -> None:
    read = document(thousand_words(times))
    assert benchmark(proposals, read)
