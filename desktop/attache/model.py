"""The values that travel through Attaché: frozen, slotted, tuples of each other.

Every place in an article is a `Span` of code points of ``Article.text``; nothing here knows a
file, a window or a clock.  The words are the field's own: a *quote* has a content (one or more
spans), a *cue* and a source (here *speaker*); a *mention* is a place in the text, an *entity* the
person, body or group behind its mentions; a *block* is a paragraph or line of the article with its
role.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range [start, end) of code points of the article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that this span covers, verbatim."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Role(StrEnum):
    """What a block of the article is; only those of `BODY` feed the summary and the quotes."""

    TITLE = "title"
    HEADING = "heading"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    ATTRIBUTION = "attribution"  # a line that holds only the name of the one quoted above it
    PROMO = "promo"
    TABLE = "table"
    OTHER = "other"


BODY = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTATION})


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or line of the article, and its role."""

    role: Role
    span: Span

    @property
    def is_body(self) -> bool:
        """Whether summary and quotes may come from it."""
        return self.role in BODY


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from, as far as its file tells; None where it does not.

    `format` is the short name of the file format ("txt", "html", ...; "clipboard" for pasted or
    dropped text); `date` is ISO 8601 (a day or a moment); `language` an ISO 639-1 code; `words`
    counts the words of the body.
    """

    path: str | None = None
    format: str = "txt"
    title: str | None = None
    author: str | None = None
    date: str | None = None
    site: str | None = None
    language: str | None = None
    words: int = 0

    @property
    def foreign(self) -> bool:
        """Whether it is known to be in another language than English, for which the rules of the
        engine are made."""
        return self.language is not None and not self.language.lower().startswith("en")


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: its whole text, and its blocks in order, which do not overlap."""

    text: str
    blocks: tuple[Block, ...]
    source: Source = Source()

    def block_at(self, offset: int) -> int | None:
        """The index of the block that holds the code point `offset`, or None between blocks."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.blocks) and self.blocks[low].span.start <= offset:
            return low
        return None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body; `block` is the index of its block, so that block + 1 is the number
    of the paragraph that readers see."""

    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Country:
    """For whom somebody speaks: an ISO 3166-1 alpha-2 code, or EU, NATO, UN, INT.

    `why` is one line that a person can check; `evidence` the span of the article that proves it, or
    None where it is world knowledge; `also` the codes of all states that speak jointly.
    """

    code: str
    name: str
    why: str
    evidence: Span | None = None
    also: tuple[str, ...] = ()


class EntityType(StrEnum):
    """What kind of source an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that is mentioned, and all its mentions in order.

    `name` is the fullest name the article gives, verbatim; `aliases` its other names, or what else
    somebody unnamed is called ("the official"); `role` the words that say what it is ("Defence
    Secretary"), verbatim, or None.  `descriptions` are the spans of titles, appositives and
    predicates that describe it ("US Defence Secretary", "a German lawmaker"), in order of the text:
    the evidence from which its country is told.  `affiliation` is the id of the entity it speaks
    for ("a spokesman for Siemens"), if the article says so.
    """

    id: int
    name: str
    type: EntityType
    mentions: tuple[Span, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None
    descriptions: tuple[Span, ...] = ()
    affiliation: int | None = None
    country: Country | None = None


class Kind(StrEnum):
    """How a quote gives the words: all in marks, partly in marks, or reported without."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Speaker:
    """The one who said a quote.

    `name` is the fullest name the article gives; `mention` the place that names the speaker of this
    very quote ("he" in "he insisted"), None where the reader named a speaker whom the article does
    not; `chain` leads from that mention to the one that names the speaker in full, both included;
    `entity` is the id of the entity.
    """

    name: str
    type: EntityType
    mention: Span | None
    entity: int
    role: str | None = None
    chain: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Something that somebody said.

    `spans` are the pieces of the content in order, quotation marks included; `cue` the words that
    say that it was said; `block` the index of the block it begins in; `sure` is False where the
    speaker may be another.  The reader's own: `starred` comes first on the page, `off_page` stays
    off it, `note` stands under it, `corrected` says that something of it is the reader's word, and
    `origin` is the span the engine found, where the reader gave it another.
    """

    spans: tuple[Span, ...]
    kind: Kind
    block: int
    cue: Span | None = None
    speaker: Speaker | None = None
    country: Country | None = None
    sure: bool = True
    starred: bool = False
    off_page: bool = False
    note: str = ""
    corrected: bool = False
    origin: Span | None = None

    @property
    def key(self) -> Span:
        """The span by which corrections name this quote; it stays when the reader changes it."""
        return self.origin or self.span

    @property
    def span(self) -> Span:
        """From the beginning of the first piece to the end of the last."""
        return Span(self.spans[0].start, self.spans[-1].end)

    def text(self, article: str) -> str:
        """The content, its pieces joined with an ellipsis between blanks."""
        return " … ".join(span.of(article) for span in self.spans)


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence chosen for the summary; `rank` counts from 0, the best, in the nested order in
    which the method chooses; `score` is the method's own."""

    span: Span
    block: int
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """All that Attaché knows of one article.

    `summary` is in reading order and `method` names the way it was made; it is empty until the
    summary has been made (`briefing.summarised`).  `keywords` are verbatim terms of the article.
    """

    article: Article
    quotes: tuple[Quote, ...] = ()
    entities: tuple[Entity, ...] = ()
    keywords: tuple[str, ...] = ()
    summary: tuple[SummarySentence, ...] = ()
    method: str = "newsrank"

    def entity(self, number: int) -> Entity:
        """The entity with that id; raises KeyError where there is none."""
        for entity in self.entities:
            if entity.id == number:
                return entity
        raise KeyError(number)
