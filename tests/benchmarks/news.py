"""Invented news of any length: articles of about 300 words, each with people and firms of its own.

For benchmarks: unlike one article repeated, the number of names grows with the text.  The words are
in ``news.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {name: each.split() if isinstance(each, str) else each for name, each in data.items()}


def _person(dice: Random) -> tuple[str, str]:
    last = "".join(dice.choice(_words()[part]) for part in ("heads", "middles", "tails"))
    return f"{dice.choice(_words()['given'])} {last}", last


def article(number: int) -> str:
    """The invented article of that number, always the same."""
    dice, known = Random(number), _words()
    words = {}
    for letter in "abcdef":
        words[letter], words["l" + letter] = _person(dice)
    state = dice.randrange(len(known["states"]))
    firm = dice.choice(known["heads"]) + dice.choice(known["tails"])
    words |= {
        "state": known["states"][state],
        "town": known["towns"][state],
        "post": dice.choice(known["posts"]),
        "firm": f"{firm} {dice.choice(known['firms'])}",
        "thing": dice.choice(known["things"]),
        "thing2": dice.choice(known["things"]),
        "she": "she",
        "he": dice.choice(("he", "she")),
    }
    first, *rest = known["paragraphs"]
    dice.shuffle(rest)
    return "\n\n".join(paragraph.format(**words) for paragraph in (first, *rest[:8]))


def _articles(repeated: bool, start: int) -> Iterator[str]:
    number = start
    while True:
        yield article(number)
        number += not repeated


def news(words: int, *, repeated: bool = False, start: int = 0) -> str:
    """At least so many words: different articles from number `start` on, or that one `repeated`."""
    found: list[str] = []
    count = 0
    for text in _articles(repeated, start):
        if count >= words:
            break
        found.append(text)
        count += len(text.split())
    return "\n\n".join(found)
