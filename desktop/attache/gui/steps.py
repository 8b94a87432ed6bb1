"""What a step of correcting is called: in the list of steps, beside Undo, and when it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from attache.corrections import (
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
from attache.gui.choices import role_word
from attache.gui.country_words import country_word
from attache.gui.rows import one_line
from attache.gui.wording import kind_word, speaker_name
from attache.model import Article, Span

_translate = QCoreApplication.translate
LONGEST = 40  # letters of the article's words, or the reader's


def step_words(corrections: Sequence[Correction], article: Article) -> str:
    """A line for one step, of all its corrections."""
    naming = _Naming(article)
    return "; ".join(naming.of(each) for each in corrections)


class _Naming:
    def __init__(self, article: Article) -> None:
        self._article = article

    def _words(self, span: Span) -> str:
        return _short(span.of(self._article.text))

    def _place(self, span: Span) -> str:
        block = self._article.block_at(span.start)
        return "–" if block is None else f"¶{block + 1}"

    def of(self, correction: Correction) -> str:
        """What this correction says."""
        if isinstance(correction, SpeakerIs | CountryIs | KindIs | ExtentIs | NotAQuote | IsAQuote):
            return self._of_quote(correction)
        if isinstance(correction, SpeakerCountryIs | SameEntity | OtherEntity):
            return self._of_people(correction)
        if isinstance(correction, Starred | OffPage | Noted):
            return self._of_page(correction)
        return self._of_article(correction)

    def _of_quote(
        self, correction: SpeakerIs | CountryIs | KindIs | ExtentIs | NotAQuote | IsAQuote
    ) -> str:
        place = self._place(correction.quote)
        match correction:
            case SpeakerIs(entity=entity, name=name):
                who = self._words(entity) if entity is not None else speaker_name(_short(name))
                return _translate("Steps", "Speaker of {place}: {words}").format(
                    place=place, words=who
                )
            case CountryIs(code=code, name=name):
                return _translate("Steps", "Country of {place}: {words}").format(
                    place=place, words=country_word(code or None, name if code else None)
                )
            case KindIs(kind=kind):
                return _translate("Steps", "Kind of {place}: {words}").format(
                    place=place, words=kind_word(kind)
                )
            case ExtentIs(spans=spans):
                return _translate("Steps", "Extent of {place}: {words}").format(
                    place=place,
                    words=self._words(Span(spans[0].start, spans[-1].end)) if spans else "",
                )
            case NotAQuote():
                words = _translate("Steps", "Not a quote, {place}: {words}")
            case IsAQuote():
                words = _translate("Steps", "New quote, {place}: {words}")
        return words.format(place=place, words=self._words(correction.quote))

    def _of_people(self, correction: SpeakerCountryIs | SameEntity | OtherEntity) -> str:
        name = self._words(correction.entity)
        match correction:
            case SpeakerCountryIs(code=code, name=country):
                return _translate("Steps", "Country of {name}: {words}").format(
                    name=name, words=country_word(code or None, country if code else None)
                )
            case SameEntity(other=other):
                return _translate("Steps", "{name} is also {words}").format(
                    name=name, words=self._words(other)
                )
            case OtherEntity(mentions=mentions):
                return _translate("Steps", "Another than {name}: {words}").format(
                    name=name, words=self._words(mentions[0]) if mentions else ""
                )

    def _of_page(self, correction: Starred | OffPage | Noted) -> str:
        match correction:
            case Starred(on=True):
                words = _translate("Steps", "First on the page: {place}")
            case Starred():
                words = _translate("Steps", "No longer first on the page: {place}")
            case OffPage(on=True):
                words = _translate("Steps", "Off the page: {place}")
            case OffPage():
                words = _translate("Steps", "On the page again: {place}")
            case Noted(note=""):
                words = _translate("Steps", "Note taken away: {place}")
            case Noted(note=note):
                return _translate("Steps", "Note on {place}: {words}").format(
                    place=self._place(correction.quote), words=_short(note)
                )
        return words.format(place=self._place(correction.quote))

    def _of_article(self, correction: RoleIs | TitleIs | SummaryWith | SummaryWithout) -> str:
        match correction:
            case RoleIs(block=block, role=role):
                return f"{self._place(block)}: {role_word(role)}"
            case TitleIs(title=title):
                return _translate("Steps", "Title: {words}").format(words=_short(title) or "–")
            case SummaryWith(sentence=sentence):
                words = _translate("Steps", "Into the summary, {place}: {words}")
            case SummaryWithout(sentence=sentence):
                words = _translate("Steps", "Out of the summary, {place}: {words}")
        return words.format(place=self._place(sentence), words=self._words(sentence))


def _short(words: str) -> str:
    line = one_line(words)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
