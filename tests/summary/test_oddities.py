"""Odd articles: no warning, no NaN, a defined answer by every method."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attache.errors import Cancelled
from attache.language import Document, document
from attache.model import Article, Block, Role, Span
from attache.summary import METHODS, WINDOW_METHODS, keywords, summarise

ODD = {
    "nothing": [],
    "one sentence": ["The dam broke."],
    "stop-words only": ["The of and to.", "It was in the.", "He is of that."],
    "capitals": ["FLOOD IN BRENZ.", "DAM BREAKS IN OBERAU.", "ARMY SENDS SANDBAGS."],
    "repeats": ["The dam broke."] * 50,
    "no full stops": ["the dam broke", "the river rose", "nobody came"],
    "digits": ["1 2 3.", "4 5 6.", "7."],
    "marks": ["...", "!!!", "???", "“”"],
    "one word each": ["Dam.", "River.", "Dam.", "Town."],
    "Chinese": ["会议今天开始。三十个国家参加了会议。没有结果。会议明天继续。"],
    "Arabic": ["بدأ الاجتماع اليوم.", "هل ينجح؟", "لا أحد يعرف."],
    "Thai": ["รัฐมนตรีกล่าวว่าการเจรจาสิ้นสุดลงแล้ว", "ไม่มีใครรู้"],
    "Greek": ["Η σύνοδος άρχισε σήμερα.", "Κανείς δεν ήρθε.", "Η σύνοδος τελείωσε."],
    "Polish": [
        "Minister powiedział, że rozmowy się skończyły.",
        "Nie ma już wyjścia.",
        "To jest koniec.",
    ],
    "Czech": ["Ministr řekl, že jednání jsou u konce.", "Již se k nim nevrátí.", "To je začátek."],
    "emoji": ["😀 😀.", "😀!", "👍🏽 yes."],
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("kind", ODD)
def test_odd_article(kind: str, method: str, made: Callable[..., Document]) -> None:
    read = made(ODD[kind])
    with np.errstate(all="raise"):
        found = summarise(read, method=method, sentences=3)
    assert len(found) == min(3, len(read.sentences))
    assert all(math.isfinite(each.score) for each in found)
    assert keywords(read) == keywords(made(ODD[kind]))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(alphabet="ab AB.?!“”\n'é会9-", max_size=200), st.sampled_from(sorted(METHODS)))
def test_any_text_has_a_defined_summary(text: str, method: str) -> None:
    read = document(Article(text, (Block(Role.PARAGRAPH, Span(0, len(text))),)))
    with np.errstate(all="raise"):
        found = summarise(read, method=method, sentences=4)
    assert len(found) == min(4, len(read.sentences))
    assert [each.span for each in found] == sorted({each.span for each in found})
    assert sorted(each.rank for each in found) == list(range(len(found)))


@pytest.mark.parametrize("method", METHODS)
def test_cancelled_when_asked(method: str, by_lot: Callable[[int, int], Document]) -> None:
    if method in ("newsrank", "lead", "lsa", "random"):  # done before anybody could ask
        return
    with pytest.raises(Cancelled):
        summarise(by_lot(1, 40), method=method, cancelled=lambda: True)


def test_window_offers_what_the_command_line_does_not_hide() -> None:
    assert set(METHODS) - set(WINDOW_METHODS) == {"kl", "sumbasic", "reduction", "random"}
    assert next(iter(METHODS)) == "newsrank"


@pytest.mark.parametrize(
    "role", [role for role in Role if role not in {"paragraph", "list_item", "quotation"}]
)
def test_only_the_body_feeds_the_summary(role: Role) -> None:
    text = "The dam at Oberau broke.\nThe river rose."
    read = document(
        Article(text, (Block(role, Span(0, 24)), Block(Role.PARAGRAPH, Span(25, len(text)))))
    )
    for method in METHODS:
        assert [each.span.start for each in summarise(read, method=method)] == [25]


SCRIPT = """
import sys
from attache.reading import read_file
from attache.language import document
from attache.summary import METHODS, keywords, summarise
read = document(read_file(sys.argv[1]))
for method in METHODS:
    found = summarise(read, method=method, sentences=9)
    print(method, [(each.span.start, each.rank, each.score) for each in found])
print(keywords(read))
"""


def test_same_answer_whatever_the_hash_seed(sample: Path) -> None:
    answers = set()
    for seed in ("0", "1", "4242"):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", SCRIPT, str(sample)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert not done.stderr
        answers.add(done.stdout)
    assert len(answers) == 1
