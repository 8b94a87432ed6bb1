"""Which quotes come first where not all of them fit."""

from __future__ import annotations

import re

from attache.export.groups import CountryGroup, Numbered
from attache.model import Briefing, EntityType, Kind

_KINDS = {Kind.DIRECT: 0, Kind.MIXED: 1, Kind.INDIRECT: 2}
_WORD = re.compile(r"[^\W\d_]{4,}")


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))


def ranked(briefing: Briefing, groups: tuple[CountryGroup, ...]) -> tuple[int, ...]:
    """The numbers of the groups' quotes, best first; the best of each country before all others.

    Starred by the reader, then direct before mixed before indirect, named before unnamed speakers,
    then those that share most words with the summary and the keywords, then order of the article.
    """
    text = briefing.article.text
    topics = _words(" ".join(sentence.span.of(text) for sentence in briefing.summary))
    topics |= _words(" ".join(briefing.keywords))

    def key(item: Numbered) -> tuple[bool, int, bool, float, int]:
        quote = item.quote
        named = quote.speaker is not None and quote.speaker.type is not EntityType.UNNAMED
        words = _words(quote.text(text))
        shared = len(words & topics) / (len(words) + 4)
        return (not quote.starred, _KINDS[quote.kind], not named, -shared, item.number)

    best, others = [], []
    for group in groups:
        first, *rest = sorted(group.quotes, key=key)
        best.append(first)
        others += rest
    return tuple(item.number for item in [*best, *sorted(others, key=key)])


def kept(groups: tuple[CountryGroup, ...], numbers: frozenset[int]) -> tuple[CountryGroup, ...]:
    """The groups with these quotes only; speakers and countries without any fall away."""
    found = []
    for group in groups:
        speakers = []
        for speaker in group.speakers:
            quotes = tuple(item for item in speaker.quotes if item.number in numbers)
            if quotes:
                speakers.append(
                    type(speaker)(
                        speaker.key, speaker.name, speaker.role, speaker.type, speaker.also, quotes
                    )
                )
        if speakers:
            found.append(CountryGroup(group.code, group.name, tuple(speakers)))
    return tuple(found)
