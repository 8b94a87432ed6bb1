"""How long the summary takes, beside sumy's own classes on the same articles (``make bench``)."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from attache.language import Document, document
from attache.language.marks import quotations
from attache.language.sentences import sentences
from attache.model import Article, Block, Role, Span
from attache.summary import keywords, summarise
from attache.summary.dom import dom
from attache.summary.terms import terms

SUMY = {
    "lexrank": LexRankSummarizer,
    "textrank": TextRankSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "edmundson": EdmundsonSummarizer,
    "kl": KLSummarizer,
    "sumbasic": SumBasicSummarizer,
    "reduction": ReductionSummarizer,
}
SIZES = (30, 100, 300)  # sentences of some 18 words
STEMS = ("ri", "da", "mor", "fel", "ka", "ten", "su", "bro", "li", "gan", "po", "wes")


def article(size: int) -> Document:
    """An article of `size` sentences, whose words are as unevenly frequent as real ones (Zipf)."""
    lot = random.Random(size)
    vocabulary = ["".join(lot.choices(STEMS, k=3)) for _ in range(200 + 8 * size)]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    small = ["the", "of", "and", "to", "in", "a", "that", "for", "was", "on", "with", "said", "it"]
    lines = []
    for _ in range(size):
        words = [
            word
            for pair in zip(
                lot.choices(vocabulary, weights, k=9), lot.choices(small, k=9), strict=True
            )
            for word in pair
        ]
        lines.append(" ".join(words).capitalize() + ".")
    blocks, start = [], 0
    for line in lines:
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return document(Article("\n".join(lines), tuple(blocks)))


def own(method: str) -> Callable[[Document], object]:
    """Sumy's own class for the method, on the same document model."""
    known = terms("en")
    summarizer = SUMY[method](known.stem)
    if method == "edmundson":
        summarizer.bonus_words = summarizer.stigma_words = ("new",)
        summarizer.null_words = known.stop_words
    else:
        summarizer.stop_words = known.stop_words
    return lambda read: summarizer(dom(read), 3)


def once_or_more(size: int, method: str) -> int:
    """Fewer rounds where sumy needs seconds."""
    return 1 if size > 100 or method == "kl" else 3


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", SUMY)
def test_sumys_own(benchmark: BenchmarkFixture, method: str, size: int) -> None:
    benchmark.group = f"{method}, {size} sentences"
    read = article(size)
    run = own(method)
    if method == "kl" and size > 100:
        pytest.skip("sumy's KL takes minutes")
    assert benchmark.pedantic(run, (read,), rounds=once_or_more(size, method), warmup_rounds=0)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", ["newsrank", *SUMY])
def test_attache(benchmark: BenchmarkFixture, method: str, size: int) -> None:
    benchmark.group = f"{method}, {size} sentences"
    read = article(size)
    if method == "kl" and size > 100:
        pytest.skip("beyond the length up to which it is offered")
    rounds = 5 if method not in ("kl", "sumbasic") else 1
    found = benchmark.pedantic(
        summarise, (read,), {"method": method}, rounds=rounds, warmup_rounds=1
    )
    assert len(found) == 3


def test_lexrank_of_1000_sentences_by_sumy(benchmark: BenchmarkFixture) -> None:
    benchmark.group = "lexrank, 1000 sentences"
    assert benchmark.pedantic(own("lexrank"), (article(1000),), rounds=1)


@pytest.mark.parametrize("method", ["newsrank", "lexrank"])
@pytest.mark.parametrize("size", [1000, 5000])
def test_long_article(benchmark: BenchmarkFixture, method: str, size: int) -> None:
    benchmark.group = f"{method}, {size} sentences"
    assert benchmark.pedantic(
        summarise, (article(size),), {"method": method}, rounds=3, warmup_rounds=1
    )


def test_sentences_of_1000_words(benchmark: BenchmarkFixture) -> None:
    benchmark.group = "sentences, 1000 words"
    read = article(55).article
    marks = quotations(read)
    assert benchmark(sentences, read, marks)


def test_keywords_of_1000_words(benchmark: BenchmarkFixture) -> None:
    benchmark.group = "keywords, 1000 words"
    assert benchmark(keywords, article(55))
