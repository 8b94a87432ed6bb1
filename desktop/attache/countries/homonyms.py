"""Which country a word means that may mean several, or none: Georgia, Jordan, Turkey, Paris.

A reading that our tables call weak must be supported: by other words of the same country in the
article, by the words around it, or (for a town in the US) by the state that follows it.  A word
inside a person's name means nobody's country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from attache.countries.claims import PLAIN
from attache.countries.everyday import fits, sense_shown
from attache.countries.places import BODIES, NOUNS, ORGANS, UNITS, Place, Places, shared
from attache.countries.senses import senses
from attache.countries.shortforms import explained, halves, recalled, told
from attache.countries.towns import like_a_town, town, towns_of
from attache.countries.vocabulary import singular, vocabulary
from attache.language.gazetteer import TermMatch, gazetteer
from attache.language.terms import Term, TermKind, Weak
from attache.model import Span

_SEATS = frozenset({TermKind.CAPITAL, TermKind.CITY})
_OF_MANY = (UNITS | ORGANS | {TermKind.TITLE}) - {TermKind.BODY}
_CAPITAL_BEFORE = re.compile(r"(?<=[a-z’'-] )([A-Z][a-z]+) $")
_ONE_CAPITAL = re.compile(r" ([A-Z][a-z]{3,})\b(?! [A-Z])")
_WITH_COUNTIES = frozenset({"US", "GB", "IE", "CA", "AU", "KE", "LR", "HR", "HU", "RO", "EE"})
_OWNER = re.compile(r"(?:['’]s?)? (?:own )?")
_OWNED = re.compile(r" (?:of|in) (?:the )?")


def places(text: str, matches: Sequence[TermMatch], names: Sequence[Span]) -> Places:
    """The matches of an article, each with its one reading; those without any are left out.

    `names` are the places of persons' names, in order.
    """
    towns = towns_of(text, matches)
    free = _outside(matches, names)
    support = Counter(
        match.term.code
        for match in free
        if not match.term.weak
        and (len(match.terms) == 1 or len(match.codes) == 1)
        and not _ordinary(match.term)
    )
    support.update(code for code in towns.values())
    support = support or _agreed(free)
    told_by_field = {match.span: term for match, term in senses(text, free)}
    found = []
    for match in free:
        if match.span in told_by_field:
            term = told_by_field[match.span]
        else:
            term = town(match, towns) or _reading(text, match, support)
        if term is None or (term.kind is TermKind.PARTY and _longer(text, match.span)):
            continue
        if term.code not in _WITH_COUNTIES and text.startswith(" County", match.span.end):
            continue  # Bergen County lies in New Jersey
        found.append(Place(match.span, term.code, term.kind, term.name, term.weak))
    own = told(text, _owned(text, found), explained(text))
    return Places(halves(text, recalled(text, own)))


def _agreed(matches: Sequence[TermMatch]) -> Counter[str]:
    """What speaks for a country in an article that names none: two of its organs or parties whose
    names could be another's, if all such names agree (the House of Commons and Labour)."""
    organs = [match for match in matches if match.term.kind in ORGANS | UNITS]
    codes = [{term.code for term in match.terms} for match in organs]
    common = set.intersection(*codes) if codes else set()
    names = {match.term.name for match in organs}
    agreed = len(common) == 1 and len(names) > 1 and not common & BODIES
    return Counter(common) if agreed else Counter()


def _longer(text: str, span: Span) -> bool:
    """Whether a party's name is part of another's: the Social Democratic Party, the Partnership for
    Conservative Principles."""
    before = _CAPITAL_BEFORE.search(text, max(0, span.start - 30), span.start)
    after = _ONE_CAPITAL.match(text, span.end)
    return any(word is not None and _unknown(word.group(1)) for word in (before, after))


def _unknown(word: str) -> bool:
    """Whether a word with a capital is neither an office nor in our tables."""
    known = vocabulary().offices | vocabulary().members
    return singular(word) not in known and not gazetteer().lookup(word)


def _owned(text: str, found: list[Place]) -> Iterator[Place]:
    """The same places, where an organ takes the country that stands beside it: many states have a
    Supreme Court, so the Israeli one is Israel's, and the Ministry of Defence of Ukraine hers."""
    for number, place in enumerate(found):
        if place.kind not in _OF_MANY:
            yield place
            continue
        last = found[number - 1] if number else None
        after = found[number + 1] if number + 1 < len(found) else None
        if last and _owns(text, last, place):
            yield replace(place, code=last.code)
        elif (
            after
            and after.kind in PLAIN
            and _OWNED.fullmatch(text, place.span.end, after.span.start)
        ):
            yield replace(place, code=after.code)
        else:
            yield place


