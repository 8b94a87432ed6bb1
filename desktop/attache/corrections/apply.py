"""Corrections applied: the same briefing, as the reader knows it to be.

Two moments.  Roles and title belong to the article and come before the engine
(`corrected_article`); everything else comes after it (`corrected`).  A correction whose place is
gone (the engine no longer finds that quote) changes nothing and is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from attache.corrections.kinds import (
    Correction,
    CountryIs,
    ExtentIs,
    IsAQuote,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    RoleIs,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
    SummaryWith,
    SummaryWithout,
    TitleIs,
)
from attache.corrections.people import merged, split, with_country
from attache.corrections.summary import chosen_by_reader
from attache.model import Article, Briefing, Country, EntityType, Quote, Span, Speaker

BY_READER = "said by the reader"


def corrected_article(article: Article, corrections: Iterable[Correction]) -> Article:
    """The article with the reader's roles of blocks and title; `words` counts the body anew."""
    roles = {}
    title = article.source.title
    for correction in corrections:
        if isinstance(correction, RoleIs):
            roles[correction.block] = correction.role
        elif isinstance(correction, TitleIs):
            title = correction.title or None
    if not roles and title == article.source.title:
        return article
    blocks = tuple(
        replace(block, role=roles.get(block.span, block.role)) for block in article.blocks
    )
    words = sum(len(block.span.of(article.text).split()) for block in blocks if block.is_body)
    return Article(article.text, blocks, replace(article.source, title=title, words=words))


def corrected(briefing: Briefing, corrections: Sequence[Correction]) -> Briefing:
    """The briefing after all corrections, in the order in which they were made."""
    if not corrections:
        return briefing
    keyed: dict[Span, Quote] = {quote.key: quote for quote in briefing.quotes}
    for correction in corrections:
        if isinstance(correction, SameEntity | OtherEntity | SpeakerCountryIs):
            briefing, keyed = _people(briefing, keyed, correction)
        elif isinstance(correction, IsAQuote):
            _add(briefing.article, keyed, correction)
        elif isinstance(correction, NotAQuote):
            keyed.pop(correction.quote, None)
        elif not isinstance(correction, RoleIs | TitleIs | SummaryWith | SummaryWithout):
            quote = keyed.get(correction.quote)
            if quote is not None:
                keyed[correction.quote] = _changed(quote, correction, briefing)
    quotes = tuple(sorted(keyed.values(), key=lambda quote: (quote.span.start, quote.span.end)))
    return replace(briefing, quotes=quotes, summary=chosen_by_reader(briefing, corrections))


def _add(article: Article, keyed: dict[Span, Quote], correction: IsAQuote) -> None:
    block = article.block_at(correction.quote.start)
    inside = 0 <= correction.quote.start < correction.quote.end <= len(article.text)
    if inside and block is not None and correction.quote not in keyed:
        keyed[correction.quote] = Quote((correction.quote,), correction.kind, block, corrected=True)


def _people(
    briefing: Briefing,
    keyed: dict[Span, Quote],
    correction: SameEntity | OtherEntity | SpeakerCountryIs,
) -> tuple[Briefing, dict[Span, Quote]]:
    """A correction of entities, carried on to the quotes that they speak."""
    if isinstance(correction, SpeakerCountryIs):
        return with_country(briefing, keyed, correction, _country(correction.code, correction.name))
    if isinstance(correction, SameEntity):
        return merged(briefing, keyed, correction)
    return split(briefing, keyed, correction)


def _country(code: str, name: str) -> Country | None:
    return Country(code, name, BY_READER) if code else None


def _changed(
    quote: Quote,
    correction: SpeakerIs | CountryIs | ExtentIs | KindIs | Starred | OffPage | Noted,
    briefing: Briefing,
) -> Quote:
    match correction:
        case SpeakerIs():
            return _spoken_by(quote, correction, briefing)
        case CountryIs(code=code, name=name):
            return replace(quote, country=_country(code, name), corrected=True)
        case ExtentIs(spans=spans):
            length = len(briefing.article.text)
            fits = spans and all(0 <= span.start < span.end <= length for span in spans)
            block = briefing.article.block_at(spans[0].start) if fits else None
            if block is None:
                return quote
            return replace(
                quote, spans=tuple(sorted(spans)), block=block, corrected=True, origin=quote.key
            )
        case KindIs(kind=kind):
            return replace(quote, kind=kind, corrected=True)
        case Starred(on=on):
            return replace(quote, starred=on)
        case OffPage(on=on):
            return replace(quote, off_page=on)
        case Noted(note=note):
            return replace(quote, note=note)


def _spoken_by(quote: Quote, correction: SpeakerIs, briefing: Briefing) -> Quote:
    """The quote with the reader's speaker, who also brings their country."""
    if correction.entity is None:
        speaker = None
        if correction.name:
            speaker = Speaker(correction.name, EntityType.PERSON, None, -1)
        return replace(quote, speaker=speaker, country=None, sure=True, corrected=True)
    for entity in briefing.entities:
        if correction.entity in entity.mentions:
            mention = entity.mentions[0]
            return replace(
                quote,
                speaker=Speaker(
                    entity.name, entity.type, mention, entity.id, entity.role, (mention,)
                ),
                country=entity.country,
                sure=True,
                corrected=True,
            )
    return quote
