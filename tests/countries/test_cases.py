"""Hard cases of our own: for whom does each speaker speak?"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from attache.countries import countries
from attache.model import Country
from countries.marked import marked

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases.toml").read_text("utf-8")
)["case"]


def _answer(country: Country | None) -> str:
    return "+".join((country.code, *country.also)) if country else ""


@pytest.mark.parametrize("case", CASES, ids=[case["idea"] for case in CASES])
def test_each_speaker_gets_its_country(case: dict[str, Any]) -> None:
    read, entities = marked(
        case["text"], case.get("kinds", ""), case.get("bonds"), case.get("date")
    )
    found = {str(entity.id): entity.country for entity in countries(read, entities)}
    answers = {number: _answer(found[number]) for number in case["expect"]}
    assert answers == case["expect"], {n: c.why if c else None for n, c in found.items()}


def test_there_are_enough_cases_of_both_kinds() -> None:
    expected = [code for case in CASES for code in case["expect"].values()]
    assert len(expected) >= 200
    assert sum(not code for code in expected) >= 60
