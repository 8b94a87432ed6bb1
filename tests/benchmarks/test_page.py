"""How long a page takes: 150 ms for the sample's size, 400 ms for the largest (issue's figures)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from attache.briefing import analyse
from attache.export.pdf import briefing_pdf
from attache.reading import read_file
from export.generated import generated


def test_the_page_of_the_sample(benchmark: BenchmarkFixture, sample: Path) -> None:
    briefing = analyse(read_file(sample))
    assert benchmark(briefing_pdf, briefing).startswith(b"%PDF")


@pytest.mark.parametrize(("quotes", "countries"), [(0, 0), (26, 7), (60, 9), (400, 40)])
def test_a_page_of_many_quotes(benchmark: BenchmarkFixture, quotes: int, countries: int) -> None:
    briefing = generated(7, quotes, countries, title=True)
    assert benchmark(briefing_pdf, briefing).startswith(b"%PDF")
