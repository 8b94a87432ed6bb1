"""Lengths: what people write, and how many sentences that is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.cli import main
from attache.model import Span, SummarySentence
from attache.summary import Length, Unit, fitting


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("3", Length(3)),
        ("5 sentences", Length(5)),
        ("100 words", Length(100, Unit.WORDS)),
        (" 80w ", Length(80, Unit.WORDS)),
        ("1 word", Length(1, Unit.WORDS)),
        ("10%", Length(0.1, Unit.SHARE)),
        ("12.5 %", Length(0.125, Unit.SHARE)),
    ],
)
def test_lengths_as_people_write_them(written: str, length: Length) -> None:
    assert Length.parse(written) == length


@pytest.mark.parametrize("written", ["", "many", "-3", "3 pages", "10 % words", "1e3"])
def test_no_length(written: str) -> None:
    with pytest.raises(ValueError, match="Write a number of sentences"):
        Length.parse(written)


def test_nearest_number_of_words() -> None:
    words = [20, 30, 10, 40]
    assert [Length(wished, Unit.WORDS).count(words) for wished in (0, 1, 34, 35, 54, 55, 500)] == [
        0, 1, 1, 2, 2, 3, 4,
    ]  # fmt: skip
    assert Length(0.2, Unit.SHARE).count(words) == 1
    assert Length(0.5, Unit.SHARE).count(words) == 2


@given(
    st.lists(st.integers(1, 60), max_size=30),
    st.sampled_from(Unit),
    st.floats(0, 100),
    st.floats(0, 100),
)
def test_longer_is_never_fewer(words: list[int], unit: Unit, one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert 0 <= Length(less, unit).count(words) <= Length(more, unit).count(words) <= len(words)


def test_room_holds_the_best_that_fit() -> None:
    chosen = [
        SummarySentence(Span(start, start + size), 0, 1.0, rank)
        for start, size, rank in ((0, 30, 1), (40, 20, 0), (70, 60, 2), (140, 5, 3))
    ]
    for room, ranks in (
        (19, []),
        (20, [0]),
        (49, [0]),
        (50, [1, 0]),
        (110, [1, 0, 2]),
        (200, [1, 0, 2, 3]),
    ):
        held = fitting(chosen, lambda some, room=room: sum(len(each.span) for each in some) <= room)  # type: ignore[misc]
        assert [each.rank for each in held] == ranks


def test_command_line_takes_a_length(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "flood.txt"
    lines = [f"The {word} river rose by two metres on Monday night." for word in ("Brenz", "Oder")]
    file.write_text("\n".join([*lines, "A dam broke.", "Nobody was hurt in the town."]), "utf-8")
    for length, least, most in (("10 words", 1, 1), ("20 words", 2, 2), ("100%", 4, 4)):
        assert main(["analyse", "--format", "json", "--length", length, str(file)]) == 0
        assert least <= len(json.loads(capsys.readouterr().out)["summary"]) <= most
    with pytest.raises(SystemExit):
        main(["analyse", "--length", "some", str(file)])
    assert "“some” is no length" in capsys.readouterr().err
