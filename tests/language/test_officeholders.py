"""Who held which office when: the article's date chooses, and without one only what is sure."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attache.language.officeholders import Office, country_of, offices
from attache.language.states import states
from attache.language.tables import records


@pytest.mark.parametrize(
    ("name", "date", "code"),
    [
        ("Ursula von der Leyen", "2018-05-05", "DE"),
        ("Ursula von der Leyen", "2024-05-05T10:00:00Z", "EU"),
        ("Ursula von der Leyen", None, None),
        ("Mark Carney", "2012-01-01", "CA"),
        ("Mark Carney", "2016-06-24", "GB"),
        ("Mark Carney", "2025-06-15", "CA"),
        ("Donald Tusk", "2013-01-01", "PL"),
        ("Donald Tusk", "2017-01-01", "EU"),
        ("Donald Tusk", "2024", "PL"),
        ("António Guterres", "2022-03-01", "UN"),
        ("Jens Stoltenberg", "2022-03-01", "NATO"),
        ("Mark Rutte", "2022-03-01", "NL"),
        ("Mark Rutte", "2025-03-01", "NATO"),
        ("Christine Lagarde", "2015-07-01", "INT"),
        ("Boris Pistorius", None, "DE"),
        ("Olaf Scholz", None, "DE"),
        ("Nobody Known", "2020-01-01", None),
        ("", None, None),
    ],
)
def test_the_date_chooses(name: str, date: str | None, code: str | None) -> None:
    standing = country_of(name, date)
    assert (standing.code if standing else None) == code


def test_held_says_whether_they_were_in_office() -> None:
    current, former, undated = (
        country_of("Angela Merkel", date) for date in ("2019-02-02", "2023-02-02", None)
    )
    assert current is not None
    assert current.held
    assert former is not None
    assert not former.held
    assert undated is not None
    assert not undated.held
    assert former.why == "Angela Merkel: Chancellor of Germany, 2005-11-22 to 2021-12-08"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Dmitry Peskov", "Dmitry Peskov: Kremlin spokesman (Russia), since 2012-05"),
        ("Gavin Newsom", "Gavin Newsom: Governor of California (United States), since 2019-01-07"),
        (
            "Fatih Birol",
            "Fatih Birol: Executive Director of the International Energy Agency, since 2015-09-01",
        ),
        ("Dick Schoof", "Dick Schoof: Prime Minister of the Netherlands, 2024-07-02 to 2026-02"),
    ],
)
def test_why_is_a_line_to_check(name: str, why: str) -> None:
    standing = country_of(name)
    assert standing is not None
    assert standing.why == why


@pytest.mark.parametrize(
    "name", ["Recep Tayyip Erdoğan", "recep tayyip erdogan", "Erdogan", "ERDOĞAN", "Tayyip Erdogan"]
)
def test_a_name_is_known_in_its_spellings(name: str) -> None:
    assert {office.code for office in offices(name)} == {"TR"}


@pytest.mark.parametrize(
    "name",
    ["Erdoganrecep", "OlafScholz", "Ola Fscholz", "Olaf=Scholz=Olaf", "|", "=", "\n", "Olaf"],
)
def test_other_words_are_another_name(name: str) -> None:
    assert offices(name) == ()


def test_offices_come_in_order() -> None:
    codes = [office.code for office in offices("Mark Carney")]
    assert codes == ["CA", "GB", "CA"]


def test_a_day_belongs_to_an_office_whose_dates_are_vague() -> None:
    office = Office("Ann Alm", (), "SE", "Minister", "2015", "2017-06", "")
    assert [
        office.held_on(day) for day in ("2014-12-31", "2015-01-01", "2017-06-30", "2017-07-01")
    ] == [
        False,
        True,
        True,
        False,
    ]


@settings(deadline=None)
@given(st.text(max_size=20), st.none() | st.dates().map(str))
def test_any_name_gets_an_answer(name: str, date: str | None) -> None:
    standing = country_of(name, date)
    assert standing is None or standing.code in states()


def test_rows_are_well_formed() -> None:
    rows = list(records("officeholders"))
    assert len(rows) >= 2000
    seen = set()
    for name, aliases, code, office, start, end, source in rows:
        assert code in states(), name
        assert office and source, name
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", start), name
        assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", end), name
        assert not end or end >= start[: len(end)], f"{name} left before the beginning"
        assert start[:4] <= "2026" >= end[:4], name
        assert (name, code, office, start) not in seen, name
        seen.add((name, code, office, start))
        for spelling in filter(None, (name, *aliases.split("|"))):
            assert any(known.name == name for known in offices(spelling)), spelling


def test_a_short_name_never_means_two_states() -> None:
    """An alias without a first name stands for one person, or for several of one state."""
    bearers: dict[str, set[str]] = {}
    codes: dict[str, set[str]] = {}
    for name, aliases, code, *_ in records("officeholders"):
        for alias in filter(None, aliases.split("|")):
            bearers.setdefault(alias, set()).add(name)
            codes.setdefault(alias, set()).add(code)
    assert [alias for alias in bearers if len(bearers[alias]) > 1 and len(codes[alias]) > 1] == []
