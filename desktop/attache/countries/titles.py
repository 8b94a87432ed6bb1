"""The words before a name: its title, and an apposition that comes first."""

from __future__ import annotations

import re

from attache.countries.appositions import DETERMINER, LONGEST, describes
from attache.countries.places import NOUNS, Places
from attache.countries.vocabulary import singular, title_words
from attache.language.terms import TermKind
from attache.language.words import words as all_words
from attache.model import Span

_WORD_BEFORE = re.compile(r"([^\W_][\w’'-]*(?:\.[\w.]*)?)[ \t\u00a0]+$")
_SENTENCE_END = re.compile(r"[a-z]{3,}\.$")
_NATIONAL = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})
_LINKS = frozenset({"of", "for", "and", "the"})
_STYLES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Prof"})
_REACH = 12  # words of a title
_SMALL_WORDS = re.compile(
    r"(?<=[\w’'])(?: (?!(?:said|says|told|and|or|that|who|[a-z]+ed|"
    r"of|after|before|as|by|with|from|in|on|at|to|for|than|when|while|against|is|was|has|had)\b)"
    r"[a-z][a-z-]+){1,3} "
)
_SHORT = re.compile(r" \([A-Z]{2,8}\) $")
_NAMED = re.compile(r"\b(an? [^,.;:()“”\"\n]{3,80}?) (?:named|called) $")
_COUNTERPART = re.compile(
    r"\b(?:his|her|their|its) (?:[\w-]+ )?(?:counterparts?|opposite numbers?)"
    r"(?: (?:from|in) [A-Z]\w+)?$"
)
_CLAUSE = re.compile(r"(?<!-)\b[a-z]+ed\b")
_LAST_PHRASE = re.compile(r"\b(?:by|of|with|from|to|against|for|sent|met) (an? [^,.;:“”]{3,60})$")
_POSSESSOR = re.compile(r"(?:[A-Z]\w*\.? ){0,3}[A-Z][\w.-]*['’]s? ")


def title_before(text: str, name: Span, places: Places) -> Span | None:
    """The words before a name that belong to its title: at least one is an office or a
    possessor."""
    start, words, titled = name.start, 0, False
    first = start
    allowed = title_words()
    while words < _REACH:
        match = _WORD_BEFORE.search(text, max(0, start - 40), start)
        if match is None:
            break
        word = match.group(1)
        if _SENTENCE_END.search(word):
            break
        parts = [singular(part) for part in re.sub(r"['’]s?$", "", word).split("-")]
        office = not allowed.isdisjoint(parts)
        if not (word[0].isupper() or office or (words and word in _LINKS)):
            break
        if word == "and" and titled:  # another's title ends before it
            break
        if word in _LINKS and text[start : name.start].strip().rstrip(".") in _STYLES:
            break  # "ministers for Mr. N.N."
        titled = titled or office or word.endswith(("'s", "’s"))
        words += 1
        if word not in _LINKS:
            first = match.start(1)
        start = match.start(1)
    titled = titled or _adjective_before(text, Span(first, name.start), places)
    if first == name.start:
        return _trade_before(text, name, places)
    return Span(_owner(text, first, places), name.start) if titled else None


def _adjective_before(text: str, span: Span, places: Places) -> bool:
    """Whether the words end with a nationality: "Nigerian N.N.", "Spaniard N.N."."""
    last = places.within(span)[-1:]
    return any(p.kind in _NATIONAL and not text[p.span.end : span.end].strip() for p in last)


def _trade_before(text: str, name: Span, places: Places) -> Span | None:
    """A nationality with a trade that is no office: "[The] Iranian film-maker N.N."; not where one
    of the small words may be a verb ("Iranian troops free N.N.")."""
    start = _owner(text, name.start, places)
    place = places.at(start) if start < name.start else None
    if place is None or place.kind is not TermKind.ADJECTIVE:
        return None
    trade = text[place.span.end : name.start].split()
    verbs = all_words().lemmas.keys()
    if not trade or trade[-1].endswith("s") or any(word in verbs for word in trade):
        return None
    return Span(start, name.start)


def _owner(text: str, start: int, places: Places) -> int:
    """Where the country's word begins that holds the start, or stands before small words of a title
    ("[UN] peacekeeping chief"); else the start itself."""
    for place in places.within(Span(max(0, start - 60), start + 60)):
        if place.span.start < start < place.span.end:
            return place.span.start
    short = _SHORT.search(text, max(0, start - 12), start)
    if short is not None:
        start = short.start()
        bodies = places.within(Span(max(0, start - 80), start))
        return bodies[-1].span.start if bodies and bodies[-1].span.end == start else start
    for match in _SMALL_WORDS.finditer(text, max(0, start - 60), start):
        if match.end() != start:
            continue
        for place in places.within(Span(max(0, match.start() - 40), match.start())):
            bare = place.kind in NOUNS and text[place.span.end : place.span.end + 1] == " "
            if text[place.span.end : match.start()] in {"", "'s", "’s"} and not bare:
                return place.span.start
    return start


def before_comma(text: str, title: Span, name: Span) -> Span | None:
    """An apposition that comes first: "[Her Danish counterpart], N.N., ..."."""
    if text[title.start - 2 : title.start] != ", ":
        return None
    own = _COUNTERPART.search(text, max(0, title.start - LONGEST), title.start - 2)
    if own is not None:
        return Span(*own.span())
    closing = text[name.end : name.end + 1]
    if closing in {".", ";"}:  # "She met [a councillor from Dundee], N.N."
        phrase = _LAST_PHRASE.search(text, max(0, title.start - LONGEST), title.start - 2)
        return Span(*phrase.span(1)) if phrase and describes(phrase.group(1)) else None
    if closing != ",":
        return None
    lowest = max(0, title.start - 2 - LONGEST)
    start = max(text.rfind(sign, lowest, title.start - 2) for sign in '.,;:“”"()\n—')
    start = start if start >= 0 else lowest - 1
    span = Span(start + 1, title.start - 2)
    words = span.of(text).strip()
    if len(words) > LONGEST or not (DETERMINER.match(words) or _POSSESSOR.match(words)):
        return None
    if _CLAUSE.search(words):
        return None
    last = words.rpartition(" ")[2]
    return span if describes(words) or (len(words.split()) <= 5 and last.islower()) else None


def named_before(text: str, name: Span) -> Span | None:
    """Who somebody is before being named: "[a Polish builder] named N.N."."""
    match = _NAMED.search(text, max(0, name.start - LONGEST), name.start)
    return Span(*match.span(1)) if match else None
