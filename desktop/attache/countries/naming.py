"""What the name of a body, group or unnamed speaker says itself: "Beijing", "the Turkish Foreign
Ministry", "officials in Seoul"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from attache.countries.appositions import employer, whole
from attache.countries.claims import PLAIN, Claim, Strength, country, relation
from attache.countries.phrases import described
from attache.countries.places import Place, Places
from attache.countries.vocabulary import head_words, singular
from attache.language.gazetteer import gazetteer
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_POST = re.compile(
    r"(?:[\w.’'-]+ ){1,4}(?:ambassador|envoy|representative|delegate) (?:to|at) (?:the )?$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"$|,? (?:including|such as|namely|among them|like)\b")
_FURTHER = re.compile(r" (?:to|at|with|near|in|from|of|for) ")
_MORE = re.compile(r" (?:of|in|from|for|at) (?:the )?")


def name_span(text: str, entity: Entity) -> Span | None:
    """Where the article writes the entity's name first."""
    for mention in entity.mentions:
        if mention.of(text) == entity.name:
            return mention
    return entity.mentions[0] if entity.mentions else None


def names_of(text: str, entity: Entity) -> Iterator[Span]:
    """Where the mentions of an entity write its name or an alias, without title or article."""
    written = (entity.name, *entity.aliases)
    bare = {_bare(name) for name in written} if entity.type is EntityType.PERSON else set(written)
    spellings = sorted(bare, key=lambda name: (-len(name), name))
    for mention in entity.mentions:
        for name in spellings:
            start = text.find(name, mention.start, mention.end)
            if start >= 0:
                yield Span(start, start + len(name))
                break


def _bare(name: str) -> str:
    """A person's name without the words that say what the person is ("Labour MPs N.N.", "Nigerian
    N.N.")."""
    words = name.split()
    for count in range(min(3, len(words) - 2), 0, -1):
        terms = gazetteer().lookup(" ".join(words[:count]))
        if any(not term.weak and term.kind is not TermKind.PEOPLE for term in terms):
            words = words[count:]
            break
    known = head_words()
    for number in range(len(words) - 1, 0, -1):
        if singular(words[number - 1]) in known:
            return " ".join(words[number:])
    return " ".join(words)


def named(text: str, entity: Entity, places: Places) -> Iterator[Claim]:
    """The claims of an entity's own name; a person's name gives none, but "a Scot" is none."""
    span = name_span(text, entity)
    if span is None or (entity.type is EntityType.PERSON and not _of_a_people(text, span, places)):
        return
    whole = (
        None
        if _POST.search(text, max(0, span.start - 80), span.start)
        else _whole(text, span, places)
    )
    if whole is not None:
        own = Strength.NATIONAL if whole.kind is TermKind.PEOPLE else Strength.SELF
        strength = Strength.READER if whole.reader else own
        yield Claim(whole.code, strength, _itself(text, whole), whole.span)
        return
    only = places.at(span.start)
    if only is not None and only.span == span and only.kind is TermKind.ADJECTIVE:
        return  # "French said": a name
    phrase = _whole_phrase(text, entity, _with_place(text, span, places))
    yield from _employed(text, entity, phrase, places)
    for claim in described(text, _with_post(text, phrase), places):
        if entity.type is not EntityType.ORGANISATION:
            yield claim
        elif claim.strength is Strength.NATIONAL:
            yield replace(claim, strength=Strength.OFFICE)
        elif claim.strength is not Strength.RESIDENCE or not _only_named(text, claim, places):
            yield claim


def _employed(text: str, entity: Entity, phrase: Span, places: Places) -> Iterator[Claim]:
    """What the article says of the firm of an unnamed speaker: "a spokesman for Calder, [a Dutch
    insurer]"."""
    firm = employer(text, phrase) if entity.type is EntityType.UNNAMED else None
    if firm is not None:
        yield from described(text, firm, places)


def _of_a_people(text: str, span: Span, places: Places) -> bool:
    """Whether what was taken for a person's name is the word for somebody's nation."""
    place = _whole(text, span, places)
    return place is not None and place.kind is TermKind.PEOPLE


def _only_named(text: str, claim: Claim, places: Places) -> bool:
    """Whether a country is just part of a name ("Royal China Club", but "China-based Club")."""
    inside = places.within(claim.span) if claim.span else ()
    bare = [place for place in inside if text[place.span.end : place.span.end + 1] != "-"]
    return any(place.kind in {TermKind.NAME, TermKind.ALIAS} for place in bare)


def _whole(text: str, span: Span, places: Places) -> Place | None:
    """The place that the name is, all of it but for those it includes."""
    article = _ARTICLE.match(text, span.start, span.end)
    place = places.at(article.end() if article else span.start) or places.at(span.start)
    if place is None or not _ENDS.match(text[place.span.end : span.end]):
        return None
    if place.kind in {TermKind.CITY, TermKind.REGION} and not _supported(place, places):
        return None  # a town's name alone is likely a person's or a club's
    return None if place.kind in {TermKind.ADJECTIVE, TermKind.TITLE} else place


def _supported(place: Place, places: Places) -> bool:
    """Whether other words of the article mean the same country."""
    return bool(places.names(place.code) - {place.name})


def _itself(text: str, place: Place) -> str:
    shown = place.span.of(text)
    if place.reader:
        return f"{shown}: your own addition"
    if place.kind in PLAIN:
        return shown if shown == place.name else f"{shown}: {country(place.code)}"
    return f"{shown}: {relation(place.kind, place.code)}"


def _with_post(text: str, span: Span) -> Span:
    """The span, and the post before it: "US ambassador to the" in "US ambassador to the United
    Nations N.N.", where the body and the name were taken for one."""
    post = _POST.search(text, max(0, span.start - 80), span.start)
    return Span(post.start(), span.end) if post else span


def _with_place(text: str, span: Span, places: Places) -> Span:
    """The span, and the place behind it: "officials" in "officials in Seoul"; and the whole of a
    place that it cuts ("a teacher from Lebanon" of "Lebanon, Pennsylvania")."""
    for cut in places.within(Span(span.start, min(len(text), span.end + 40))):
        if cut.span.start < span.end < cut.span.end:
            return Span(span.start, cut.span.end)
    more = _MORE.match(text, span.end)
    place = places.at(more.end()) if more else None
    return Span(span.start, place.span.end) if place else span


def _whole_phrase(text: str, entity: Entity, span: Span) -> Span:
    """The span, for a speaker without a name to the end of what describes them: "an adviser to the
    Ukrainian president", "a doctor at a hospital in Beirut"."""
    nameless = entity.type in {EntityType.UNNAMED, EntityType.GROUP}
    return whole(text, span) if nameless and _FURTHER.match(text, span.end) else span
