"""What NewsRank prefers, by cases a reader would notice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.utils import get_stop_words

from attache.language import Document
from attache.summary import Length, Unit, summarise
from attache.summary.dom import dom
from attache.summary.summarizer import NewsRankSummarizer

LINES = [
    "Flood waters reached the old town of Brenz on Monday, and 4,000 people left their homes.",
    "The mayor, Ilse Kramm, said the dam at Oberau would hold until Wednesday night.",
    "She added that the army had filled 90,000 sandbags along the river.",
    "Schools in Brenz stay closed this week, the education ministry said in a letter to parents.",
    "The river last stood this high in 1954, when eleven people died in the old town.",
    "Engineers blame the dam at Oberau, whose gates jammed when the pumps failed on Sunday night.",
    "A court has ordered the river authority to publish its reports on the dam at Oberau.",
    "Farmers downstream expect to lose their harvest, and the price of flour rose by a tenth.",
]


def texts(document: Document, **options: object) -> list[str]:
    return [each.span.of(document.text) for each in summarise(document, **options)]  # type: ignore[arg-type]


def test_lead_is_chosen_first(made: Callable[..., Document]) -> None:
    assert texts(made(LINES), sentences=1) == LINES[:1]


@pytest.mark.parametrize(
    "poor",
    [
        "Photo: the old town of Brenz under water as people leave their homes on Monday.",
        "Ilse Kramm (left) stands on the dam at Oberau beside an officer on Monday evening.",
        "Under water: The old town of Brenz, where 4,000 people left their homes on Monday.",
        "Will the dam at Oberau hold until the flood waters leave the old town of Brenz?",
        "“I saw the flood waters reach the old town of Brenz and I left my home on Monday.”",
        "Click here for all news on the flood waters in Brenz and the dam at Oberau.",
    ],
)
def test_poor_second_line_is_left_out(poor: str, made: Callable[..., Document]) -> None:
    assert poor not in texts(made([LINES[0], poor, *LINES[1:]]))


def test_what_is_said_twice_is_chosen_once(made: Callable[..., Document]) -> None:
    again = (
        "Flood waters have reached the old town of Brenz, where 4,000 people left homes on Monday."
    )
    assert len({LINES[0], again} & set(texts(made([LINES[0], again, *LINES[1:]])))) == 1


def test_exact_repeats_come_last(made: Callable[..., Document]) -> None:
    read = made([LINES[0], LINES[1], LINES[0].upper(), LINES[1], *LINES[3:]])
    assert sorted(each.rank for each in summarise(read, sentences=9) if each.block in (2, 3)) == [
        7,
        8,
    ]


def test_dangling_sentence_needs_the_one_before(made: Callable[..., Document]) -> None:
    for count in range(1, len(LINES)):
        found = summarise(made(LINES), sentences=count)
        ranks = {each.block: each.rank for each in found}
        if 2 in ranks:
            assert ranks.get(1, 99) < ranks[2]


def test_title_draws_its_words(made: Callable[..., Document]) -> None:
    title = "Farmers lose harvest, flour price rises"
    rank = {
        source: next(each.rank for each in summarise(read, sentences=8) if each.block == 7)
        for source, read in (("none", made(LINES)), ("title", made(LINES, title=title)))
    }
    assert rank["title"] < rank["none"]


@pytest.mark.parametrize("method", ["newsrank", "lexrank", "edmundson", "lead"])
def test_more_sentences_contain_fewer(method: str, by_lot: Callable[[int, int], Document]) -> None:
    article = by_lot(5, 70)
    before: set[int] = set()
    for count in range(71):
        now = {each.span.start for each in summarise(article, method=method, sentences=count)}
        assert before <= now
        assert len(now) == count
        before = now


def test_it_is_a_summarizer_of_sumys(made: Callable[..., Document]) -> None:
    summarizer = NewsRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    assert isinstance(summarizer, AbstractSummarizer)
    for title in ({}, {"title": "Farmers lose harvest, flour price rises"}):
        read = made(LINES, **title)
        for count in (1, 3, 6):
            assert [str(each) for each in summarizer(dom(read), count)] == texts(
                read, sentences=count
            )


def test_length_in_words_is_met_about(made: Callable[..., Document]) -> None:
    read = made(LINES)
    for wished in (15, 40, 60, 100):
        found = " ".join(texts(read, length=Length(wished, Unit.WORDS)))
        assert abs(len(found.split()) - wished) <= 9


def test_share_of_the_whole_is_the_whole(made: Callable[..., Document]) -> None:
    assert texts(made(LINES), length=Length(1, Unit.SHARE)) == LINES
