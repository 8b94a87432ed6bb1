"""What speaks for a country: one piece of evidence, and how much it weighs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from attache.language.states import states
from attache.language.terms import TermKind
from attache.model import Span


class Strength(IntEnum):
    """The order in which evidence counts; the greater number wins.

    What the article says now comes before what we know of the world, an office before a
    nationality, that before a former office; what only suggests itself comes last.
    """

    PERSON_HOME = 1  # the article is about one country, and names no other for this person
    OFFICE_HOME = 2  # an office of state, in an article about one country
    RESIDENCE = 3
    MEMBER = 4  # of a university, firm, party, newspaper
    TITLE = 5  # a style or party that only one country has
    KNOWN = 6  # our table, where all that somebody was gives one country
    FORMER = 7
    NATIONAL = 8
    HELD = 9  # our table: the office held on the article's date
    AIDE = 10  # speaks for a person or body whose country is known
    OFFICE = 11
    SELF = 12  # is the state, its capital, or an organ of it
    READER = 13


_LONGEST = 90  # characters of a reason: one line


@dataclass(frozen=True, slots=True)
class Claim:
    """That somebody speaks for `code`; `span` is the article's own words that say so, or None.

    `joint` are the codes of all who speak together, where it is more than one.
    """

    code: str
    strength: Strength
    why: str
    span: Span | None = None
    joint: tuple[str, ...] = ()


def best(claims: Iterable[Claim]) -> Claim | None:
    """The strongest claim, of equals the first; None where there is none."""
    return max(claims, key=lambda claim: claim.strength, default=None)


PLAIN = frozenset(
    {
        TermKind.NAME,
        TermKind.OFFICIAL,
        TermKind.ALIAS,
        TermKind.HISTORIC,
        TermKind.ABBREVIATION,
        TermKind.ADJECTIVE,
        TermKind.PEOPLE,
    }
)
"""Kinds of terms in which a reader sees the country itself."""

_RELATION = {
    TermKind.CAPITAL: "capital of",
    TermKind.CITY: "city in",
    TermKind.REGION: "region of",
    TermKind.SEAT: "seat of government of",
    TermKind.GOVERNMENT: "government of",
    TermKind.LEGISLATURE: "legislature of",
    TermKind.MINISTRY: "ministry of",
    TermKind.COURT: "court of",
    TermKind.BANK: "central bank of",
    TermKind.FORCE: "force of",
    TermKind.AGENCY: "agency of",
    TermKind.PARTY: "party in",
    TermKind.GROUP: "armed group in",
    TermKind.TITLE: "title used in",
    TermKind.COMPANY: "company of",
    TermKind.ASSOCIATION: "association in",
    TermKind.INSTITUTE: "institute in",
    TermKind.MEDIA: "news outlet of",
    TermKind.BODY: "body:",
}


def shortened(words: str) -> str:
    """An article's words as part of a reason: on one line, without the marks at their ends."""
    words = " ".join(words.split()).strip(" ,.’'")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def country(code: str) -> str:
    """The country's or body's name as it stands inside a sentence; the code where it is unknown."""
    state = states().get(code)
    return state.phrase if state else code


def relation(kind: TermKind, code: str) -> str:
    """What a term is to its country, in words: "capital of Ukraine"."""
    if kind is TermKind.BODY and code in {"EU", "NATO", "UN", "INT"}:
        return {
            "EU": "body of the EU",
            "NATO": "body of NATO",
            "UN": "body of the United Nations",
            "INT": "international body",
        }[code]
    return f"{_RELATION.get(kind, 'stands for')} {country(code)}"
