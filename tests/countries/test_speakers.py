"""Short articles in many styles: whose words are whose country's, and above all whose are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attache.briefing import statements
from attache.reading import read_text

RIGHT = 0.97  # floor: of all lines, those in which every speaker's country is right

Case = tuple[list[str], str]


def _cases() -> Iterator[Case]:
    for line in Path(__file__).with_name("speakers.txt").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            codes, _, text = line.partition(" | ")
            yield codes.split(","), text


CASES = list(_cases())


def _told(text: str) -> list[str]:
    """The country of each quote, in order; all of them where several speak jointly."""
    found = []
    for quote in statements(read_text(text)).quotes:
        country = quote.country
        found.append("+".join((country.code, *country.also)) if country else "-")
    return found


@pytest.fixture(scope="module")
def answers() -> list[tuple[list[str], list[str], str]]:
    return [(expected, _told(text), text) for expected, text in CASES]


def test_the_lines_are_many_and_of_both_kinds() -> None:
    assert len(CASES) >= 450
    assert sum(codes == ["-"] for codes, _ in CASES) >= 150
    assert len({code for codes, _ in CASES for code in codes}) >= 120
    assert len({text for _, text in CASES}) == len(CASES)


def test_nobody_stands_under_a_wrong_flag(answers: list[tuple[list[str], list[str], str]]) -> None:
    wrong = [
        (code, given, text)
        for expected, told, text in answers
        for code, given in zip(expected, told, strict=False)
        if given not in {"-", code}
    ]
    assert wrong == []


def test_what_the_article_says_is_told(answers: list[tuple[list[str], list[str], str]]) -> None:
    missed = [(expected, told, text) for expected, told, text in answers if expected != told]
    assert len(missed) <= (1 - RIGHT) * len(answers), missed
