"""A briefing's quotes grouped by country and speaker, in the order a reader meets them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from attache.model import Briefing, EntityType, Kind, Quote

NOT_STATED = "Country not stated"
NO_SPEAKER = "Speaker not stated"


class Order(StrEnum):
    """How the countries follow each other; "Country not stated" is always last."""

    ARTICLE = "article"
    COUNT = "count"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A quote and its index in ``Briefing.quotes``."""

    number: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    """What one speaker said within one country, in order of the article."""

    key: int | None
    name: str
    role: str | None
    type: EntityType | None
    also: tuple[str, ...]
    quotes: tuple[Numbered, ...]


@dataclass(frozen=True, slots=True)
class CountryGroup:
    """Everyone who speaks for one country; `code` is None where the country is not stated."""

    code: str | None
    name: str
    speakers: tuple[SpeakerGroup, ...]

    @property
    def quotes(self) -> tuple[Numbered, ...]:
        """All quotes of the country, speaker by speaker."""
        return tuple(quote for speaker in self.speakers for quote in speaker.quotes)


def _speaker(key: int | None, quotes: list[Numbered]) -> SpeakerGroup:
    first = quotes[0].quote
    also = first.country.also if first.country else ()
    if first.speaker is None:
        return SpeakerGroup(key, NO_SPEAKER, None, None, also, tuple(quotes))
    # The fullest of what the article says: a later quote may give the role that the first lacks.
    roles = (item.quote.speaker.role for item in quotes if item.quote.speaker)
    role = next((role for role in roles if role), None)
    speaker = first.speaker
    return SpeakerGroup(key, speaker.name, role, speaker.type, also, tuple(quotes))


def _country(code: str | None, quotes: list[Numbered]) -> CountryGroup:
    speakers: dict[int | None, list[Numbered]] = {}
    for item in quotes:
        speaker = item.quote.speaker
        speakers.setdefault(speaker.entity if speaker else None, []).append(item)
    country = quotes[0].quote.country
    return CountryGroup(
        code,
        country.name if country else NOT_STATED,
        tuple(_speaker(key, found) for key, found in speakers.items()),
    )


_KEYS: dict[Order, Callable[[CountryGroup], tuple[int, str]]] = {
    Order.ARTICLE: lambda _: (0, ""),
    Order.COUNT: lambda group: (-len(group.quotes), ""),
    Order.NAME: lambda group: (0, group.name.casefold()),
}


def by_country(
    briefing: Briefing,
    *,
    order: Order = Order.ARTICLE,
    kinds: Collection[Kind] = frozenset(Kind),
    countries: Collection[str | None] | None = None,
    off_page: bool = True,
    starred: bool = False,
) -> tuple[CountryGroup, ...]:
    """The quotes of these kinds and countries (None: all), grouped; `off_page` says whether those
    that the reader keeps off the page are among them, `starred` that only those are which the
    reader put first."""
    found: dict[str | None, list[Numbered]] = {}
    for number, quote in enumerate(briefing.quotes):
        code = quote.country.code if quote.country else None
        wanted = countries is None or code in countries
        kept = (off_page or not quote.off_page) and (quote.starred or not starred)
        if wanted and quote.kind in kinds and kept:
            found.setdefault(code, []).append(Numbered(number, quote))
    groups = [_country(code, quotes) for code, quotes in found.items()]
    groups.sort(key=_KEYS[order])
    return tuple(sorted(groups, key=lambda group: group.code is None))
