"""Who held which office when: the world knowledge that answers where the article is silent.

The table is ``data/officeholders.csv``; dates are ISO 8601, to the day, month or year; an empty end
means: as far as we know, still in office.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from typing import NamedTuple

from attache.language.index import Index
from attache.language.spelling import pattern, word_key
from attache.language.states import states
from attache.language.tables import lines

_LONG = re.compile(r"^[a-z]|,| (?:of|for|to|spokes\w+) ?")  # takes no further "of Germany"


class Office(NamedTuple):
    """An office that a person held; `start` and `end` (both included) as in the table."""

    name: str
    aliases: tuple[str, ...]
    code: str
    office: str
    start: str
    end: str
    source: str

    @property
    def phrase(self) -> str:
        """The office in words that a reader can check: "Defence Minister of Germany", "Governor of
        California (United States)"; of a body of code INT the office alone, which names it."""
        state = states().get(self.code)
        if self.code == "INT" or state is None:
            return self.office
        if _LONG.search(self.office) or state.name in self.office:
            return f"{self.office} ({state.name})"
        return f"{self.office} of {state.phrase}"

    def held_on(self, date: str) -> bool:
        """Whether it was held on an ISO date (longer ones are cut to the day)."""
        day = date[:10]
        return _first_day(self.start) <= day <= _last_day(self.end)


class Standing(NamedTuple):
    """For whom a known person speaks: the code, the office that says so, and whether they held it
    on the article's date (False where they had left it, or the article has no date)."""

    code: str
    office: Office
    held: bool

    @property
    def why(self) -> str:
        """One line that a reader can check: "Pete Hegseth: Defense Secretary of the United States,
        since 2025-01-25"."""
        office = self.office
        years = f"{office.start} to {office.end}" if office.end else f"since {office.start}"
        return f"{office.name}: {office.phrase}, {years}"


@lru_cache(maxsize=4096)
def offices(name: str) -> tuple[Office, ...]:
    """The offices of the person of that name (full, or an alias such as "Putin"), in order of their
    beginning; case and accents do not count.  Empty where we know none."""
    words = _words(name)
    table, index = _by_name()
    found = []
    for row in dict.fromkeys(row for row, _ in index.places("".join(words))):
        name, listed, *cells = next(csv.reader([table[row]]))
        aliases = tuple(listed.split("|")) if listed else ()
        if any(_words(known) == words for known in (name, *aliases)):  # Li Na is not Lina
            found.append(Office(name, aliases, *cells))
    return tuple(sorted(found, key=lambda office: _first_day(office.start)))


def _words(name: str) -> list[str]:
    return [word_key(word) for word in pattern(name).findall(name)]


def country_of(name: str, date: str | None = None) -> Standing | None:
    """For whom the person of that name speaks, or None where we cannot tell.

    With the article's ISO `date` the office of that day counts (the one taken up last, if several),
    or the last one left before it.  Without a date, and before the first office, a name counts only
    where all its offices give one code.
    """
    known = offices(name)
    if not known:
        return None
    if date:
        held = [office for office in known if office.held_on(date)]
        if held:
            return Standing(held[-1].code, held[-1], True)
        left = [office for office in known if office.end and _last_day(office.end) < date[:10]]
        if left:
            last = max(left, key=lambda office: _last_day(office.end))
            return Standing(last.code, last, False)
    if len({office.code for office in known}) == 1:
        return Standing(known[-1].code, known[-1], False)
    return None


def _first_day(date: str) -> str:
    return date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date


def _last_day(date: str) -> str:
    return (date or "9999") + "-12-31"[len(date or "9999") - 4 :]


@lru_cache(maxsize=1)
def _by_name() -> tuple[list[str], Index]:
    """The rows of the table, not yet parted into cells, and where each name and alias stands; no
    comma is in either."""
    table = list(lines("officeholders"))
    cells = (row.split(",", 2) for row in table)
    return table, Index(f"{name}|{aliases}" if aliases else name for name, aliases, _ in cells)
