"""The day an article was published, as its own lines give it; never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from attache.reading.phrases import furniture

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Calendar:
    """The words of dates: months with their numbers, the written forms, what stands beside."""

    months: dict[str, int]
    forms: tuple[re.Pattern[str], ...]
    beside: frozenset[str]


@cache
def _calendar() -> _Calendar:
    table = furniture()["date"]
    months = {
        name: number for number, names in enumerate(table["months"], start=1) for name in names
    }
    month = "(?P<month>" + "|".join(sorted(months, key=len, reverse=True)) + r")\b\.?"
    year = r"(?P<year>(?:19|20)\d\d)"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    forms = (
        rf"\b{year}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b{day}\.? (?:(?:of|de) )?{month},?(?: de)? {year}\b",
        rf"\b{month} {day},? {year}\b",
    )
    return _Calendar(
        months,
        tuple(re.compile(form, re.IGNORECASE) for form in forms),
        frozenset(table["beside"]),
    )


def first_date(text: str) -> str | None:
    """The first full date (day, month, year) in a text, as ISO 8601; None where it has none."""
    best: re.Match[str] | None = None
    for form in _calendar().forms:
        match = form.search(text)
        if match and (best is None or match.start() < best.start()):
            best = match
    if best is None:
        return None
    parts = best.groupdict()
    month = (
        int(parts["number"]) if parts.get("number") else _calendar().months[parts["month"].lower()]
    )
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return None


def iso_date(value: str) -> str | None:
    """A date as pages write it, as ISO 8601; None where it is none, or not a day that exists."""
    if match := _ISO.search(value):
        try:
            date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
        return match[0] if match[4] and _is_moment(match[0]) else match[0][:10]
    for form, order in ((_DAY_FIRST, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3))):
        if match := form.search(value):
            try:
                return date(*(int(match[number]) for number in order)).isoformat()
            except ValueError:
                return None
    return first_date(value)


def _is_moment(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_date_line(line: str) -> bool:
    """Whether a line holds a date and nothing else but words of publishing."""
    if len(line) > 90:
        return False
    rest, count = line, 0
    for form in _calendar().forms:
        rest, found = form.subn(" ", rest)
        count += found
    return count > 0 and all(word in _calendar().beside for word in _WORD.findall(rest.lower()))


def dateline_date(beginning: str) -> str | None:
    """The full date in the dateline with which a paragraph begins; None where it has none."""
    for dash in (" - ", " – ", " — ", " -- "):
        place, found, _ = beginning.partition(dash)
        if found and place[:1].isupper() and place.split(maxsplit=1)[0].strip(",(").isupper():
            return first_date(place)
    return None
