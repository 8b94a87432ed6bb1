"""The states, territories and joint bodies: how each is called for the reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from attache.language.tables import country_records, parts


class State(NamedTuple):
    """A state, territory or joint body, with the words for it; every tuple has the usual first.

    `the` tells whether its name takes the article in a sentence ("the Netherlands").
    """

    code: str
    name: str
    the: bool
    official: str
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]

    @property
    def phrase(self) -> str:
        """The name as it stands inside a sentence."""
        return f"the {self.name}" if self.the else self.name


class _States(Mapping[str, State]):
    """The states by code, each made a value when it is asked for: most articles name a dozen."""

    def __init__(self) -> None:
        self._records = {record[0]: record for record in country_records()}
        self._read: dict[str, State] = {}

    def __getitem__(self, code: str) -> State:
        if code not in self._read:
            _, name, the, official, *_, adjectives, people, capitals, _ = self._records[code]
            firsts = tuple(capital.partition("=")[0] for capital in parts(capitals))
            cells = official, parts(adjectives), parts(people), firsts
            self._read[code] = State(code, name, bool(the), *cells)
        return self._read[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)


@lru_cache(maxsize=1)
def states() -> Mapping[str, State]:
    """The rows of ``countries.csv`` by code: what a country is called, for the reader."""
    return _States()
