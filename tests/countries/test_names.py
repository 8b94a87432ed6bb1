"""Names of people and shops that our tables hold as places: they give nobody a country."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attache import assets
from attache.briefing import statements
from attache.language.terms import TermKind, entries
from attache.reading import read_text

PEOPLES = {TermKind.ADJECTIVE, TermKind.TITLE}  # nobody's given name: "French Harker"
FRAMES = (
    "{} Harker, a plumber, said the van was late.",
    "Tom {0} said the van was late. Mr {0} said the road was wet.",
    "{}'s wife said the road was wet.",
    "A lawyer for {} said the road was wet.",
    "A customer of {} said the shop was shut.",
)


def _given() -> set[str]:
    table = assets.toml("data", "given_names.toml")
    words = " ".join(value for value in table.values() if isinstance(value, str))
    return set(words.lower().split())


def _names() -> Iterator[str]:
    listed = Path(__file__).with_name("collisions.txt").read_text("utf-8").splitlines()
    yield from (word for line in listed if line[:1] != "#" for word in line.split())
    given = _given()
    for entry in entries():
        for word in entry.spellings():
            if word.isalpha() and word.istitle() and word.lower() in given:
                yield word


KINDS = {word: entry.kind for entry in entries() for word in entry.spellings()}
NAMES = sorted(set(_names()))


def test_there_are_many() -> None:
    assert len(NAMES) >= 300


@pytest.mark.parametrize("frame", FRAMES)
def test_a_name_gives_no_country(frame: str) -> None:
    told = {}
    for name in NAMES:
        if frame.startswith("{} ") and KINDS.get(name) in PEOPLES:
            continue
        found = statements(read_text(frame.format(name))).quotes
        codes = [quote.country.code for quote in found if quote.country]
        if codes:
            told[name] = codes
    assert told == {}
