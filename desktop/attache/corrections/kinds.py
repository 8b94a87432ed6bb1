"""Each thing that a reader can correct, as a value.

Corrections are kept in the order in which they were made, and the later one wins.  They name what
they correct by its place in the article, never by a number that a new version of the engine might
give out otherwise: a quote by the span that the engine found (or that the reader marked), an entity
by its first mention, a block and a sentence by their spans.
"""

from __future__ import annotations

from dataclasses import dataclass

from attache.model import Kind, Role, Span


@dataclass(frozen=True, slots=True)
class SpeakerIs:
    """A quote's speaker: the entity whose first mention is `entity`, or, where that is None,
    somebody of this name whom the article does not mention; an empty name: nobody is stated."""

    quote: Span
    entity: Span | None
    name: str


@dataclass(frozen=True, slots=True)
class CountryIs:
    """The country of one quote: a code and the name shown; an empty code: not stated."""

    quote: Span
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SpeakerCountryIs:
    """The country of an entity, for all of its quotes in this article; empty: not stated."""

    entity: Span
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class ExtentIs:
    """The pieces of a quote, in order."""

    quote: Span
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class KindIs:
    """Whether a quote is direct, mixed or indirect."""

    quote: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class NotAQuote:
    """Nobody said this."""

    quote: Span


@dataclass(frozen=True, slots=True)
class IsAQuote:
    """A quote that the engine did not find; its speaker and country are further corrections."""

    quote: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class SameEntity:
    """Two entities are one: the quotes and mentions of `other` belong to `entity`."""

    entity: Span
    other: Span


@dataclass(frozen=True, slots=True)
class OtherEntity:
    """One entity is two: these mentions belong to somebody else, named by the first of them."""

    entity: Span
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class RoleIs:
    """What a block of the article is."""

    block: Span
    role: Role


@dataclass(frozen=True, slots=True)
class SummaryWith:
    """A sentence that the summary must hold."""

    sentence: Span


@dataclass(frozen=True, slots=True)
class SummaryWithout:
    """A sentence that the summary must not hold."""

    sentence: Span


@dataclass(frozen=True, slots=True)
class TitleIs:
    """The article's title in the reader's words; empty: none."""

    title: str


@dataclass(frozen=True, slots=True)
class Starred:
    """Whether a quote comes first on the page."""

    quote: Span
    on: bool


@dataclass(frozen=True, slots=True)
class OffPage:
    """Whether a quote is kept off the page."""

    quote: Span
    on: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """The reader's own note on a quote, plain text; empty: none."""

    quote: Span
    note: str


Correction = (
    SpeakerIs
    | CountryIs
    | SpeakerCountryIs
    | ExtentIs
    | KindIs
    | NotAQuote
    | IsAQuote
    | SameEntity
    | OtherEntity
    | RoleIs
    | SummaryWith
    | SummaryWithout
    | TitleIs
    | Starred
    | OffPage
    | Noted
)
