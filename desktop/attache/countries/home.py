"""The article's own country: weaker evidence for those of whom it names no other.

An article about one country says "the interior minister" and "Senator Dorsey" without saying whose.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from attache.countries.claims import PLAIN, Claim, Strength, country, shortened
from attache.countries.naming import name_span
from attache.countries.places import BODIES, NOUNS, Places
from attache.countries.scene import acting, set_there, visited
from attache.countries.vocabulary import singular, vocabulary
from attache.language import Document
from attache.language.gazetteer import gazetteer
from attache.language.spelling import pattern
from attache.language.terms import TermKind
from attache.model import Entity, EntityType, Span

_OFFICE_SHARE, _OFFICE_LEAST = 0.60, 4.0
_LARGE_SHARE, _LARGE_LEAST, _LARGE_LEAD = 0.45, 8.0, 1.8
_PERSON_SHARE, _PERSON_LEAST, _PERSON_NAMES = 0.75, 5.0, 2
# Where an organ of the country sits: "a hearing in Ottawa" tells more of home than "in Ottawa".
_SEATED = re.compile(
    r"\b(?:court|council|hearing|inquest|inquiry|trial|parliament|town hall|city hall)"
    r" (?:in|outside) $"
)
# Offices that American and British newspapers write without their country, and those of a place
# that an article about several states may have anywhere.
_OWN_STYLE = frozenset(
    {"secretary", "senator", "sen", "representative", "rep", "congressman", "congresswoman"}
    | {"attorney", "governor", "gov", "sheriff", "chancellor", "mp", "peer", "lawmaker"}
    | {"mayor", "resident", "villager", "voter", "councillor", "taxpayer"}
)
_PEOPLES = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})
_ABROAD = frozenset({"ambassador", "envoy", "diplomat", "negotiator", "correspondent", "consul"})


class Home(NamedTuple):
    """The country that an article is about; `share` of all its places' weight, `weight` in sum,
    `lead` how many times that of the next, `names` how many different places and organs of it are
    named ("Chinese" alone may only be a restaurant); `alone` tells whether title and first
    paragraph name no other state, `set_there` whether they say "in the Slovenian town", `scene`
    whether the dateline names it or its organ acts first ("A Polish court jailed"), `other`
    whether another state's does, whose offices may be meant then."""

    code: str
    share: float
    weight: float
    lead: float
    names: int
    alone: bool = False
    set_there: bool = False
    scene: bool = False
    other: bool = False

    @property
    def for_offices(self) -> bool:
        """Whether an office of state that the article gives to no country is likely this one's."""
        if self.other:
            return False
        clear = self.share >= _OFFICE_SHARE and self.weight >= _OFFICE_LEAST
        large = self.share >= _LARGE_SHARE and self.weight >= _LARGE_LEAST
        return clear or (large and self.lead >= _LARGE_LEAD)

    @property
    def for_ministers(self) -> bool:
        """The same for an office that many states have by that name, and not only those whose
        newspapers need not say so ("the Secretary of State")."""
        if self.other:
            return False
        opened = self.alone and self.share >= 0.27 and self.weight >= 5.0 and self.lead >= 1.6
        opened = opened or (self.scene and min(self.share, self.lead - 1.0) >= 0.19)
        opened = opened or (self.alone and self.set_there and self.lead >= 1.0)
        return opened or (self.share >= 0.33 and self.weight >= 8.0 and self.lead >= 2.4)

    @property
    def for_persons(self) -> bool:
        """Whether the article is about this country alone."""
        clear = self.share >= _PERSON_SHARE and self.weight >= _PERSON_LEAST
        return clear and self.names >= _PERSON_NAMES


