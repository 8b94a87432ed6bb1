"""What the words around a name say: that it is a person's, or not."""

from __future__ import annotations

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.entities.passage import Passage

_LOCATIVE = frozenset(
    {"in", "at", "near", "across", "inside", "outside", "via", "around", "throughout", "towards"}
)
# Words before a name that somebody bears: "goes by the name of Saw Lin".
_GIVEN = frozenset({("name", "of"), ("name", "is"), ("real", "name"), ("name", "as")})
# Behind these "to", "from" and "of" bring in a place.
_WAYS = frozenset(
    {
        *("road", "way", "route", "trip", "flight", "bus", "train", "track", "path", "ferry"),
        *("village", "town", "hamlet", "suburb", "outskirts", "west", "east", "north", "south"),
        *("miles", "kilometres", "kilometers", "km", "valley", "district", "region", "border"),
    }
)


def votes_of(name: Name, passage: Passage, lexicon: Lexicon) -> int:
    """Votes for a person (above 0) or against one, from the words around."""
    tokens = passage.tokens
    votes = 0
    after = tokens[name.end] if passage.same(name.first, name.end) else None
    before = tokens[name.first - 1] if passage.same(name.first - 1, name.first) else None
    if name.honorific or _titled(passage, lexicon, name):
        votes += 5
    if name.article and not name.title:
        votes -= 2
    if before is not None and before.lower in ("named", "called") and name.first > 1:
        votes += 5 if tokens[name.first - 2].lower in lexicon.people else 0
    if before is not None and name.first > 1:
        pair = (tokens[name.first - 2].lower, before.lower)
        votes += 5 if pair in _GIVEN else 0
    if before is not None and not name.title:
        votes -= _locative(passage, name, before.lower) + _kind_before(passage, lexicon, name)
    votes += _apposed(passage, lexicon, name)
    if after is not None:
        ahead = tokens[name.end + 1] if passage.same(name.end, name.end + 1) else None
        if after.lower in ("who", "whose") or (
            after.text == ","
            and ahead is not None
            and (ahead.lower in ("who", "whose") or (ahead.text.isdigit() and len(ahead.text) == 2))
        ):
            votes += 3
        elif after.lower == "which" or (
            after.text == "," and ahead is not None and ahead.lower == "which"
        ):
            votes -= 2
        elif after.text.islower() and after.lower in lexicon.places:
            votes -= 3
        elif after.tag in "VK" and len(name.words) > 1:
            votes += 1
    return votes


def _titled(passage: Passage, lexicon: Lexicon, name: Name) -> bool:
    """Whether a noun for a person stands before the name as title, and for nothing else: "his
    brother Ravi", but "Network operator Transit", "Brother Industries"."""
    if not name.head or name.title is None:
        return False
    if name.head in lexicon.kinds and name.words[0].lower() not in lexicon.given:
        return False
    last = name.title.of(passage.text).rpartition(" ")[2]
    return name.head not in lexicon.honorifics or last.islower()


def _locative(passage: Passage, name: Name, before: str) -> int:
    """1 behind a preposition that mostly brings in places: "in Akure", "the road to Akure"."""
    if before in _LOCATIVE:
        return 1
    way = before in ("to", "from", "of") and passage.same(name.first - 2, name.first)
    return int(way and passage.tokens[name.first - 2].lower in _WAYS)


def _kind_before(passage: Passage, lexicon: Lexicon, name: Name) -> int:
    """5 behind a noun for bodies: "the lens maker Velda Optics", "the newspaper De Koerier"."""
    word = passage.tokens[name.first - 1].lower
    kinds = lexicon.kinds.get(word, frozenset())
    return 5 if kinds - {"document"} and word not in lexicon.people else 0


def _apposed(passage: Passage, lexicon: Lexicon, name: Name) -> int:
    """What an apposition says: 3 for "Ponira, a widow", -3 for "Velda, a maker of lenses"."""
    tokens = passage.tokens
    index = name.end
    if not passage.same(name.first, index + 1) or tokens[index].text != ",":
        return 0
    if passage.same(name.first - 1, name.first) and tokens[name.first - 1].lower == "of":
        return 0  # Lord Trelawn of Fowey, a friend
    if tokens[index + 1].lower not in ("a", "an", "the"):
        return 0
    noun = ""
    for ahead in range(index + 2, min(index + 8, len(tokens))):
        if not passage.same(name.first, ahead) or tokens[ahead].tag not in "JNCRMGKp":
            break
        noun = tokens[ahead].lower
    if noun in lexicon.people:
        return 3
    return -3 if lexicon.kinds.get(noun, frozenset()) - {"document"} else 0
