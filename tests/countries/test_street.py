"""The same cases as an article has them: entities found by the program, not set by hand."""

from __future__ import annotations

from collections.abc import Iterator

from attache.briefing import statements
from attache.model import Entity
from attache.reading import read_text
from countries.marked import marked, unmarked
from countries.test_cases import CASES

KNOWN, WRONG = 0.90, 0.02  # floors: of speakers with a country, and of all answers


def _found(name: str, entities: tuple[Entity, ...]) -> Entity | None:
    for entity in entities:
        if name in {entity.name, *entity.aliases}:
            return entity
    return next((e for e in entities if e.name.endswith(name) or name.endswith(e.name)), None)


def _answers() -> Iterator[tuple[str, str, str]]:
    """The name, the country that is expected and the one that is found, for each person."""
    for case in CASES:
        if case.get("date") or case.get("bonds"):
            continue
        _, entities = marked(case["text"], case.get("kinds", ""))
        found = statements(read_text(unmarked(case["text"]))).entities
        for entity in entities:
            code = case["expect"].get(str(entity.id))
            theirs = _found(entity.name, found)
            if code is None or theirs is None:
                continue
            country = theirs.country
            yield entity.name, code.split("+")[0], country.code if country else ""


def test_floors_hold_on_whole_articles() -> None:
    answers = list(_answers())
    known = [(expected, found) for _, expected, found in answers if expected]
    right = sum(expected == found for expected, found in known)
    wrong = [a for a in answers if a[2] and a[1] != a[2]]
    assert len(answers) >= 150
    assert right >= KNOWN * len(known), [a for a in answers if a[1] and a[1] != a[2]]
    assert len(wrong) <= WRONG * len(answers), wrong
