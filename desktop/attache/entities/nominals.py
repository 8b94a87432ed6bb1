"""Noun phrases that mean somebody without a name: "the former judge", "officials", "the paper"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.entities.roles import Role, role
from attache.entities.salience import inverted, is_subject
from attache.language.phrases import Phrase, phrases
from attache.language.words import word_list
from attache.model import Span

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_POSSESSIVE = frozenset({"his", "her", "their", "its", "my", "our"})
_HANGS = frozenset({"of", "for", "at", "in", "from"})
_NOT_SINGULAR = frozenset({"one", "some", "many", "few", "several", "other", "others"})


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun phrase [first, end) with its head token and the role it tells.

    `definite` phrases mean somebody known, `possessed` ones somebody's ("his wife"); `subject`
    phrases have a finite verb behind them or a verb of saying before, `quoted` ones stand in
    quotation marks, `bare` ones only name an office ("as chancellor").
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


def _demonym(passage: Passage, terms: Mapping[int, Known], row: Phrase, head: int) -> bool:
    """Whether the phrase calls somebody by nation: "the Brazilian", "the 30-year-old Swede"."""
    term = terms.get(passage.tokens[head].start)
    following = passage.tokens[head + 1].tag if passage.same(head, head + 1) else "."
    the = passage.tokens[row.first].lower == "the"
    return term is not None and term.folk and the and following not in "NMJG"


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


def _nominal(
    passage: Passage, lexicon: Lexicon, terms: Mapping[int, Known], first: int, head: int, end: int
) -> Nominal:
    tokens = passage.tokens
    word = tokens[head].lower
    folk = terms.get(tokens[head].start)
    nation = folk is not None and folk.folk and word.endswith("s")
    several = word in lexicon.groups and word not in lexicon.people
    alone = tokens[first].lower == "one"
    plural = not alone and (
        nation or several or (word.endswith("s") and word[:-1] in lexicon.people)
    )
    opening = tokens[first]
    return Nominal(
        span=passage.span(first, end),
        first=first,
        end=end,
        head=head,
        role=role(passage, lexicon, terms, first, end, head),
        definite=_definite(passage, first, head) and opening.lower not in _NOT_SINGULAR,
        possessed=opening.lower in _POSSESSIVE or _relative(passage, lexicon, first, head),
        plural=plural,
        sentence=passage.sentence[first],
        quoted=opening.quotation >= 0,
        subject=is_subject(passage, first, end) or inverted(passage, first, end),
        bare=_bare(passage, first, head),
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
    rows = [
        row
        for row in phrases(passage.tokens)
        if passage.same(row.first, row.last - 1) or row.first == row.last - 1
    ]
    by_first = {row.first: row for row in rows}
    for row in rows:
        head = row.last - 1
        while head > row.first and passage.tokens[head].tag == "p":
            head -= 1
        if head - 1 > row.first and passage.tokens[head].lower in word_list("before_to"):
            head -= 1  # "a person close to him"
        nation = _demonym(passage, terms, row, head)
        if head in named and not nation:
            continue
        word = passage.tokens[head].lower.rstrip(".")
        title = bare.get(head)
        known = nation or word in lexicon.people or word in lexicon.groups or word in lexicon.kinds
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
        yield _nominal(passage, lexicon, terms, first, head, end)
