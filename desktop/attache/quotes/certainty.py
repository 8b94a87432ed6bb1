"""How sure a speaker is: by the words that name them, and by who else could be meant."""

from __future__ import annotations

from bisect import bisect_right

from attache.model import EntityType, Span
from attache.quotes.mentions import Place
from attache.quotes.proposals import Proposal
from attache.quotes.turns import Turns

_PRONOUNS = frozenset(
    ["he", "she", "they", "it", "who", "him", "her", "his", "their", "i", "we", "that", "which"]
)
_INDEFINITE = frozenset(["a", "an", "one", "another"])
# A noun phrase behind one of these is seldom the one who speaks, if its cue does not stand by it.
_OBLIQUE = frozenset(
    ["for", "with", "by", "to", "at", "of", "from", "about", "against", "see", "over"]
)


def _words(text: str) -> set[str]:
    return {word.strip(".,’'").lower() for word in text.split()}


def _named(place: Place, text: str) -> bool:
    """Whether the mention holds a word of the name, or one that describes the entity."""
    here = _words(place.span.of(text))
    entity = place.entity
    told = _words(" ".join((entity.name, *entity.aliases)))
    told |= {word for span in entity.descriptions for word in _words(span.of(text))}
    return bool(here & (told - {"the", "a", "of", "an", "his", "her"}))


def _alone(turns: Turns, place: Place) -> bool:
    """Whether the pronoun can hardly mean another: from the start of the sentence before, its
    entity is the first person mentioned, or the only one."""
    index = bisect_right(turns.starts, place.span.start) - 1
    for first in (turns.starts[index], turns.starts[max(0, index - 1)]):
        persons = [
            one.entity.id
            for one in turns.mentions.within(Span(first, place.span.start))
            if one.entity.type in (EntityType.PERSON, place.entity.type)
            and not turns.quoted(one.span)
        ]
        if persons:
            return persons[0] == place.entity.id
    return False


def certain(turns: Turns, proposal: Proposal, source: Span, place: Place) -> bool:
    """Whether the speaker of a quote whose cue names a source is sure."""
    text = turns.document.text
    entity = place.entity
    if not (entity.descriptions or entity.aliases or any(map(str.isupper, entity.name))):
        return False
    if entity.type is EntityType.UNNAMED:
        # "The minister" whom nobody names may be somebody named; "a diplomat" is nobody else.
        words = source.of(text).lower().split()
        return words[0] in _INDEFINITE and _words(source.of(text)) == _words(entity.name)
    before = text[max(0, source.start - 12) : source.start].split()
    cue = proposal.cue
    beside = cue is not None and (
        0 <= source.start - cue.end <= 2 or 0 <= cue.start - source.end <= 2
    )
    if before and before[-1].lower() in _OBLIQUE and not beside:
        return False
    if source.of(text).lower() in _PRONOUNS:
        return _alone(turns, place)
    return _named(place, text)
