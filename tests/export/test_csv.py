"""CSV, read back by the standard library's reader."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.export.csv import COLUMNS, as_csv, harmless
from export.articles import DIRECT, FORMULA, INDIRECT, article
from export.made import Said, made


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_row_a_quote_with_the_sentence_around_it() -> None:
    rows = _rows(as_csv([article()]))
    assert [row["quote"] for row in rows] == [DIRECT, rows[1]["quote"], INDIRECT, f"'{FORMULA}"]
    assert rows[0]["speaker"] == "Ada Brun"
    assert rows[0]["country_code"] == "NO"
    assert rows[2]["country"] == ""
    assert rows[2]["sure"] == "no"
    assert rows[2]["sentence"] == f"An official admitted that {INDIRECT}."
    assert {row["file"] for row in rows} == {"/tmp/two harbours.txt"}
    assert [row["paragraph"] for row in rows] == ["2", "3", "4", "5"]


def test_lines_end_as_rfc_4180_says_and_the_mark_is_an_option() -> None:
    text = as_csv([article()])
    assert text.split("\r\n")[0] == ",".join(COLUMNS)
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert as_csv([article()], bom=True) == "\ufeff" + text


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1+1", "＝1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["a;=1+1", "a; +1;-2", ";@SUM(1)"])
def test_no_formula_begins_where_cells_are_parted_at_semicolons(cell: str) -> None:
    assert all(part.strip()[:1] not in set("=+-@") for part in harmless(cell).split(";"))
    assert harmless(cell).replace("'", "") == cell
    assert harmless("so it was; then - they said - not") == "so it was; then - they said - not"


@given(st.text(max_size=40))
def test_no_speaker_can_break_out_of_a_cell(name: str) -> None:
    lead = "The line said so on Monday."
    said = [Said(name or "x", ("NO", "Norway"), "so on Monday")]
    rows = _rows(as_csv([made(lead, said)]))
    assert len(rows) == 1
    whole = " ".join((name or "x").split())
    assert rows[0]["speaker"].replace("'", "") == whole.replace("'", "")
    assert rows[0]["speaker"][:1] not in {"=", "+", "-", "@"}
