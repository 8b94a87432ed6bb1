"""What stands right beside a name: its title, an apposition, "of X".

The descriptions of an entity hold most of this, but often only their first words ("a senior
fellow"); here they are followed to their end ("... with the Atlantic Council"), and what they miss
is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attache.countries.places import NOUNS, Places
from attache.countries.vocabulary import singular, vocabulary
from attache.language.terms import TermKind
from attache.model import Span

_WORD_BEFORE = re.compile(r"([^\W_][\w’'-]*(?:\.[\w.]*)?)[ \t\u00a0]+$")
_SENTENCE_END = re.compile(r"[a-z]{3,}\.$")
_BEHIND = re.compile(r",? (?=(?:of|from|at|with) )")
_LINKS = frozenset({"of", "for", "and", "the"})
_REACH = 12  # words of a title
_LONGEST = 140  # characters of an apposition
_END = re.compile(
    r"[,;:()“”\"\n—]|\.(?=\s|$)|\s[–-]\s|\s(?:said|says|told|added|who|which|whose|where|was|is|has|had|"
    r"will|would|warned|argued|wrote|tweeted|called|described|posted)\b"
)
_PREPOSITION = re.compile(r" (?:of|for|at|with|from|in|to|on|and)\b")
_APPOSITION = re.compile(r",? ?(?:,|\(|—|–) ?(?=[\w’'\"])")
_DETERMINER = re.compile(
    r"(?:an?|the|one of|his|her|their|its|also an?|then an?|now an?)\s", re.IGNORECASE
)
_SMALL_WORDS = re.compile(r"(?<=[\w’'])(?: (?!(?:said|says|told|and|or)\b)[a-z][a-z-]+){1,3} ")
_COUNTERPART = re.compile(
    r"\b(?:his|her|their|its) (?:[\w-]+ )?counterparts?(?: (?:from|in) [A-Z]\w+)?$"
)
_IS = re.compile(r"(,? (?:is|was)(?: now| also| currently)?) (?=(?:an?|the) )")
_LIST_GOES_ON = re.compile(r",? (?:and|or) (?:the )?[A-Z]")


def around(text: str, names: Iterable[Span], places: Places) -> Iterator[Span]:
    """The spans of what describes an entity beside its `names`, in order of these."""
    for name in names:
        title = _title(text, name, places)
        if title is not None:
            yield title
        apposition = _apposition(text, name, places)
        for span in (
            _before_comma(text, title or name, name),
            apposition,
            _predicate(text, (apposition or name).end),
            _behind(text, name.end, places),
        ):
            if span is not None:
                yield span


def whole(text: str, description: Span) -> Span:
    """A description followed to the end of its phrase."""
    if not _PREPOSITION.match(text, description.end):
        return description
    return Span(description.start, _phrase_end(text, description.end))


def employer(text: str, description: Span) -> Span | None:
    """What a second apposition says of the firm or body in the first: "a fellow at Bruegel, [a
    Brussels-based think tank], ..."."""
    opening = _APPOSITION.match(text, description.end)
    if opening is None or not _DETERMINER.match(text, opening.end()):
        return None
    end = _phrase_end(text, opening.end())
    words = _heads(text[opening.end() : end])
    if not words or singular(words[-1]) not in vocabulary().employers:
        return None
    return Span(opening.end(), end)


def _heads(phrase: str) -> list[str]:
    """The words of a phrase before its first preposition."""
    heads = re.split(r" (?:of|for|at|with|from|in|to|on) ", phrase)[0]
    return re.findall(r"[^\W\d_][\w’'-]*", heads)


def _phrase_end(text: str, start: int) -> int:
    match = _END.search(text, start, start + _LONGEST)
    return match.start() if match else start


def _title(text: str, name: Span, places: Places) -> Span | None:
    """The words before a name that belong to its title: at least one is an office or a
    possessor."""
    start, words, titled = name.start, 0, False
    allowed = vocabulary().offices | vocabulary().former | vocabulary().state_offices
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
        titled = titled or office or word.endswith(("'s", "’s"))
        start, words = match.start(1), words + 1
    titled = titled or _adjective_before(text, Span(start, name.start), places)
    return Span(_owner(text, start, places), name.start) if titled else None


