"""The words that stand for a country or a body: what our tables in ``data/`` know of each."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from attache.language.tables import country_records, lines, parts

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
    ASSOCIATION = "association"  # of citizens: unions, churches, charities, leagues
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


class Term(NamedTuple):
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

    `weak` is the weakness of all of them, or lists those that are weak though the others are not
    ("name:Jordan|word:Turkey").
    """

    kind: str
    code: str
    weak: str
    terms: str

    @classmethod
    def of(cls, row: str) -> Entry:
        """The entry of a row ``kind,code,weak,terms``; only the last cell may hold commas, and none
        quotation marks, so that a row needs no reader of CSV."""
        kind, code, weak, terms = row.split(",", 3)
        return cls(kind, code, weak, terms.strip('"'))

    def spellings(self) -> list[str]:
        """All spellings, in order."""
        return self.terms.replace("=", "|").split("|")

    def overrides(self) -> dict[str, str]:
        """The terms that are weak though the others are not, each with its weakness."""
        pairs = (listed.partition(":") for listed in parts(self.weak) if ":" in listed)
        return {spelling: weak for weak, _, spelling in pairs}

    def term(self, place: int) -> Term:
        """The spelling of that place as a value; raises ValueError for an unknown kind or
        weakness."""
        spellings = self.spellings()
        spelling = spellings[place]
        before = len("|".join(spellings[:place]))
        same = self.terms[: before + 1 + len(spelling)].rstrip("|=").rpartition("|")[2]
        weak = self.overrides().get(spelling, "") if ":" in self.weak else self.weak
        return Term(spelling, same.partition("=")[0], self.code, TermKind(self.kind), Weak(weak))

    def read(self) -> Iterator[Term]:
        """Each spelling as a value; raises ValueError for an unknown kind or weakness."""
        return map(self.term, range(len(self.spellings())))


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


def _ofcountry_records() -> Iterator[str]:
    for record in country_records():
        code, weak = record[0], record[10]
        if code == "INT":  # no word of a text means it
            continue
        for kind, column in _COLUMNS:
            if record[column]:
                yield f"{kind},{code},{weak},{record[column]}"


def listed() -> list[str]:
    """The rows of every table, ``kind,code,weak,terms``, those of countries first.  They are parted
    into cells only when a text asks for them (`Entry.of`), which it does for few."""
    found = list(_ofcountry_records())
    for table in TABLES:
        found.extend(lines(table))
    return found


def entries() -> Iterator[Entry]:
    """What every table lists, as values."""
    return map(Entry.of, listed())
