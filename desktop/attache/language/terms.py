"""The words that stand for a country or a body: what our tables in ``data/`` know of each.

Two forms of table, both CSV with ``#`` lines as head.  ``countries.csv`` has a row for each state;
the others have rows ``kind,code,weak,terms``, whose last cell lists terms parted by ``|``, each
with its spellings parted by ``=`` (the first is the name that readers see).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from attache import assets

TABLES = ("bodies", "institutions", "parties", "media", "regions", "cities", "masks")


class TermKind(StrEnum):
    """What a term is to the country or body of its code."""

    NAME = "name"
    OFFICIAL = "official"
    ALIAS = "alias"
    HISTORIC = "historic"
    ABBREVIATION = "abbreviation"
    ADJECTIVE = "adjective"
    PEOPLE = "people"  # a noun for those who live there: Spaniard, Londoners
    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"
    SEAT = "seat"  # seat or nickname of a government: Kremlin, No. 10
    GOVERNMENT = "government"  # a cabinet or council that governs: Politburo, Federal Council
    LEGISLATURE = "legislature"
    MINISTRY = "ministry"
    COURT = "court"
    BANK = "bank"  # the central bank
    FORCE = "force"  # armed forces and police
    AGENCY = "agency"  # intelligence services and other public bodies
    PARTY = "party"
    GROUP = "group"  # an armed group that is not the state's
    TITLE = "title"  # a style that only this country uses: Taoiseach
    COMPANY = "company"
    INSTITUTE = "institute"  # universities, think tanks
    MEDIA = "media"
    BODY = "body"  # an international body, or an organ of one
    MASK = "mask"  # holds a country's word but means none: Indian Ocean


class Weak(StrEnum):
    """Why a term needs support from its context; the empty one (false) where it needs none."""

    NO = ""
    NAME = "name"  # also a given name or surname: Jordan, Chad, Hamilton
    WORD = "word"  # also another word when it has a capital: Nice, Reading, CAR
    HOMONYM = "homonym"  # several places bear it, and this is not clearly the first: Georgia
    CONTESTED = "contested"  # whom it stands for is disputed, or has changed: Crimea, Soviet
    MINOR = "minor"  # says little of whom a speaker speaks for: Geneva, Davos


@dataclass(frozen=True, slots=True)
class Term:
    """One spelling of a term and what it stands for.

    `name` is the first spelling of the same term ("Kyiv" for "Kiev"), `code` an ISO 3166-1 alpha-2
    code, or EU, NATO, UN, INT.
    """

    spelling: str
    name: str
    code: str
    kind: TermKind
    weak: Weak = Weak.NO

    @property
    def exact_case(self) -> bool:
        """Whether only this very case counts (US, but not us or Us), as for all abbreviations."""
        return self.spelling.isupper()


class Entry(NamedTuple):
    """Terms of one kind and code as a table lists them: parted by ``|``, spellings by ``=``.

    `overrides` are the terms among them that are weak though the others are not.
    """

    kind: str
    code: str
    weak: str
    terms: str
    overrides: Mapping[str, str] = MappingProxyType({})

    def spellings(self) -> list[str]:
        """All spellings, in order."""
        return self.terms.replace("=", "|").split("|")

    def read(self) -> Iterator[Term]:
        """Each spelling as a value; raises ValueError for an unknown kind or weakness."""
        for term in self.terms.split("|"):
            name, *others = term.split("=")
            for spelling in (name, *others):
                weak = Weak(self.overrides.get(spelling, self.weak))
                yield Term(spelling, name, self.code, TermKind(self.kind), weak)


@dataclass(frozen=True, slots=True)
class State:
    """A state, territory or joint body, with the words for it; every tuple has the usual first.

    `the` tells whether its name takes the article in a sentence ("the Netherlands").
    """

    code: str
    name: str
    the: bool
    official: str
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]

    @property
    def phrase(self) -> str:
        """The name as it stands inside a sentence."""
        return f"the {self.name}" if self.the else self.name


def lines(name: str) -> Iterator[str]:
    """The rows of ``data/<name>.csv`` after its head (``#`` lines and the names of the columns)."""
    rows = iter(assets.text("data", f"{name}.csv").splitlines())
    for row in rows:
        if row[:1] != "#":
            break
    return rows


def records(name: str) -> Iterator[list[str]]:
    """The rows of `lines`, each parted into its cells."""
    return csv.reader(lines(name))


@lru_cache(maxsize=1)
def _countries() -> tuple[list[str], ...]:
    return tuple(records("countries"))


@lru_cache(maxsize=1)
def states() -> MappingProxyType[str, State]:
    """The rows of ``countries.csv`` by code: what a country is called, for the reader."""
    found = {}
    for code, name, the, official, *_, adjectives, people, capitals, _weak in _countries():
        firsts = tuple(capital.partition("=")[0] for capital in _cell(capitals))
        found[code] = State(
            code, name, bool(the), official, _cell(adjectives), _cell(people), firsts
        )
    return MappingProxyType(found)


def _cell(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


_COLUMNS = (
    ("name", 1),
    ("official", 3),
    ("alias", 4),
    ("historic", 5),
    ("abbreviation", 6),
    ("adjective", 7),
    ("people", 8),
    ("capital", 9),
)


def _of_countries() -> Iterator[Entry]:
    for record in _countries():
        code = record[0]
        if code == "INT":  # no word of a text means it
            continue
        overrides = {}
        for listed in _cell(record[10]):
            reason, _, spelling = listed.partition(":")
            overrides[spelling] = reason
        for kind, column in _COLUMNS:
            if record[column]:
                yield Entry(kind, code, "", record[column], overrides)


def entries() -> Iterator[Entry]:
    """What every table lists, countries first."""
    yield from _of_countries()
    for table in TABLES:
        for kind, code, weak, terms in records(table):
            yield Entry(kind, code, weak, terms)
