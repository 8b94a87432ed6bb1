"""The reader's own additions win over our tables, and a broken line is a sentence, not a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.briefing import analyse
from attache.countries import Additions, countries
from attache.countries.additions import parsed, read
from attache.reading import read_text
from countries.marked import marked


def _code(text: str, additions: Additions, kinds: str = "") -> str | None:
    read_text, entities = marked(text, kinds)
    country = countries(read_text, entities, additions=additions)[0].country
    return country.code if country else None


def test_a_person_of_the_readers(tmp_path: Path) -> None:
    file = tmp_path / "additions.csv"
    file.write_text("# mine\nperson, Dana Okello, KE\nperson, Jon Asp, Norway\n", "utf-8")
    found = read(file)
    assert found.faults == ()
    assert _code("{1 Dana Okello} spoke.", found) == "KE"
    assert _code("[1 German minister] {1 Dana Okello} spoke in Berlin.", found) == "KE"
    assert _code("{1 Jon Asp} spoke.", found) == "NO"
    assert _code("{1 Jon Aspen} spoke.", found) is None


def test_a_term_of_the_readers_wins_over_the_table() -> None:
    found = parsed(["term, Kaimana Institute, NZ", "term, Kremlin, FI"])
    assert _code("{1 Ann Roe} of [1 the Kaimana Institute] spoke.", found) == "NZ"
    assert _code("{1 The Kaimana Institute} spoke.", found, "o") == "NZ"
    assert _code("{1 Ann Roe}, [1 a Kaimana Institute fellow], spoke.", found) == "NZ"
    assert _code("{1 The Kremlin} spoke.", found, "o") == "FI"
    assert _code("{1 The Kaimana Institutes} spoke.", found, "o") is None


def test_an_addition_says_that_it_is_one() -> None:
    read_text, entities = marked("{1 Dana Okello} spoke.")
    found = countries(read_text, entities, additions=parsed(["person,Dana Okello,KE"]))
    assert found[0].country is not None
    assert "your own addition" in found[0].country.why


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("person, Dana Okello", "three parts"),
        ("person, Dana Okello, KE, more", "three parts"),
        ("persona, Dana Okello, KE", "“person” or “term”"),
        ("person, , KE", "names nobody"),
        ("term, Kaimana, Atlantis", "no country we know"),
        ("term, Kaimana, ", "no country we know"),
    ],
)
def test_a_broken_line_is_told_by_number_and_the_others_count(line: str, hint: str) -> None:
    found = parsed(["person, Jon Asp, NO", line, "person, Ann Roe, SE"])
    assert len(found.people) == 2
    assert len(found.faults) == 1
    assert found.faults[0].startswith("Line 2 of your additions: ")
    assert hint in found.faults[0]


def test_quotes_let_a_name_hold_a_comma() -> None:
    assert parsed(['term, "Roe, Asp and Sons", NO']).terms == {"Roe, Asp and Sons": "NO"}


def test_the_whole_street_takes_them() -> None:
    article = read_text("“It is late,” Dana Okello said. She left.")
    plain, own = analyse(article), analyse(article, additions=parsed(["person, Dana Okello, KE"]))
    assert {quote.country for quote in plain.quotes} == {None}
    assert {quote.country.code for quote in own.quotes if quote.country} == {"KE"}


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path / "none.csv") == Additions()


def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "additions.csv"
    file.write_bytes(b"\xff\xfe\x00person")
    assert "plain text" in read(file).faults[0]
    assert read(tmp_path).faults


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_lines_are_read(lines: list[str]) -> None:
    found = parsed(lines)
    assert len(found.people) + len(found.terms) + len(found.faults) <= len(lines)
