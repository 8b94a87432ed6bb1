"""Our table of countries against four others: each difference is listed, with its reason.

`country_differences.csv` holds what others have and we lack, on purpose; a difference that is not
listed fails, and so does a listed one that is gone.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import countryinfo
import pycountry
import pytest
from babel import Locale
from pyworldatlas import Atlas

from attache.language.gazetteer import gazetteer
from attache.language.states import states
from attache.language.tables import country_records, records
from attache.language.terms import TABLES, TermKind, entries

NAMES = {
    *(TermKind.NAME, TermKind.OFFICIAL, TermKind.ALIAS, TermKind.HISTORIC),
    *(TermKind.ABBREVIATION, TermKind.REGION),
}
CAPITALS = {TermKind.CAPITAL, TermKind.NAME}  # Singapore is its own capital
CITIES = {TermKind.CAPITAL, TermKind.CITY, TermKind.REGION, TermKind.NAME}
WORDS = {TermKind.ADJECTIVE, TermKind.PEOPLE, TermKind.NAME}
LARGE = 2_000_000  # people
BODIES = {"EU", "NATO", "UN", "INT"}
UNPEOPLED = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}
NO_ADJECTIVE = {"GG", "SJ"}  # the name itself is used
OWN_CAPITAL = {"GI", "HK", "IM", "MC", "MO", "SG", "SM", "TK", "BL"}

type_of = {"name": NAMES, "capital": CAPITALS, "word": WORDS, "city": CITIES}
Claim = tuple[str, str, str, str]  # oracle, code, field, phrase


def _pycountry() -> Iterator[Claim]:
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            if name := getattr(country, field, None):
                yield "pycountry", country.alpha_2, "name", name


def _babel() -> Iterator[Claim]:
    for code, name in Locale("en").territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            yield "babel", code, "name", name


def _demonyms(text: str) -> list[str]:
    """Each of the words in a note such as "Barbadian or Bajan (colloquial)"."""
    bare = re.sub(r"\(\w*\)|; note.*", "", text)
    return [word.strip() for word in re.split(r",|;|/| or | and (?=[A-Z])", bare) if word.strip()]


def _atlas() -> Iterator[Claim]:
    with Atlas() as atlas:
        for country in atlas.countries():
            claim = "pyworldatlas", country.alpha2
            for name in (country.name, country.formal_name, *country.aliases):
                if name:
                    yield *claim, "name", name.strip()
            for capital in country.capitals:
                yield *claim, "capital", capital.name
            for demonym in country.demonyms:
                for word in _demonyms(demonym.adjective or ""):
                    yield *claim, "word", word
            for city in country.major_cities:
                if city.population and city.population > LARGE:
                    yield *claim, "city", city.name


def _listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def _countryinfo() -> Iterator[Claim]:
    for country in countryinfo.all_countries():
        info = country.info()
        claim = "countryinfo", info["ISO"]["alpha2"] or ""
        yield *claim, "name", info["name"]
        for capital in filter(None, _listed(info.get("capital"))):
            yield *claim, "capital", capital
        for text in _listed(info.get("demonym")):
            for word in _demonyms(text):
                yield *claim, "word", word


def _lacks(claim: Claim) -> bool:
    _, code, field, phrase = claim
    known = gazetteer().lookup(phrase)
    return not any(term.code == code and term.kind in type_of[field] for term in known)


@pytest.fixture(scope="module")
def differences() -> set[Claim]:
    rows = Path(__file__).with_name("country_differences.csv").read_text("utf-8").splitlines()
    listed = list(csv.reader(row for row in rows if row[:1] != "#"))[1:]
    assert all(len(row) == 5 and row[4] for row in listed), "each difference has its reason"
    return {(row[0], row[1], row[2], row[3]) for row in listed}


@pytest.mark.parametrize(
    ("oracle", "claims"),
    [
        ("pycountry", _pycountry),
        ("babel", _babel),
        ("pyworldatlas", _atlas),
        ("countryinfo", _countryinfo),
    ],
)
def test_differences_are_reasoned(oracle: str, claims: object, differences: set[Claim]) -> None:
    assert callable(claims)
    lacking = {claim for claim in claims() if _lacks(claim)}
    assert lacking == {claim for claim in differences if claim[0] == oracle}


def test_every_iso_country_is_there() -> None:
    iso = {country.alpha_2 for country in pycountry.countries}
    assert set(states()) == iso | {"XK"} | BODIES


def test_the_names_that_readers_see() -> None:
    shown = {code: states()[code].name for code in ("US", "DE", "EU", "NATO", "UN", "INT", "XK")}
    assert shown == {
        "US": "United States",
        "DE": "Germany",
        "EU": "Europe",
        "NATO": "NATO",
        "UN": "United Nations",
        "INT": "International body",
        "XK": "Kosovo",
    }
    assert states()["NL"].phrase == "the Netherlands"
    assert states()["FR"].phrase == "France"


def test_states_have_the_words_that_make_sentences() -> None:
    bare = {code for code, state in states().items() if not state.adjectives} - BODIES
    assert bare <= UNPEOPLED | NO_ADJECTIVE
    no_capital = {code for code, state in states().items() if not state.capitals} - BODIES
    assert no_capital <= UNPEOPLED | OWN_CAPITAL


def test_rows_are_well_formed() -> None:
    for entry in entries():
        terms = list(entry.read())  # an unknown kind or weakness raises
        spellings = [term.spelling for term in terms]
        assert spellings == entry.spellings()
        assert len(set(spellings)) == len(spellings), f"twice in one cell: {entry}"
        for term in terms:
            assert term.spelling == term.spelling.strip() != "", entry
            assert (term.code in states()) == (term.kind is not TermKind.MASK), term


def test_rows_read_without_a_reader_of_csv_are_the_same() -> None:
    """The tables are parted by plain means, for speed; whoever edits them must not notice."""
    plain = [(e.kind, e.code, e.weak, e.terms) for e in entries()]
    read = [tuple(cells) for table in TABLES for cells in records(table)]
    assert plain[-len(read) :] == read
    assert [tuple(cells) for cells in records("countries")] == [
        tuple(cells) for cells in country_records()
    ]


def test_what_is_called_weak_is_there() -> None:
    spellings: dict[str, set[str]] = {}
    weak: dict[str, set[str]] = {}
    for entry in entries():
        spellings.setdefault(entry.code, set()).update(entry.spellings())
        weak.setdefault(entry.code, set()).update(entry.overrides())
    for code, terms in weak.items():
        assert terms <= spellings[code], code


def test_one_reading_of_a_term_is_the_first() -> None:
    """No spelling has strong readings of two countries: one of them must need support."""
    strong: dict[str, set[str]] = {}
    for entry in entries():
        for term in entry.read():
            if not term.weak and term.kind is not TermKind.MASK:
                strong.setdefault(term.spelling, set()).add(term.code)
    assert {spelling: codes for spelling, codes in strong.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("table", ["countries", *TABLES, "officeholders"])
def test_each_table_says_its_source_and_date(table: str) -> None:
    from attache import assets

    head = [line for line in assets.text("data", f"{table}.csv").splitlines() if line[:1] == "#"]
    assert any("ource" in line for line in head)
    assert any("Date: 20" in line for line in head)


def test_every_term_is_found_as_itself() -> None:
    own = gazetteer()
    for entry in entries():
        for term in entry.read():
            if term.kind is TermKind.MASK:
                continue
            text = f"It was {term.spelling} that day."
            spelled = [match.span.of(text) for match in own.matches(text)]
            assert term.spelling in spelled, term
            same = [known for known in own.lookup(term.spelling) if known.code == term.code]
            assert same, term
            assert term.weak or not all(known.weak for known in same), f"shadowed: {term}"
