"""The phrase behind a name or a description: an apposition, a predicate, "of X"."""

from __future__ import annotations

import re

from attache.countries.places import Places
from attache.countries.vocabulary import role_words, singular, vocabulary
from attache.language.terms import TermKind
from attache.model import Span

LONGEST = 140  # characters of an apposition
_SEAT = re.compile(
    r"(?:[A-Z][\w’'-]+ ){0,2}(?:University|Institute|College|Academy|School|Hospital|Observatory|"
    r"Museum|Polytechnic|Conservatory) (?:(?:of|for) (?:[A-Z][\w-]+ ){1,3})?(?:of|in) "
)
# "of Kestrel Capital in New York"
_HOUSE = re.compile(r"(?:[A-Z][\w’'&-]*(?: (?:&|and|of|for))? ){1,5}in ")
_BEHIND = re.compile(r",? (?=(?:of|from|at|with) )")
_END = re.compile(
    r"[,;:()“”\"\n—]|\.(?=\s|$)|\s[–-]\s|\s(?:said|says|told|added|who|which|whose|where|was|is|has|had|"
    r"will|would|wrote|sent|made|took|met|gave|came|went|left|found|held|won|lost|got|put|began|did|saw|"
    r"knew|thought|felt|kept|paid|ran|stood|spoke|"
    r"(?!(?:based|retired|related|appointed|elected|registered|licensed|affiliated|united|armed|named|"
    r"advanced|applied|allied|associated|combined|integrated|limited|displaced|wounded|enlarged|"
    r"accredited|unmanned|renowned|distinguished|detained|accused|convicted|married)\b)[a-z]+ed)\b"
)
_SPEAKS = re.compile(r"\s(?:said|says|told|added|wrote)\b")
_PREPOSITION = re.compile(r" (?:of|for|at|with|from|in|near|outside|to|on|and)\b")
_APPOSITION = re.compile(r",? ?(?:,|\(|—|–) ?(?:\d{1,3}, )?(?=[\w’'\"])")
DETERMINER = re.compile(
    r"(?:an?|the|one of|his|her|their|its|also an?|then an?|now an?)\s", re.IGNORECASE
)
_IS = re.compile(
    r"(,? (?:who )?(?:is|was)(?: now| also| currently)?(?: (?:acting|serving) as)? |"
    r",? who (?:now )?(?:serves|acts|works) as )"
    r"((?=(?:an?|the) )|(?<=who is )(?=[a-z]+ of |[A-Z])|(?<=who is now )(?=[a-z]+ of ))"
)
_FOLK = frozenset({TermKind.ADJECTIVE, TermKind.PEOPLE})
_LIVES = re.compile(
    r"(,? who) ((?:lives|resides|(?:farms|keeps|owns|runs|grows|sells)"
    r"(?: (?!charity|group|mission|organi[sz]ation|project|program)[a-z-]+){0,4}) (?:in|near)) "
)
_TEACHES = re.compile(
    r",? who (?:teaches|lectures|researches|studies)(?: (?:in|on))?(?: [a-z-]+){0,4} (?=at )"
)
_PLAYS = re.compile(r",? who(?: now)?(?: also)? (?=(?:plays|competes|rides|races|runs) for )")
_BASED = re.compile(r", (?:(?:which|who) is )?(?=(?:based|headquartered) in )")
_HEADS = re.compile(
    r"((?:,? who)?(?: now| has)?) ((?:heads|leads|chairs|commands|represents|led|headed|chaired) )"
)
_NOT_HEAD = re.compile(r" (?:of|for|at|with|from|in|near|outside|to|on) ", re.IGNORECASE)
_LIST_GOES_ON = re.compile(r",? (?:and|or) (?:the )?[A-Z]")


def whole(text: str, description: Span) -> Span:
    """A description followed to the end of its phrase."""
    if not _PREPOSITION.match(text, description.end):
        return description
    return Span(description.start, _phrase_end(text, description.end))


