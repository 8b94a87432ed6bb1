"""The ways to choose the summary, by name: the list that window and command line show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Method:
    """A way to choose sentences.

    `line` says what it does in one line; `window` is False for those that only the command line
    offers; up to `words` words of article it takes less than two seconds (measured on one core of a
    2020s laptop).
    """

    line: str
    window: bool
    words: int


TABLE: dict[str, Method] = {
    "newsrank": Method("what news puts first and what the whole article is about", True, 200_000),
    "lexrank": Method("the sentences that most others resemble", True, 120_000),
    "textrank": Method("the sentences that share most words with others", True, 40_000),
    "lsa": Method("the sentences that carry most of the article's topics", True, 200_000),
    "luhn": Method("sentences where frequent words stand close together", True, 200_000),
    "edmundson": Method(
        "cue words, words of the title, and first and last paragraphs", True, 200_000
    ),
    "lead": Method("the first sentences of the article", True, 1_000_000),
    "kl": Method("the mix of words nearest to the whole article's", False, 100_000),
    "sumbasic": Method("the most frequent words, each counted less once it is told", False, 20_000),
    "reduction": Method("the sentences with the strongest links to others", False, 100_000),
    "random": Method("sentences drawn by lot, the same ones every time", False, 1_000_000),
}

METHODS: dict[str, str] = {name: method.line for name, method in TABLE.items()}
WINDOW_METHODS: tuple[str, ...] = tuple(name for name, method in TABLE.items() if method.window)
