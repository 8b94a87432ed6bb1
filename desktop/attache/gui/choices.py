"""What the reader picks from when correcting: speakers, countries, kinds, roles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from attache.gui.country_words import country_word
from attache.gui.folding import folded
from attache.gui.pick_dialog import Item
from attache.gui.wording import DOT, kind_word, place
from attache.model import BODY, Article, Briefing, Entity, EntityType, Kind, Quote, Role, Span

_translate = QCoreApplication.translate
NOBODY = "nobody"


def entities(briefing: Briefing) -> list[Item]:
    """The article's entities; the value is the span of the first mention."""
    found = [each for each in briefing.entities if each.mentions]
    found.sort(key=lambda each: (each.type is not EntityType.PERSON, each.mentions[0]))
    return [
        Item(
            " ".join(each.name.split()),
            ", ".join(part for part in (each.role, _spoken_for(each)) if part),
            each.mentions[0],
        )
        for each in found
    ]


def _spoken_for(entity: Entity) -> str:
    country = entity.country
    return country_word(country.code, country.name) if country else ""


def speakers(briefing: Briefing, quote: Quote) -> list[Item]:
    """Who can have said a quote: those who speak in the article first, then all others, then
    nobody whom it names."""
    talk = {each.speaker.entity for each in briefing.quotes if each.speaker}
    spoken = {each.mentions[0] for each in briefing.entities if each.id in talk and each.mentions}
    found = entities(briefing)
    found.sort(key=lambda item: item.value not in spoken)
    return [*found, Item(_translate("Choices", "Nobody whom the article names"), "", NOBODY)]


def countries(article: Article | None = None) -> list[Item]:
    """All countries and bodies by name, those that the article names first, as it names them; the
    value is (code, name); last: not stated."""
    from attache.language.states import states

    text = article.text if article is not None else ""
    places = {code: text.find(state.name) for code, state in states().items()}
    found = []
    for code, state in states().items():
        word = country_word(code, state.name)
        block = article.block_at(places[code]) if article and places[code] >= 0 else None
        named = _translate("Choices", "named in {place}").format(place=place(block or 0))
        parts = [code, named if block is not None else "", state.name if word != state.name else ""]
        detail = DOT.join(part for part in parts if part)
        found.append((places[code], Item(word, detail, (code, state.name))))
    found.sort(key=lambda pair: (pair[0] < 0, pair[0], folded(pair[1].words)))
    return [*(item for _, item in found), Item(country_word(None, None), "", ("", ""))]


def kinds() -> list[Item]:
    """The three kinds of quotes."""
    return [Item(kind_word(kind), "", kind) for kind in Kind]


def role_word(role: Role) -> str:
    """What a paragraph of this role is."""
    return {
        Role.PARAGRAPH: _translate("Choices", "A paragraph of the article"),
        Role.QUOTATION: _translate("Choices", "A quotation"),
        Role.LIST_ITEM: _translate("Choices", "An item of a list"),
        Role.TITLE: _translate("Choices", "The title"),
        Role.STANDFIRST: _translate("Choices", "The standfirst"),
        Role.HEADING: _translate("Choices", "A heading"),
        Role.BYLINE: _translate("Choices", "The byline"),
        Role.CAPTION: _translate("Choices", "A caption or credit"),
        Role.ATTRIBUTION: _translate("Choices", "The name of the speaker above"),
        Role.PROMO: _translate("Choices", "Promotion: “Read also”, “Share this” …"),
        Role.TABLE: _translate("Choices", "A table"),
        Role.OTHER: _translate("Choices", "Something else that is not the article"),
    }[role]


def roles() -> list[Item]:
    """What a paragraph can be; body first."""
    body = _translate("Choices", "feeds summary and quotes")
    return [Item(role_word(role), body if role in BODY else "", role) for role in _ROLES]


_ROLES = (
    Role.PARAGRAPH, Role.QUOTATION, Role.LIST_ITEM, Role.TITLE, Role.STANDFIRST, Role.HEADING,
    Role.BYLINE, Role.CAPTION, Role.ATTRIBUTION, Role.PROMO, Role.TABLE, Role.OTHER,
)  # fmt: skip


def kind_of(article: Article, span: Span) -> Kind:
    """The kind that marked words have by their quotation marks."""
    from attache.language.marks import quotations

    marks = [found.span for found in quotations(article) if found.span.overlaps(span)]
    if not marks:
        return Kind.INDIRECT
    inside = any(mark.start - 1 <= span.start and span.end <= mark.end + 1 for mark in marks)
    return Kind.DIRECT if inside else Kind.MIXED
