"""The weights and patterns of ``newsrank.toml``, and what they say of one sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import NamedTuple

from attache import assets


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers of the file's table ``weights``, which says what each is for."""

    position_decay: float
    centre: float
    title: float
    echo: float
    full_length: float
    full_length_gain: float
    long: float
    long_loss: float
    short: float
    short_loss: float
    unbalanced_loss: float
    likeness: float
    covered: float
    dangling: float


class Rules(NamedTuple):
    """All that the file says; each of `looks` is a pattern and what it adds to the score."""

    weights: Weights
    looks: tuple[tuple[re.Pattern[str], float], ...]
    dangling: re.Pattern[str]

    def look(self, text: str, words: int) -> float:
        """What the look of a sentence of so many words adds to its score."""
        weights = self.weights
        gain = weights.full_length_gain * min(words, weights.full_length) / weights.full_length
        gain -= weights.long_loss * max(0.0, words - weights.long)
        if words < weights.short:
            gain -= weights.short_loss
        if text.count("“") != text.count("”") or text.count('"') % 2:
            gain -= weights.unbalanced_loss
        return gain + sum(adds for pattern, adds in self.looks if pattern.search(text))

    def dangles(self, text: str) -> bool:
        """Whether the sentence opens with a word that points back to the one before it."""
        return self.dangling.match(text) is not None


@lru_cache(maxsize=1)
def rules() -> Rules:
    """The shipped rules, read once."""
    file = assets.toml("data", "newsrank.toml")
    numbers = {each.name: float(file["weights"][each.name]) for each in fields(Weights)}
    looks = tuple((re.compile(rule["pattern"]), float(rule["adds"])) for rule in file["rule"])
    return Rules(Weights(**numbers), looks, re.compile(file["patterns"]["dangling"]))