def _owns(text: str, owner: Place, place: Place) -> bool:
    between = text[owner.span.end : place.span.start]
    bare = owner.kind in NOUNS and between == " "
    return owner.kind in PLAIN and not bare and _OWNER.fullmatch(between) is not None


def _outside(matches: Sequence[TermMatch], names: Sequence[Span]) -> list[TermMatch]:
    """Those that are no part of a person's name."""
    found, current = [], 0
    for match in matches:
        while current < len(names) and names[current].end < match.span.end:
            current += 1
        if current == len(names) or not names[current].covers(match.span):
            found.append(match)
    return found


def _backed(term: Term, support: Counter[str]) -> bool:
    """Whether other words of the article speak for this reading; for an office or organ that many
    countries have they must be at least half as many as those of any other country."""
    if term.kind in _OF_MANY - {TermKind.PARTY}:
        others = [count for code, count in support.items() if code not in BODIES]
        return support[term.code] * 2 >= max(others, default=0) > 0
    return support[term.code] > 0


def _ordinary(term: Term) -> bool:
    """Whether a title is made of words that those of other countries are made of too; parties'
    names always are, or are those of something else (Labour, Solidarity, Vox)."""
    if term.kind is TermKind.PARTY:
        return True
    return term.kind is TermKind.TITLE and shared(term.spelling)


def _reading(text: str, match: TermMatch, support: Counter[str]) -> Term | None:
    """The reading that holds here, or None."""
    clear = _sovereign(text, match) or _joint_seat(text, match, support)
    if clear is not None:
        return clear
    strong = [term for term in match.terms if not term.weak]
    if any(_ordinary(term) for term in strong) and support:
        strong = [term for term in strong if _backed(term, support)]
        if not strong:
            return None
    if len({term.code for term in strong}) == 1:
        return strong[0]
    candidates = strong or [term for term in match.terms if term.weak is not Weak.CONTESTED]
    backed = [term for term in candidates if _backed(term, support)]
    if backed:
        most = max(support[term.code] for term in backed)
        leaders = [term for term in backed if support[term.code] == most]
        if len({term.code for term in leaders}) == 1 and fits(text, match.span, leaders[0]):
            return leaders[0]
        return None
    return _unbacked(text, match.span, candidates)


def _unbacked(text: str, span: Span, candidates: Sequence[Term]) -> Term | None:
    """The reading that holds where no other word of the article speaks for any, or None."""
    if len({term.code for term in candidates}) > 1:
        lands = {term.kind for term in candidates} & {TermKind.NAME, TermKind.REGION}
        candidates = [term for term in candidates if len(lands) == 1 and term.kind is TermKind.NAME]
    elif all(term.kind in _SEATS and term.weak is Weak.HOMONYM for term in candidates):
        candidates = candidates if like_a_town(text, span) else []
    for term in candidates:
        if sense_shown(text, span, term):
            return term
        vague = term.weak in {Weak.NAME, Weak.WORD} and term.kind not in NOUNS
        if vague or (term.weak and term.kind in _OF_MANY):
            return None
        if fits(text, span, term):
            return term
    return None


def _joint_seat(text: str, match: TermMatch, support: Counter[str]) -> Term | None:
    """The body that a capital stands for in an article about that body: "Brussels said"; not where
    it is a town ("a nurse in Brussels")."""
    seats = [term for term in match.terms if term.kind is TermKind.SEAT and term.code in BODIES]
    if not seats or like_a_town(text, match.span):
        return None
    states = [support[term.code] for term in match.terms if term.code not in BODIES]
    return seats[0] if support[seats[0].code] > max(states, default=0) else None


def _sovereign(text: str, match: TermMatch) -> Term | None:
    """The state among the readings where the office behind it is one that no region has: "Georgia's
    prime minister", "the Georgian parliament"."""
    kinds = {term.kind for term in match.terms}
    if not kinds & NOUNS or TermKind.REGION not in kinds:
        return None
    owner = _OWNER.match(text, match.span.end)
    if owner is None or not owner.group().strip():
        return None
    rest = text[owner.end() : owner.end() + 40].lower().lstrip()
    if not any(re.match(rf"{office}\b", rest) for office in vocabulary().sovereign):
        return None
    return next((term for term in match.terms if term.kind is TermKind.NAME), None)
