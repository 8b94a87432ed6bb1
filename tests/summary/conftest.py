"""Articles made by lot from words of our own, the same ones in every run."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from attache.language import Document, document
from attache.model import Article, Block, Role, Source, Span

WHO = (
    "the mayor",
    "a dam engineer",
    "the ferry company",
    "Ilse Kramm",
    "the harbour police",
    "two farmers",
    "the education ministry",
    "Colonel Petra Novak",
    "a spokesman for the port",
    "the river authority",
    "residents of Oberau",
    "the regional court",
    "rescue teams",
    "the insurance firm Vantor",
    "her deputy",
)
DID = (
    "warned of",
    "said nothing about",
    "blamed the army for",
    "asked the court to look into",
    "paid for",
    "reported",
    "refused to discuss",
    "hoped for an end to",
    "published figures on",
    "stopped",
)
WHAT = (
    "the flood in Brenz",
    "a broken gate of the dam",
    "the rising water",
    "the loss of 90,000 sandbags",
    "the closed schools",
    "a new bridge across the river",
    "the evacuation of the old town",
    "damage to the harvest",
    "talks with the government",
    "the price of flour",
    "a fire in the harbour",
)
WHEN = (
    "on Monday night",
    "after the storm",
    "while the town slept",
    "for the third time this year",
    "in a letter",
    "before the vote in parliament",
    "because the pumps had failed",
    "",
    "",
    "",
)


def sentence(lot: random.Random) -> str:
    parts = [lot.choice(WHO), lot.choice(DID), lot.choice(WHAT), lot.choice(WHEN)]
    if lot.random() < 0.3:
        parts[-1] += f" and {lot.choice(DID)} {lot.choice(WHAT)}"
    text = " ".join(part for part in parts if part).strip()
    return text[0].upper() + text[1:] + "."


def as_document(lines: list[str], **source: str) -> Document:
    """Each line as a paragraph."""
    blocks, start = [], 0
    for line in lines:
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return document(Article("\n".join(lines), tuple(blocks), Source(**source)))


@pytest.fixture
def made() -> Callable[..., Document]:
    """A document of our own lines."""
    return as_document


@pytest.fixture(scope="session")
def by_lot() -> Callable[[int, int], Document]:
    """The document number `seed`, of so many different sentences."""

    def article(seed: int, size: int) -> Document:
        lot = random.Random(seed)
        lines: dict[str, None] = {}
        while len(lines) < size:
            lines[sentence(lot)] = None
        return as_document(list(lines))

    return article
