"""One small article with every kind of quote, for the exports that are not the page."""

from __future__ import annotations

from attache.model import Briefing, EntityType, Kind, Source
from export.made import Said, made

LEAD = "Two harbours will share one crane, the county of Lund said on Monday."
DIRECT = "“We hired forty people, and *all* of them <b>stay</b> & learn,”"
MIXED = "the crane was “a gift to both towns” in a hard year"
INDIRECT = "the price had been kept secret since May"
FORMULA = "=2+5 is what the county pays"
TEXT = "\n".join(
    [
        LEAD,
        f"{DIRECT} said Ada Brun, the Norwegian transport minister.",
        f"Carlo Dent, a Danish engineer, said that {MIXED}.",
        f"An official admitted that {INDIRECT}.",
        f"{FORMULA}, the clerk wrote.",
    ]
)


def article(title: str | None = None, path: str | None = "/tmp/two harbours.txt") -> Briefing:
    said = [
        Said("Ada Brun", ("NO", "Norway"), DIRECT, Kind.DIRECT, "said", "transport minister"),
        Said("Carlo Dent", ("DK", "Denmark"), MIXED, Kind.MIXED, "said", "a Danish engineer"),
        Said(
            "An official", None, INDIRECT, Kind.INDIRECT, "admitted",
            type=EntityType.UNNAMED, sure=False,
        ),
        Said(None, None, FORMULA, Kind.INDIRECT, "wrote"),
    ]  # fmt: skip
    source = Source(path=path, title=title, words=len(TEXT.split()), date="2026-11-20")
    sentence = f"An official admitted that {INDIRECT}."
    return made(TEXT, said, summary=[LEAD, sentence], keywords=("crane", "Lund"), source=source)
