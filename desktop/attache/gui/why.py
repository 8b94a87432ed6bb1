"""Why a quote has this speaker and this country: the facts and their places, without a widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from attache.engine.pieces import Piece
from attache.gui.country_words import country_in_sentence
from attache.gui.engine_words import own
from attache.gui.rows import one_line
from attache.gui.wording import kind_word, speaker_name
from attache.model import Article, Briefing, Quote, Span

_translate = QCoreApplication.translate
LONGEST = 44  # letters of a place's words that are shown


@dataclass(frozen=True, slots=True)
class Place:
    """Words of the article, shortened, and where they stand."""

    words: str
    span: Span
    paragraph: int  # as readers count, from 1; 0 outside all


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the card: what it is about, places in order, and our own words after them."""

    label: str
    places: tuple[Place, ...] = ()
    words: str = ""


def title(quote: Quote) -> str:
    """The card's head."""
    name = one_line(speaker_name(quote.speaker.name if quote.speaker else None))
    if quote.country is None:
        words = _translate("Why", "{speaker}: no country is stated")
        return words.format(speaker=name)
    country = country_in_sentence(quote.country.code, quote.country.name)
    return _translate("Why", "{speaker} speaks for {country}").format(speaker=name, country=country)


def facts(briefing: Briefing, quote: Quote, pieces: tuple[Piece, ...]) -> tuple[Fact, ...]:
    """Speaker chain, cue, the country's evidence, words verbatim; and what is not sure."""
    article = briefing.article
    found = [_speaker(article, quote), _cue(article, quote), _country(article, quote)]
    found.append(Fact(_translate("Why", "Words"), words=_words(article, quote, pieces)))
    if not quote.sure:
        words = _translate("Why", "The speaker may be another: read the place before you print.")
        found.append(Fact(_translate("Why", "Unsure"), words=words))
    if quote.corrected:
        words = _translate("Why", "Something of this quote is your own correction.")
        found.append(Fact(_translate("Why", "Corrected"), words=words))
    return tuple(found)


def _place(article: Article, span: Span) -> Place:
    words = one_line(span.of(article.text))
    if len(words) > LONGEST:
        words = words[: LONGEST - 1].rstrip() + "…"
    block = article.block_at(span.start)
    return Place(words, span, 0 if block is None else block + 1)


def _speaker(article: Article, quote: Quote) -> Fact:
    label = _translate("Why", "Speaker")
    if quote.speaker is None:
        return Fact(label, words=_translate("Why", "The article names nobody."))
    mention = quote.speaker.mention
    if mention is None:
        return Fact(label, words=one_line(quote.speaker.name))
    chain = list(quote.speaker.chain)
    if mention not in chain:
        chain.insert(0, mention)
    return Fact(label, tuple(_place(article, span) for span in chain))


def _cue(article: Article, quote: Quote) -> Fact:
    label = _translate("Why", "Cue")
    if quote.cue is None:
        return Fact(label, words=_translate("Why", "None: the name stands beside the words."))
    return Fact(label, (_place(article, quote.cue),))


def _country(article: Article, quote: Quote) -> Fact:
    label = _translate("Why", "Country")
    country = quote.country
    if country is None:
        return Fact(label, words=_translate("Why", "The article does not say for whom they speak."))
    places = (_place(article, country.evidence),) if country.evidence else ()
    words = one_line(country.why)
    if places and words.casefold() == places[0].words.casefold():
        words = ""  # the place says it in the same words
    words = own(words)
    if country.also:
        jointly = _translate("Why", "jointly: {codes}").format(codes=", ".join(country.also))
        words = f"{words}; {jointly}"
    return Fact(label, places, words)


def _words(article: Article, quote: Quote, pieces: tuple[Piece, ...]) -> str:
    count = sum(len(piece.span.of(article.text).split()) for piece in pieces)
    marked = sum(len(piece.span.of(article.text).split()) for piece in pieces if piece.marked)
    words = _translate("Why", "{kind}: {count} words, {marked} of them in quotation marks")
    return words.format(kind=kind_word(quote.kind), count=count, marked=marked)
