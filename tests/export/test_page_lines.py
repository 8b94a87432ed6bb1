"""Lines and columns: breaks, hyphens, balance."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.export.pdf.columns import balanced, single
from attache.export.pdf.lines import SOFT_HYPHEN, ends, lines, syllables
from attache.export.pdf.rows import FORBIDDEN, Row
from attache.export.pdf.styles import QUOTED
from attache.export.pdf.words import Fragment, boxes

HEAD = 6
TEXT = (
    "It will be necessary to renegotiate the internationally recognised fishing quota before the "
    "municipalities of the northern coast can be compensated for their extraordinary losses."
)


def _texts(text: str, measure: float, language: str = "en_GB") -> list[str]:
    _, found = boxes([Fragment(text, QUOTED)], lambda _: None)
    return [
        "".join(piece.text for piece in line.pieces).removesuffix(" ")
        for line in lines(found, measure, 1.0, language)
    ]


@given(st.floats(60, 500))
def test_lines_join_to_the_text_and_none_is_overfull(measure: float) -> None:
    _, found = boxes([Fragment(TEXT, QUOTED)], lambda _: None)
    made = lines(found, measure, 1.0, "en_GB")
    assert len(made) == len(ends(found, measure, 1.0, "en_GB"))
    assert all(line.width <= measure + 0.5 for line in made)
    joined = ""
    for line in _texts(TEXT, measure):
        joined += line.removesuffix(SOFT_HYPHEN) if line.endswith(SOFT_HYPHEN) else f"{line} "
    assert joined.strip() == TEXT


def test_two_lines_in_a_row_do_not_end_in_hyphens() -> None:
    for measure in range(160, 300, 7):
        found = [line.endswith(SOFT_HYPHEN) for line in _texts(TEXT, measure)]
        assert not any(a and b for a, b in pairwise(found)), measure


def test_the_last_line_is_not_one_short_word_where_it_can_be_helped() -> None:
    for measure in range(190, 480, 10):
        *_, last = _texts(TEXT, measure)
        assert len(last) > 7, measure


@pytest.mark.parametrize("word", ["Internationally", "fishing", "NATO-led", "minister’s", "a"])
def test_names_and_short_words_are_not_hyphenated(word: str) -> None:
    if word == "minister’s":
        assert syllables(word, "en_GB")
    elif word == "fishing":
        assert all(3 <= at <= 4 for at in syllables(word, "en_GB"))
    else:
        assert syllables(word, "en_GB") == ()


def test_a_language_without_a_dictionary_is_not_hyphenated() -> None:
    assert syllables("internationally", "xx") == ()


def test_an_address_of_the_web_is_cut_rather_than_overfull() -> None:
    address = "https://example.org/" + "harbour" * 20
    assert len(_texts(address, 120)) > 3


def _rows(quotes: list[int]) -> list[Row]:
    rows = []
    for country, lines_ in enumerate(quotes):
        rows.append(Row(HEAD, 6, 0.0, country, -1, again=HEAD))
        rows.append(Row(4, 0, FORBIDDEN, country, 0))
        for line in range(lines_):
            cost = FORBIDDEN if line < 2 or line > lines_ - 2 else 9.0
            rows.append(Row(4, 0, cost, country, 0, None, line, country))
    return rows


@given(st.lists(st.integers(1, 30), min_size=1, max_size=12))
def test_columns_keep_all_rows_and_never_end_where_they_must_not(quotes: list[int]) -> None:
    rows = _rows(quotes)
    columns = balanced(rows)
    assert [row for column in columns for row in column.rows] == rows
    for column in columns[1:]:
        assert column.rows[0].cost < FORBIDDEN
    assert max(column.units for column in columns) <= single(rows)[0].units


@given(st.lists(st.integers(2, 3), min_size=4, max_size=30))
def test_columns_of_short_quotes_are_of_nearly_one_height(quotes: list[int]) -> None:
    left, right = balanced(_rows(quotes))
    assert abs(left.units - right.units) <= HEAD + 6 + 4 * 4


def test_a_country_that_goes_on_names_country_and_speaker_again() -> None:
    left, right = balanced(_rows([24]))
    assert right.continued
    assert [row.speaker for row in right.again] == [0]
    assert len(left.rows) > 4
    assert len(right.rows) >= 2
