"""Briefings of any size, from a seed: our own words, put together by rule."""

from __future__ import annotations

import random

from attache.model import Briefing, EntityType, Kind, Source
from export.made import Said, made

COUNTRIES = (
    ("US", "United States"), ("DE", "Germany"), ("EU", "Europe"), ("FR", "France"),
    ("CD", "Democratic Republic of the Congo"), ("BR", "Brazil"), ("KE", "Kenya"),
    ("NATO", "NATO"), ("UN", "United Nations"), ("JP", "Japan"), ("IN", "India"),
    ("VC", "Saint Vincent and the Grenadines"), ("NO", "Norway"), ("PE", "Peru"),
    ("CN", "China"), ("ZA", "South Africa"), ("MX", "Mexico"), ("ID", "Indonesia"),
    ("TR", "Türkiye"), ("CI", "Côte d’Ivoire"), ("AU", "Australia"), ("CA", "Canada"),
    ("ES", "Spain"), ("IT", "Italy"), ("PL", "Poland"), ("UA", "Ukraine"), ("RU", "Russia"),
    ("EG", "Egypt"), ("NG", "Nigeria"), ("AR", "Argentina"), ("CL", "Chile"), ("SE", "Sweden"),
    ("FI", "Finland"), ("GR", "Greece"), ("PT", "Portugal"), ("NL", "Netherlands"),
    ("BE", "Belgium"), ("AT", "Austria"), ("CH", "Switzerland"), ("IE", "Ireland"),
)  # fmt: skip
_SPEECH = """harbour the ministers agreed fisheries quota a plan that nobody here has seen before
must be settled by spring because our coastal towns cannot wait another winter without certainty
and investment infrastructure responsibility internationally we will not sign any text which leaves
the smallest fleets with nothing to catch it is time for honest numbers"""
_NAMES = "Ada Brun Carlo Dent Erik Falk Gita Holm Ines Jung Karim Lund Mara Noor Otto Park"
_ROLES = (None, "Fisheries Minister", "spokeswoman for the port authority", "President")
_CUES = ("said", "told reporters in the lobby", "warned", "added", "")


def _sentence(chance: random.Random, words: int) -> str:
    found = [chance.choice(_SPEECH.split()) for _ in range(words)]
    return " ".join([found[0].capitalize(), *found[1:]])


def generated(
    seed: int,
    quotes: int,
    countries: int,
    *,
    words: int = 22,
    title: bool = False,
    summary: int = 3,
) -> Briefing:
    """A briefing of so many quotes of so many countries, quotes of about so many words."""
    chance = random.Random(seed)
    lines = [_sentence(chance, 18) + f" {number}." for number in range(max(1, summary) + 1)]
    said = []
    for number in range(quotes):
        country = COUNTRIES[number % countries] if countries else None
        first, middle, last = (chance.choice(_NAMES.split()) for _ in range(3))
        name = f"{first} {middle}{last.lower()}"
        kind = chance.choice(list(Kind))
        body = _sentence(chance, max(3, chance.randint(words // 3, words * 5 // 3))) + f" {number}"
        if kind is Kind.DIRECT:
            body = f"“{body}.”"
        elif kind is Kind.MIXED:
            begin, *rest = body.split()
            half = len(rest) // 2
            body = " ".join([begin, *rest[:half], "“" + " ".join(rest[half:]) + "”"])
        cue = chance.choice(_CUES)
        lines.append(f"{body} {cue} {name}." if cue else f"{body} {name}.")
        unnamed = chance.random() < 0.15
        said.append(
            Said(
                name, country, body, kind, cue, chance.choice(_ROLES),
                EntityType.UNNAMED if unnamed else EntityType.PERSON, chance.random() > 0.1,
            )
        )  # fmt: skip
    source = Source(
        path="generated.txt", title=_sentence(chance, 9) if title else None, words=quotes * words
    )
    return made(
        "\n".join(lines), said, summary=lines[1 : summary + 1], keywords=("harbour", "quota"),
        source=source,
    )  # fmt: skip