def _adjective_before(text: str, span: Span, places: Places) -> bool:
    """Whether the words end with a nationality: "Nigerian N.N."."""
    last = places.within(span)[-1:]
    return any(
        p.kind is TermKind.ADJECTIVE and not text[p.span.end : span.end].strip() for p in last
    )


def _owner(text: str, start: int, places: Places) -> int:
    """Where the country's word begins that holds the start, or stands before small words of a title
    ("[UN] peacekeeping chief"); else the start itself."""
    for place in places.within(Span(max(0, start - 60), start + 60)):
        if place.span.start < start < place.span.end:
            return place.span.start
    for match in _SMALL_WORDS.finditer(text, max(0, start - 60), start):
        if match.end() != start:
            continue
        for place in places.within(Span(max(0, match.start() - 40), match.start())):
            bare = place.kind in NOUNS and text[place.span.end : place.span.end + 1] == " "
            if text[place.span.end : match.start()] in {"", "'s", "’s"} and not bare:
                return place.span.start
    return start


def _before_comma(text: str, title: Span, name: Span) -> Span | None:
    """An apposition that comes first: "[Her Danish counterpart], N.N., ..."."""
    if text[title.start - 2 : title.start] != ", " or text[name.end : name.end + 1] != ",":
        return None
    own = _COUNTERPART.search(text, max(0, title.start - _LONGEST), title.start - 2)
    if own is not None:
        return Span(*own.span())
    start = max(text.rfind(sign, 0, title.start - 2) for sign in '.,;:“”"()\n—')
    span = Span(start + 1, title.start - 2)
    words = span.of(text).strip()
    if not words or len(words) > _LONGEST or not (_DETERMINER.match(words) or _owned(words)):
        return None
    return span if _describes(words) else None


def _predicate(text: str, end: int) -> Span | None:
    """What somebody is said to be: "N.N. is [a Polish deputy minister]"."""
    match = _IS.match(text, end)
    return Span(match.end(1), _phrase_end(text, match.end())) if match else None


def _apposition(text: str, name: Span, places: Places) -> Span | None:
    """The phrase behind a name: "N.N., [a Dutch member of the European Parliament], ..."."""
    opening = _APPOSITION.match(text, name.end)
    if opening is None:
        return None
    end = _phrase_end(text, opening.end())
    words = text[opening.end() : end]
    article = _DETERMINER.match(words)
    listed = article is None or article.group().lower() == "the "
    if not words or (listed and _LIST_GOES_ON.match(text, end)):
        return None
    people = places.at(opening.end() + article.end()) if article else None
    if people is not None and people.kind is TermKind.PEOPLE:
        return Span(opening.end(), end)
    common = article is not None and _heads(words)[-1:] != [] and _heads(words)[-1][0].islower()
    return Span(opening.end(), end) if common or _describes(words) else None


def _owned(words: str) -> bool:
    return re.match(r"(?:[A-Z]\w*\.? ){0,3}[A-Z][\w.-]*['’]s? ", words) is not None


def _describes(words: str) -> bool:
    """Whether a phrase says what somebody is: an office, or what experts and critics are."""
    found = _heads(words)
    known = vocabulary()
    people = known.offices | known.topics | known.objects | known.anonymous
    if not found or (found[-1][0].isupper() and singular(found[-1]) not in people):
        return False  # the title of the next name in a list
    return not people.isdisjoint(singular(part) for word in found for part in word.split("-"))


def _behind(text: str, start: int, places: Places) -> Span | None:
    match = _BEHIND.match(text, start)
    if match is None:
        return None
    words = re.match(r"\w+ (?:the )?", text[match.end() : match.end() + 12])
    place = places.at(match.end() + words.end()) if words else None
    return Span(match.end(), place.span.end) if place else None
