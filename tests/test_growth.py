"""The engine's work for each word does not grow with the length of the text.

Counted are calls of functions, not time; `benchmarks/growth.py` measures that.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from attache.briefing import statements
from attache.reading import read_text
from benchmarks.news import news

SHORT, LONG = 2_000, 30_000  # words
GROWTH = 1.15  # a name that many bear is compared with a few more of them


def calls_per_word(text: str) -> float:
    count = 0

    def tick(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    article = read_text(text)
    sys.setprofile(tick)
    try:
        statements(article)
    finally:
        sys.setprofile(None)
    return count / len(text.split())


@pytest.mark.parametrize("repeated", [False, True])
def test_work_for_each_word_stays_the_same(repeated: bool) -> None:
    statements(read_text(news(SHORT)))  # the tables are read once
    short = calls_per_word(news(SHORT, repeated=repeated))
    assert calls_per_word(news(LONG, repeated=repeated)) < GROWTH * short
