"""Small articles of our own: who said what, for whom, through the whole engine.

Their expectations were written from the texts before any of them was run; what is pinned is the
share that is right over all of them, so that a change that mends one and breaks two is seen.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from attache.briefing import statements
from attache.model import Briefing, EntityType, Quote
from attache.reading import read_text

DATA = Path(__file__).parent / "data"


def _cases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((DATA / name).read_text("utf-8"))["case"]
    return found


CASES = _cases("statements.toml")
LONG = _cases("statements_long.toml")
# By many hands of style: what is found counts most here.
HANDS = (*_cases("hands.toml"), *_cases("hands_later.toml"))
# Of these only the speakers are judged.
SPEAKERS = _cases("speakers.toml")
# Of these the persons listed are judged too.
PEOPLE = [*_cases("people.toml"), *_cases("people_2.toml"), *_cases("people_3.toml")]
EDGES = " \"“”‘’'«».,;:!?"


def core(text: str) -> str:
    """The words without the marks around them."""
    return " ".join(text.strip(EDGES).split()).removeprefix("The ").removeprefix("the ")


def same(expected: str, found: str) -> bool:
    """Whether two contents are the same for a reader: one may have a few words more, as the object
    of "accused NP of", "urged NP to" has."""
    one, two = core(expected), core(found)
    more = abs(len(one.split()) - len(two.split()))
    return (one in two or two in one) and (more <= 4 or more <= 0.2 * len(one.split()))


def pieces(briefing: Briefing) -> list[tuple[str, Quote]]:
    text = briefing.article.text
    return [(span.of(text), quote) for quote in briefing.quotes for span in quote.spans]


def judged(case: dict[str, Any]) -> tuple[int, int, int, int, int, list[str]]:
    """Expected, found, right speakers, right countries, extra; and the faults in words."""
    briefing = statements(read_text(case["text"]))
    rest = pieces(briefing)
    found = speakers = countries = 0
    faults = []
    for content, speaker, *code in case["quotes"]:
        match = next((piece for piece in rest if same(content, piece[0])), None)
        if match is None:
            faults.append(f"missed: {content!r} [{speaker}]")
            continue
        rest.remove(match)
        found += 1
        quote = match[1]
        names = set()
        if quote.speaker:
            entity = briefing.entity(quote.speaker.entity)
            names = {core(name).lower() for name in (quote.speaker.name, *entity.aliases)}
        if core(speaker).lower() in names or any(core(speaker).lower() in name for name in names):
            speakers += 1
        else:
            faults.append(f"speaker: {speaker!r}, found {sorted(names)}: {content!r}")
        given = quote.country.code if quote.country else "-"
        if not code or given == code[0] or (quote.country and code[0] in quote.country.also):
            countries += 1
        else:
            faults.append(f"country: {code[0]!r}, found {given!r}: {content!r} [{speaker}]")
    faults += [f"extra: {content!r}" for content, _ in rest]
    return len(case["quotes"]), found, speakers, countries, len(rest), faults


def test_the_data_is_sound() -> None:
    assert len(CASES) >= 30
    assert sum(len(case["quotes"]) for case in SPEAKERS) >= 500
    assert len(PEOPLE) >= 43
    for case in (*CASES, *LONG, *HANDS, *SPEAKERS, *PEOPLE):
        for content, _, *code in case["quotes"]:
            assert content in case["text"]
            assert not code or code[0] == "-" or code[0].isupper()


@pytest.fixture(scope="module")
def shares() -> dict[str, dict[str, float]]:
    told = {
        "statements": CASES,
        "long": LONG,
        "hands": HANDS,
        "speakers": SPEAKERS,
        "people": PEOPLE,
    }
    return {name: sums(cases) for name, cases in told.items()}


def sums(cases: Sequence[dict[str, Any]]) -> dict[str, float]:
    rows = [judged(case) for case in cases]
    expected, found, speakers, countries, extra = (sum(row[k] for row in rows) for k in range(5))
    for row, case in zip(rows, cases, strict=True):
        for fault in row[5]:
            print(f"{case['style']}: {fault}")
    print(
        f"{expected} expected, {found} found, {speakers} speakers,"
        f" {countries} countries, {extra} extra"
    )
    return {
        "found": 2 * found / (expected + found + extra),
        "joint": 2 * speakers / (expected + found + extra),
        "speakers": speakers / max(1, found),
        "countries": countries / max(1, found),
    }


# The shares that have to be right; `found` is of finding a quote, `joint` of it and its speaker.
FLOORS = [
    ("statements", "joint", 0.92),
    ("statements", "speakers", 0.96),
    ("statements", "countries", 0.83),
    ("long", "joint", 0.96),
    ("long", "speakers", 0.96),
    ("long", "countries", 0.94),
    ("hands", "found", 0.96),
    ("hands", "joint", 0.84),
    ("speakers", "joint", 0.90),
    ("speakers", "speakers", 0.96),
    ("people", "joint", 0.91),
    ("people", "speakers", 0.97),
]


@pytest.mark.parametrize(("data", "what", "floor"), FLOORS)
def test_floors(shares: dict[str, dict[str, float]], data: str, what: str, floor: float) -> None:
    assert shares[data][what] >= floor


def test_people_are_listed_whole_and_once() -> None:
    """The persons among the entities are those of the article, each under the fullest name."""
    right = expected = found = 0
    for case in PEOPLE:
        briefing = statements(read_text(case["text"]))
        names = [one.name for one in briefing.entities if one.type is EntityType.PERSON]
        wanted = list(case["people"])
        for name in names:
            if name in wanted:
                wanted.remove(name)
                right += 1
            else:
                print(f"{case['style']}: too much: {name!r}")
        expected, found = expected + len(case["people"]), found + len(names)
        print(f"{case['style']}: missing: {wanted}")
    assert right >= 0.97 * expected
    assert right >= 0.94 * found
