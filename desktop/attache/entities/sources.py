"""Whom the source of a quote means: the character behind its noun phrase."""

from __future__ import annotations

from collections.abc import Mapping

from attache.entities.characters import Cast, Character
from attache.entities.heads import bounds
from attache.entities.names import Name
from attache.entities.nominals import Nominal, unsaid
from attache.entities.passage import Passage
from attache.model import EntityType, Span

_SELF = frozenset({"i", "we"})


def head_token(passage: Passage, first: int, end: int) -> int:
    """The head of the phrase [first, end): its last token before the first preposition."""
    tokens = passage.tokens
    for index in range(first + 1, end):
        if tokens[index].tag in "ItVG" and tokens[index].lower != "&":
            head = index - 1
            while head > first and (tokens[head].tag in "JR" or unsaid(passage, head)):
                head -= 1
            return head
    head = end - 1
    described = tokens[head].tag == "J" and tokens[head - 1].tag in "NM"
    while head - 1 > first and (described or unsaid(passage, head)):
        head, described = head - 1, False  # "a person close" to him
    return head


def _joint(passage: Passage, first: int, end: int, at: Mapping[int, Character]) -> bool:
    """Whether the phrase joins several characters: "Britain, France and Germany"."""
    tokens = passage.tokens
    for index in range(first + 1, end - 1):
        if tokens[index].lower in ("and", "&") and at.get(index) is None:
            left = tokens[index - 1].text[0].isupper() or index - 1 in at
            right = at.get(index + 1)
            if left and (right is not None or tokens[index + 1].text[0].isupper()):
                if tokens[index - 1].text.islower() and tokens[first].tag not in "DO":
                    return False  # "president and CEO Ada Miller"
                last = at.get(end - 1)
                titled = any(tokens[i].text.islower() for i in range(index + 2, end - 1))
                if titled and right is not last:
                    return False  # "the Treasury and City minister Ada Miller"
                return at.get(index - 1) is not right or right is None
    return False


def _new(passage: Passage, cast: Cast, first: int, end: int, head: int) -> Character:
    """A character for a phrase that no other step knows: "a poll", "supporters", "we"."""
    token = passage.tokens[head]
    word = token.lower
    key = ("", "", "", "", passage.span(first, end).of(passage.text).casefold())
    known = cast.bodies.get(key)
    if known is not None:
        return known
    plural = word in cast.lexicon.many or (
        word.endswith("s") and not word.endswith("ss") and token.text.islower()
    )
    if plural or word in cast.lexicon.groups:
        kind = EntityType.GROUP
    elif word in cast.lexicon.kinds or (token.text[0].isupper() and word not in ("i", "one")):
        kind = EntityType.ORGANISATION
    else:
        kind = EntityType.UNNAMED
    character = cast.new(kind)
    character.plural = kind is EntityType.GROUP
    character.single = passage.tokens[first].lower == "one" and kind is EntityType.UNNAMED
    if (token.text[0].isupper() and not passage.begins(head)) or word in _SELF:
        cast.bodies[key] = character
    return character


def _beside(
    passage: Passage, source: Span, end: int, at: Mapping[int, Character]
) -> Character | None:
    """The person named behind the phrase, or behind a clause that describes it: "the company's
    founder, Ada Miller, said", "a nurse who runs it, Ada Miller, said"."""
    tokens = passage.tokens
    if passage.same(end - 1, end) and tokens[end].tag == "w":
        end = next(
            (i for i in range(end, end + 14) if passage.same(end, i) and tokens[i].text == ","), end
        )
    if not passage.same(end - 1, end + 1) or tokens[end].text != ",":
        return None
    named = at.get(end + 1)
    if named is None or named.type is not EntityType.PERSON:
        return None
    if tokens[end + 1].start < source.end:
        return named
    behind = end + 2
    while at.get(behind) is named or tokens[behind].lower in ("called", "named"):
        behind += 1
    return named if passage.same(end, behind) and tokens[behind].text == "," else None


def _place(passage: Passage, cast: Cast, name: Name) -> Character:
    """A country or capital that speaks stands for its government."""
    key = ("", "", "", "", "", *name.keys)
    character = cast.bodies.get(key)
    if character is None:
        character = cast.bodies[key] = cast.new(EntityType.ORGANISATION)
    character.names.append((name.words, name.span))
    return character


def source_character(
    passage: Passage,
    source: Span,
    cast: Cast,
    at: dict[int, Character],
    phrase: Mapping[int, Nominal],
    place: Mapping[int, Name],
    beside: Mapping[int, Character],
) -> Character | None:
    """The character that the source means, with the mention taken down; None for an empty one."""
    first, end = bounds(passage, source)
    if first >= end:
        return None
    head = head_token(passage, first, end)
    character: Character | None
    if _joint(passage, first, end, at):
        character = _new(passage, cast, first, end, end - 1)
        character.type, character.plural = EntityType.GROUP, True
    else:
        character = at.get(head)
        anybody = passage.tokens[first].lower in ("a", "an")  # "A Frenchman who ..., Ada Miller,"
        if character is not None and (anybody or character.type is not EntityType.PERSON):
            character = _beside(passage, source, end, at) or character
        if character is None or character.type is not EntityType.PERSON:
            character = beside.get(end + 1, character)
        if character is None:
            character = _beside(passage, source, end, at)
        if character is None and first in place and head < place[first].end:
            character = _place(passage, cast, place[first])
        if character is None:
            within = [
                at[i]
                for i in range(first, end)
                if i in at and passage.tokens[i + 1 if i + 1 < end else i].tag != "p"
            ]
            named = [
                one
                for one in within
                if one.type is EntityType.PERSON
                and at.get(end - 1) is one
                and passage.tokens[end - 1].tag == "M"
            ]
            character = named[0] if named else _new(passage, cast, first, end, head)
    character.seen(passage.span(first, end), passage.sentence[first])
    for token in range(first, head + 1):
        at.setdefault(token, character)
    relative = end + 1 if passage.same(end, end + 1) and passage.tokens[end].text == "," else end
    if passage.same(first, relative) and passage.tokens[relative].tag == "w":
        character.seen(passage.span(relative, relative + 1), passage.sentence[first])
    return character
