"""The fast forms give what sumy's own classes give."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pytest
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

from attache.language import Document
from attache.summary.dom import dom
from attache.summary.ranking import ranking

STEMMER = lru_cache(maxsize=None)(Stemmer("english"))
OWN = {
    "textrank": TextRankSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "reduction": ReductionSummarizer,
    "kl": KLSummarizer,
    "sumbasic": SumBasicSummarizer,
}


def chosen_by_sumy(summarizer_class: type, article: Document, count: int) -> set[int]:
    summarizer = summarizer_class(STEMMER)
    summarizer.stop_words = get_stop_words("english")
    model = dom(article)
    places = {id(each): row for row, each in enumerate(model.sentences)}
    return {places[id(each)] for each in summarizer(model, count)}


def same_but_for_ties(method: str, summarizer_class: type, article: Document, count: int) -> bool:
    """Whether both choose the same, or differ only in sentences of equal score."""
    ranked = ranking(article, method)
    ours = {row for row, _ in ranked[:count]}
    theirs = chosen_by_sumy(summarizer_class, article, count)
    score = dict(ranked)
    last = ranked[count - 1][1]
    return all(abs(score[row] - last) < 1e-9 * max(1, abs(last)) for row in ours ^ theirs)


@pytest.mark.parametrize("seed", range(200))
def test_lexrank_chooses_what_sumys_own_chooses(
    seed: int, by_lot: Callable[[int, int], Document]
) -> None:
    article = by_lot(seed, 4 + seed % 37)
    assert same_but_for_ties("lexrank", LexRankSummarizer, article, 3)


def test_lexrank_scores_are_sumys(by_lot: Callable[[int, int], Document]) -> None:
    class Scores(LexRankSummarizer):  # type: ignore[misc]
        def _get_best_sentences(
            self, sentences: tuple[object, ...], count: int, ratings: dict[object, float]
        ) -> list[float]:
            return [float(ratings[each]) for each in sentences]

    summarizer = Scores(STEMMER)
    summarizer.stop_words = get_stop_words("english")
    for seed in range(20):
        article = by_lot(seed, 30)
        ours = dict(ranking(article, "lexrank"))
        theirs = summarizer(dom(article), 1)
        assert [ours[row] for row in range(30)] == pytest.approx(theirs, abs=1e-9)


@pytest.mark.parametrize("method", OWN)
@pytest.mark.parametrize("seed", range(12))
def test_other_methods_choose_what_sumys_own_choose(
    method: str, seed: int, by_lot: Callable[[int, int], Document]
) -> None:
    article = by_lot(1000 + seed, 8 + seed)
    assert same_but_for_ties(method, OWN[method], article, 3)
