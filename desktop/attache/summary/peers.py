"""Sumy's own summarizers for which Attaché has no faster form: Luhn, Edmundson and SumBasic."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from attache import assets
from attache.summary.polling import Poll, never
from attache.summary.terms import Terms


class _Rating(AbstractSummarizer):  # type: ignore[misc]
    """Keeps the ratings of all sentences instead of choosing, and asks now and then whether to go
    on."""

    ratings: tuple[float, ...] = ()
    poll: Poll = staticmethod(never)

    def _get_best_sentences(
        self,
        sentences: Iterable[Sentence],
        count: int,
        rating: dict[Sentence, float] | Callable[..., float],
        *further: object,
    ) -> tuple[Sentence, ...]:
        """Take the place of sumy's last step, which every summarizer ends with."""
        ratings = []
        for sentence in sentences:
            self.poll()
            value = rating[sentence] if isinstance(rating, dict) else rating(sentence, *further)
            ratings.append(float(value))
        self.ratings = tuple(ratings)
        return ()

    def stem_word(self, word: str) -> str:
        self.poll()
        return str(super().stem_word(word))


class _Luhn(_Rating, LuhnSummarizer):  # type: ignore[misc]
    def _get_significant_words(self, words: Iterable[str]) -> frozenset[str]:
        """A set: sumy looks every word of the article up in a tuple."""
        return frozenset(super()._get_significant_words(words))


class _Edmundson(_Rating, EdmundsonSummarizer):  # type: ignore[misc]
    pass


class _SumBasic(_Rating, SumBasicSummarizer):  # type: ignore[misc]
    def _find_index_of_best_sentence(
        self, frequencies: dict[str, float], sentences: list[list[str]]
    ) -> int:
        self.poll()
        return int(super()._find_index_of_best_sentence(frequencies, sentences))


_CLASSES: dict[str, type[_Rating]] = {"luhn": _Luhn, "sumbasic": _SumBasic}


@lru_cache(maxsize=1)
def _cue_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Edmundson's bonus and stigma words."""
    lists = assets.toml("data", "edmundson.toml")
    return tuple(lists["bonus"]), tuple(lists["stigma"])


def ratings(name: str, model: ObjectDocumentModel, known: Terms, poll: Poll) -> tuple[float, ...]:
    """The rating that the summarizer of that name gives each sentence of the document.

    `poll` is called now and then, and gives up by raising.  Raises KeyError for another name.
    """
    summarizer: Any
    if name == "edmundson":
        summarizer = _Edmundson(known.stem)
        summarizer.bonus_words, summarizer.stigma_words = _cue_words()
        summarizer.null_words = known.stop_words or ("the",)  # sumy refuses an empty set
    else:
        summarizer = _CLASSES[name](known.stem)
        summarizer.stop_words = known.stop_words
    summarizer.poll = poll
    summarizer(model, 1)
    found: tuple[float, ...] = summarizer.ratings
    return found