def home(document: Document, places: Places, speakers: Iterable[Claim]) -> Home | None:
    """The country that most places of the article name, those at its beginning twice; `speakers`
    are the claims of those whose country is certain.  None where it names none."""
    lead = _lead(document)
    counted: defaultdict[str, float] = defaultdict(float)
    for place in places.all:
        before = document.text[max(0, place.span.start - 40) : place.span.start]
        if visited(before):
            continue
        weight = 0.5 if place.weak else 1.0
        if before.endswith(("in ", "outside ")) and _SEATED.search(before):
            weight += 1.0
        counted[place.code] += 2 * weight if place.span.start < lead else weight
    for claim in speakers:
        counted[claim.code] += 1.0
    states = [(weight, code) for code, weight in counted.items() if code not in BODIES]
    if not states:
        return None
    states.sort(reverse=True)
    weight, code = states[0]
    states = [(w, c) for w, c in states if f"{code}:{c}" not in vocabulary().territories]
    ahead = weight / states[1][0] if len(states) > 1 else weight
    names = {p.name for p in places.all if p.code == code and p.kind not in _PEOPLES}
    first = {p.code for p in places.all if p.span.start < lead} - BODIES
    share = weight / sum(weight for weight, _ in states)
    line, first_organ = acting(document, places)
    scene, other = code in line | {first_organ}, first_organ not in {"", code}
    there = any(set_there(document.text, p) for p in places.all if p.span.start < lead)
    return Home(
        code,
        share,
        weight,
        ahead,
        len(names),
        first == {code},
        there,
        scene,
        other,
    )


def _lead(document: Document) -> int:
    """Where the first paragraph of the body ends; title and standfirst come before it."""
    for block in document.article.blocks:
        if block.is_body:
            return block.span.end
    return 0


def at_home(text: str, entity: Entity, home: Home) -> Claim | None:
    """The weak claim that an entity belongs to the article's own country, or None."""
    spans = list(entity.descriptions)
    if entity.type is not EntityType.PERSON:
        spans.extend(filter(None, [name_span(text, entity)]))
    if any(_foreign(text, span, home.code) for span in spans):
        return None
    name = country(home.code)
    office = next((span for span in spans if of_state(span.of(text))), None)
    if office is not None and _clear(home, office.of(text)):
        why = f"{shortened(office.of(text))}, in an article about {name} (weaker evidence)"
        return Claim(home.code, Strength.OFFICE_HOME, why, office)
    if any(not _ABROAD.isdisjoint(_words(span.of(text))) for span in spans):
        return None
    if home.for_persons and _somebody(entity):
        why = f"the article is about {name} and names no other country for them (weaker evidence)"
        return Claim(home.code, Strength.PERSON_HOME, why, _first(text, entity))
    return None


def _foreign(text: str, span: Span, code: str) -> bool:
    """Whether a description has a word that may mean another country, read or unread."""
    found = gazetteer().matches(text, span.start, span.end)
    return any(match.term.kind in PLAIN | NOUNS and code not in match.codes for match in found)


def _words(phrase: str) -> list[str]:
    return [singular(word) for word in pattern(phrase).findall(phrase)]


def of_state(phrase: str) -> bool:
    """Whether a phrase names an office that every state has."""
    words = _words(phrase)
    if not _ABROAD.isdisjoint(words):
        return False
    ends = (n for n, word in enumerate(words) if word in vocabulary().prepositions)
    words = words[: next(ends, len(words))]
    if words and words[-1] in vocabulary().state_offices:
        return True
    joined = f" {' '.join(words)} "
    return any(f" {known} " in joined for known in vocabulary().state_phrases)


def _clear(home: Home, office: str) -> bool:
    """Whether the article is enough about its country for an office to be of it."""
    return home.for_offices or (home.for_ministers and _OWN_STYLE.isdisjoint(_words(office)))


def _somebody(entity: Entity) -> bool:
    """Whether it is a named person or organisation: sources and analysts are at home nowhere."""
    if entity.type is EntityType.PERSON:
        return " " in entity.name and entity.name[:1].isupper()
    words = entity.name.split()
    named = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
    known = gazetteer().lookup(entity.name)  # the Islamic State is at home nowhere
    return entity.type is EntityType.ORGANISATION and named and not known


def _first(text: str, entity: Entity) -> Span | None:
    return name_span(text, entity)
