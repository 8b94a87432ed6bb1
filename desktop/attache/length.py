"""How long a summary is to be: in sentences, in words, as a share of the article, or by room."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from attache.model import SummarySentence

# What the window offers.
FEWEST_SENTENCES = 1
MOST_SENTENCES = 15

_PARSED = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(%|w(?:ords?)?|s(?:entences?)?)?\s*", re.IGNORECASE)


class Unit(StrEnum):
    """What an amount of summary is counted in."""

    SENTENCES = "sentences"
    WORDS = "words"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Length:
    """A wished length: so many sentences, about so many words, or about that share of the article's
    words (0.1 is a tenth).

    More never drops what less has shown: the best sentences are kept, further ones are added.
    """

    amount: float
    unit: Unit = Unit.SENTENCES

    @classmethod
    def parse(cls, text: str) -> Length:
        """What a person writes: "5", "5 sentences", "100 words", "100w", "10%".

        Raises ValueError, with a sentence for the reader.
        """
        found = _PARSED.fullmatch(text)
        if found is None:
            raise ValueError(
                f"“{text}” is no length. Write a number of sentences, “100 words” or “10%”."
            )
        amount, unit = float(found[1]), (found[2] or "s")[0].lower()
        if unit == "%":
            return cls(amount / 100, Unit.SHARE)
        return cls(amount, Unit.WORDS if unit == "w" else Unit.SENTENCES)

    def count(self, words: Sequence[int]) -> int:
        """How many of the best sentences come nearest to this length.

        `words` are the words of all sentences of the article, the best first.  Sentences are never
        cut, and words and shares above nought give one sentence at least.
        """
        if self.unit is Unit.SENTENCES:
            return min(len(words), max(0, int(self.amount)))
        wished = self.amount * sum(words) if self.unit is Unit.SHARE else self.amount
        if wished <= 0 or not words:
            return 0
        total, count = words[0], 1
        while count < len(words) and total + words[count] / 2 <= wished:
            total += words[count]
            count += 1
        return count


def fitting(
    chosen: Sequence[SummarySentence], fits: Callable[[tuple[SummarySentence, ...]], bool]
) -> tuple[SummarySentence, ...]:
    """The best of the chosen sentences that there is room for, in reading order.

    Sentences are added from the best on; the first after which `fits` says False ends the summary,
    so that more room never takes a sentence away.
    """
    held: tuple[SummarySentence, ...] = ()
    for sentence in sorted(chosen, key=lambda each: each.rank):
        larger = tuple(sorted((*held, sentence), key=lambda each: each.span))
        if not fits(larger):
            break
        held = larger
    return held
