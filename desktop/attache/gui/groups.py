"""Quotes in groups by country, in each the speakers, in each their quotes; and which pass a filter.

Pure: briefing in, tuples out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from attache.gui.folding import folded
from attache.model import Briefing, Kind, Quote


class Order(StrEnum):
    """How the groups (and the speakers in them) follow each other."""

    ARTICLE = "article"  # as each first speaks
    COUNT = "count"  # most quotes first
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker within a group; `quotes` are indices into ``Briefing.quotes``; `name` is None
    where the article names nobody."""

    name: str | None
    role: str | None
    quotes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The quotes of one country; code and name are None where no country is stated."""

    code: str | None
    name: str | None
    voices: tuple[Voice, ...]

    @property
    def quotes(self) -> tuple[int, ...]:
        """Indices of all its quotes, in the order shown."""
        return tuple(number for voice in self.voices for number in voice.quotes)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which quotes to show; an empty field lets all pass.

    `codes` holds country codes (None for "Country not stated"), `text` is looked for in words,
    speaker and role without regard to case, `speaker` is an entity's id.
    """

    codes: frozenset[str | None] = frozenset()
    text: str = ""
    kinds: frozenset[Kind] = frozenset()
    speaker: int | None = None
    unsure: bool = False

    def passes(self, quote: Quote) -> bool:
        """Whether this quote is shown, as far as its words do not matter."""
        if self.codes and code_of(quote) not in self.codes:
            return False
        if self.kinds and quote.kind not in self.kinds:
            return False
        if self.unsure and quote.sure:
            return False
        return self.speaker is None or (
            quote.speaker is not None and quote.speaker.entity == self.speaker
        )

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filter()


def code_of(quote: Quote) -> str | None:
    """The code of the country the quote's speaker speaks for, or None."""
    return quote.country.code if quote.country else None


Naming = Callable[[str | None, str | None], str]


def _english(code: str | None, name: str | None) -> str:
    return name or ""


def _searched(quote: Quote, article: str, naming: Naming) -> str:
    speaker = quote.speaker
    words = [quote.text(article)]
    if speaker is not None:
        words += [speaker.name, speaker.role or ""]
    if quote.country is not None:
        words += [quote.country.name, naming(quote.country.code, quote.country.name)]
    return " ".join(" ".join(words).split()).casefold()


class Sieve:
    """Sifts one briefing's quotes; the words to search in are prepared once."""

    def __init__(self, briefing: Briefing, naming: Naming = _english) -> None:
        self._briefing, self._naming = briefing, naming
        self._words: tuple[str, ...] | None = None

    def passing(self, wanted: Filter) -> frozenset[int]:
        """Indices of the quotes that pass."""
        quotes = self._briefing.quotes
        if wanted.is_empty:
            return frozenset(range(len(quotes)))
        found = frozenset(n for n, quote in enumerate(quotes) if wanted.passes(quote))
        if not wanted.text:
            return found
        if self._words is None:
            text = self._briefing.article.text
            self._words = tuple(_searched(quote, text, self._naming) for quote in quotes)
        looked_for = wanted.text.casefold()
        return frozenset(n for n in found if looked_for in self._words[n])


def grouped(
    briefing: Briefing, order: Order = Order.ARTICLE, naming: Naming = _english
) -> tuple[Group, ...]:
    """All groups of a briefing; "Country not stated" is the last in every order.  `naming` gives
    the word by which a country (code, name) is ordered."""
    codes: dict[str | None, list[int]] = {}
    for number, quote in enumerate(briefing.quotes):
        codes.setdefault(code_of(quote), []).append(number)
    groups = [_group(briefing, code, numbers, order) for code, numbers in codes.items()]
    if order is Order.COUNT:
        groups.sort(key=lambda group: -len(group.quotes))
    elif order is Order.NAME:
        groups.sort(key=lambda group: folded(naming(group.code, group.name)))
    groups.sort(key=lambda group: group.code is None)
    return tuple(groups)


def _group(briefing: Briefing, code: str | None, numbers: list[int], order: Order) -> Group:
    voices: dict[tuple[int, str] | None, list[int]] = {}
    for number in numbers:
        speaker = briefing.quotes[number].speaker
        # The reader's own speakers have no entity: their names tell them apart.
        key = (speaker.entity, speaker.name) if speaker else None
        voices.setdefault(key, []).append(number)
    found = []
    for said in voices.values():
        speakers = [briefing.quotes[number].speaker for number in said]
        names = [speaker.name for speaker in speakers if speaker]
        roles = [speaker.role for speaker in speakers if speaker and speaker.role]
        name = names[0] if names else None
        found.append(Voice(name, roles[0] if roles else None, tuple(said)))
    if order is Order.COUNT:
        found.sort(key=lambda voice: -len(voice.quotes))
    elif order is Order.NAME:
        found.sort(key=lambda voice: folded(voice.name or ""))
    country = briefing.quotes[numbers[0]].country
    return Group(code, country.name if country else None, tuple(found))
