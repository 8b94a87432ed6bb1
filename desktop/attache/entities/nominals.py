"""Noun phrases that mean somebody without a name: "the former judge", "officials", "the paper"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from attache.entities.lexicon import Lexicon
from attache.entities.lexicon import lexicon as lexicon_
from attache.entities.names import Name
from attache.entities.passage import Passage
from attache.entities.persons import singular
from attache.entities.places import Known
from attache.entities.roles import Role, role
from attache.entities.salience import inverted, is_subject
from attache.language.phrases import Phrase, phrases
from attache.model import Span

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_POSSESSIVE = frozenset({"his", "her", "their", "its", "my", "our"})
_HANGS = frozenset({"of", "for", "at", "in", "from"})
_NOT_SINGULAR = frozenset({"one", "some", "many", "few", "several", "other", "others"})


class Nominal(NamedTuple):
    """A noun phrase [first, end) with its head token and the role it tells.

    `definite` phrases mean somebody known, `possessed` ones somebody's ("his wife"), `owned` ones
    what belongs to something named or described ("the ship's owner"); `subject` ones are definite
    and have a finite verb behind them or one of saying before, `quoted` ones stand in quotation
    marks, `bare` ones only name an office ("as chancellor").
    """

    span: Span
    first: int
    end: int
    head: int
    role: Role
    definite: bool
    possessed: bool
    plural: bool
    sentence: int
    quoted: bool
    subject: bool
    bare: bool = False
    owned: bool = False


@lru_cache(maxsize=8192)
def _noun(word: str) -> bool:
    """Whether a noun is one of persons, groups or bodies."""
    told = lexicon_()
    if word in told.groups or word in told.kinds:
        return True
    return word in told.people or singular(word) in told.people


def unsaid(passage: Passage, head: int) -> bool:
    """Whether the last word of a phrase is an adjective behind its noun, which our lexicon need not
    know: "a source loyal to the president"."""
    tokens = passage.tokens
    if head + 1 == len(tokens) or tokens[head + 1].lower not in ("to", "with"):
        return False
    return (
        passage.same(head, head + 1)
        and not _noun(tokens[head].lower)
        and _noun(tokens[head - 1].lower)
    )


def _demonym(passage: Passage, terms: Mapping[int, Known], row: Phrase, head: int) -> bool:
    """Whether the phrase calls somebody by nation: "the Brazilian", "the 30-year-old Swede"."""
    term = terms.get(passage.tokens[head].start)
    if term is None or not term.folk or passage.tokens[row.first].lower != "the":
        return False
    return not passage.same(head, head + 1) or passage.tokens[head + 1].tag not in "NMJG"


def _complement(passage: Passage, end: int, by_first: Mapping[int, Phrase]) -> int:
    """Where the phrase ends that "of ..." or "for ..." prolongs; `end` where none follows."""
    tokens = passage.tokens
    for _ in range(2):
        if not passage.same(end - 1, end) or tokens[end].lower not in _HANGS:
            return end
        following = by_first.get(end + 1)
        if following is None or tokens[following.last - 1].block != tokens[end].block:
            return end
        end = following.last
    return end


def _definite(passage: Passage, first: int, head: int) -> bool:
    tokens = passage.tokens
    if tokens[first].lower in _DEFINITE:
        return True
    if tokens[first].tag == "D":
        return False
    capital = tokens[head].text[0].isupper() and not passage.begins(head)
    return capital or any(tokens[i].tag == "p" for i in range(first, head))


def nominal_at(
    passage: Passage, lexicon: Lexicon, terms: Mapping[int, Known], first: int, head: int, end: int
) -> Nominal:
    """The phrase of the tokens [first, end) with its head at token `head`."""
    tokens = passage.tokens
    word = tokens[head].lower
    folk = terms.get(tokens[head].start)
    nation = folk is not None and folk.folk and word.endswith("s")
    several = word in lexicon.groups and word not in lexicon.people
    alone = tokens[first].lower == "one"
    plural = not alone and (
        nation or several or (singular(word) != word and singular(word) in lexicon.people)
    )
    opening = tokens[first]
    definite = _definite(passage, first, head) and opening.lower not in _NOT_SINGULAR
    return Nominal(
        span=passage.span(first, end),
        first=first,
        end=end,
        head=head,
        role=role(passage, lexicon, terms, first, end, head),
        definite=definite,
        possessed=opening.lower in _POSSESSIVE or _relative(passage, lexicon, first, head),
        plural=plural,
        sentence=passage.sentence[first],
        quoted=opening.quotation >= 0,
        subject=definite and (is_subject(passage, first, end) or inverted(passage, first, end)),
        bare=_bare(passage, first, head),
        owned=any(token.tag == "p" for token in tokens[first:head]),
    )


def _relative(passage: Passage, lexicon: Lexicon, first: int, head: int) -> bool:
    """Whether the phrase tells whose relative somebody is: "the student's sister"."""
    owned = passage.tokens[head - 1].tag == "p" if head > first else False
    return owned and passage.tokens[head].lower in lexicon.relations


def _bare(passage: Passage, first: int, head: int) -> bool:
    """Whether the phrase is an office alone behind "as": "resigned as prime minister"."""
    before = passage.tokens[first - 1].lower if passage.same(first - 1, first) else ""
    small = all(token.text.islower() for token in passage.tokens[first : head + 1])
    return (
        before in ("as", "become", "became", "elected")
        and small
        and (passage.tokens[first].tag != "D")
    )


def nominals(
    passage: Passage, lexicon: Lexicon, terms: Mapping[int, Known], found: Sequence[Name]
) -> Iterator[Nominal]:
    """All phrases that are headed by a noun for persons or bodies, and all titles that stand
    without a name, in order of the text."""
    named = {token for name in found if name.words for token in range(name.first, name.end)}
    bare = {name.end - 1: name for name in found if not name.words}
    number = passage.sentence
    rows = [row for row in phrases(passage.tokens) if number[row.first] == number[row.last - 1]]
    by_first = {row.first: row for row in rows}
    for row in rows:
        head = row.last - 1
        while head > row.first and passage.tokens[head].tag == "p":
            head -= 1
        if head - 1 > row.first and unsaid(passage, head):
            head -= 1  # "a person close to him"
        nation = _demonym(passage, terms, row, head)
        if head in named and not nation:
            continue
        word = passage.tokens[head].lower.rstrip(".")
        title = bare.get(head)
        known = nation or _noun(word) or (title is not None and word in lexicon.upper_ranks)
        if title is None and not known and not (word.startswith("ex-") or word.endswith("-old")):
            continue
        if title is not None and not known:
            continue
        first = row.first
        one = passage.same(first - 2, first) and passage.tokens[first - 1].lower == "of"
        if one and passage.tokens[first - 2].lower == "one":
            first -= 2  # "one of the dinner ladies"
        end = _complement(passage, head + 1, by_first)
        while end - 1 in named and end in named and passage.same(end - 1, end):
            end += 1  # "analysts at Baker & Sons"
        yield nominal_at(passage, lexicon, terms, first, head, end)
