"""Under which name people are listed, and what is taken for no person: forms, titles, headlines."""

from __future__ import annotations

import pytest

from attache.entities import entities
from attache.language import document
from attache.model import Entity, EntityType
from attache.reading import read_text

# What the text says, and all persons whom a reader finds in it, under their fullest names.
PERSONS = {
    "The MEC spoke. MEC Nandi Dube left. “No,” said Dube.": ["Nandi Dube"],
    "Det/PC Ann Hoyle ran. PC Hoyle fell.": ["Ann Hoyle"],
    "Horrified Shaz wept. Shaz, 36, left.": ["Shaz"],
    "Co-author Mehreen Lodhi agreed. Lodhi smiled.": ["Mehreen Lodhi"],
    "Justice (retd) Omar Latif spoke. Latif left.": ["Omar Latif"],
    "Texas-based Matt Orley spoke.": ["Matt Orley"],
    "The boss, Joaquim dos Anjos Lima, spoke. Later dos Anjos left.": ["Joaquim dos Anjos Lima"],
    "Ada ter Horst-Mol spoke. Ter Horst left.": ["Ada ter Horst-Mol"],
    "Olive Marsh-Hughes spoke. Hughes left.": ["Olive Marsh-Hughes"],
    "Aides met Abu Nasir, whose real name is Ali Haddad. Haddad left.": ["Abu Nasir"],
    "Lord Ashby spoke. Ashby left.": ["Lord Ashby"],
    "Paul Lund waved. His wife, Mary, spoke. Mrs Lund left.": ["Paul Lund", "Mrs Lund"],
    "George W. Bush spoke. His father, George H.W. Bush, left.": [
        "George W. Bush",
        "George H.W. Bush",
    ],
    "Comrade Sunday Eze spoke. Eze left.": ["Sunday Eze"],
    "Shares in the lens maker Velda Optics fell. Tallahassee GOP members left.": [],
    "West African leaders met. The road to Supit Urang was cut. Yorkshire Water spoke.": [],
    "BEIRUT (Wire) — Mediators met.": [],
}


def listed(text: str) -> list[Entity]:
    return list(entities(document(read_text(text))))


@pytest.mark.parametrize("text", PERSONS)
def test_persons_are_listed_once_and_whole(text: str) -> None:
    names = [one.name for one in listed(text) if one.type is EntityType.PERSON]
    assert sorted(names) == sorted(PERSONS[text])


def test_a_headline_gives_no_longer_names() -> None:
    text = "Vera Linden Slams Boss Over Late Trains Again.\n\nVera Linden, 40, said it was late."
    assert [one.name for one in listed(text) if one.type is EntityType.PERSON] == ["Vera Linden"]


def test_the_coast_guard_is_no_person() -> None:
    text = "Anna Lind, the chairman, left. The coast guard said nothing. Lind wept."
    anna = next(one for one in listed(text) if one.name == "Anna Lind")
    assert "coast guard" not in " ".join(span.of(text) for span in anna.mentions)


def test_the_defendant_is_not_the_prosecutor() -> None:
    text = "Ken Onuma, the prosecutor, asked why. The defendant left early."
    ken = next(one for one in listed(text) if one.name == "Ken Onuma")
    assert "The defendant" not in [span.of(text) for span in ken.mentions]