def apposition(text: str, name: Span, places: Places) -> Span | None:
    """The phrase behind a name: "N.N., [a Dutch member of the European Parliament], ..."."""
    opening = _APPOSITION.match(text, name.end)
    if opening is None:
        return None
    end = _phrase_end(text, opening.end())
    words = text[opening.end() : end]
    if _SPEAKS.match(text, end):
        return None  # "N.N., [the ministry] said": a clause of its own
    article = DETERMINER.match(words)
    listed = article is None or article.group().lower() == "the "
    if not words or (listed and _LIST_GOES_ON.match(text, end)):
        return None
    folk = (p for p in places.within(Span(opening.end(), end)) if p.kind in _FOLK)
    if article and any(_stops(text, people.span.end, end) for people in folk):
        return Span(opening.end(), end)
    heads = _heads(words)
    common = article is not None and bool(heads) and heads[-1][0].islower()
    return Span(opening.end(), end) if common or describes(words) else None


def _stops(text: str, place: int, end: int) -> bool:
    """Whether a noun phrase that ends at `place` is all there is, but for a preposition's."""
    return place == end or _PREPOSITION.match(text, place) is not None


def predicate(text: str, end: int) -> Span | None:
    """What somebody is said to be: "N.N. is [a Polish deputy minister]"; or to lead, or where to
    live."""
    for clause in (_IS, _LIVES, _HEADS):
        match = clause.match(text, end)
        if match is not None:
            return Span(match.start(2), _phrase_end(text, match.end()))
    told = _TEACHES.match(text, end) or _PLAYS.match(text, end) or _BASED.match(text, end)
    return Span(told.end(), _phrase_end(text, told.end())) if told else None


def behind_name(text: str, start: int, places: Places) -> Span | None:
    """The words "of Kiel University" and their like behind a name, where we know that place."""
    match = _BEHIND.match(text, start)
    if match is None:
        return None
    words = re.match(r"\w+ (?:the )?", text[match.end() : match.end() + 12])
    start = match.end() + words.end() if words else match.end()
    place = places.at(start)
    seat = _SEAT.match(text, start) or _HOUSE.match(text, start)
    if place is None and seat is not None:  # "of the University of Graz"
        place = places.at(seat.end())
    if place is None or not words:
        return None
    end = place.span.end
    if place.kind is TermKind.ADJECTIVE:  # "of the Turkish gendarmerie"
        end = _phrase_end(text, end)
        if not _common(text[place.span.end : end]) or " the " not in text[match.start() : start]:
            return None
    return Span(match.end(), end)


def _common(words: str) -> bool:
    """Whether the words behind a nationality are a common noun, or begin with one that calls a
    firm or body: "institute Ipam"."""
    first = words.split()[:1]
    return words.islower() or (bool(first) and singular(first[0]) in vocabulary().employers)


def employer(text: str, description: Span) -> Span | None:
    """What a second apposition says of the firm or body in the first: "a fellow at Bruegel, [a
    Brussels-based think tank], ..."."""
    opening = _APPOSITION.match(text, description.end)
    if opening is None or not DETERMINER.match(text, opening.end()):
        return None
    end = _phrase_end(text, opening.end())
    words = _heads(text[opening.end() : end])
    if not words or singular(words[-1]) not in vocabulary().employers:
        return None
    return Span(opening.end(), end)


def describes(words: str) -> bool:
    """Whether a phrase says what somebody is: an office, or what experts and critics are."""
    found = _heads(words)
    people = role_words()
    if not found or (found[-1][0].isupper() and singular(found[-1]) not in people):
        return False  # the title of the next name in a list
    return not people.isdisjoint(singular(part) for word in found for part in word.split("-"))


def _heads(phrase: str) -> list[str]:
    """The words of a phrase before its first preposition."""
    heads = _NOT_HEAD.split(phrase)[0]
    return re.findall(r"[^\W\d_][\w’'-]*", heads)


def _phrase_end(text: str, start: int) -> int:
    match = _END.search(text, start, start + LONGEST)
    return match.start() if match else start
