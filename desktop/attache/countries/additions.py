"""The reader's own additions: who or what stands for which country, over our tables.

A text file of lines ``person, NAME, COUNTRY`` and ``term, WORDS, COUNTRY``; the country by its code
(KE, EU) or name.  Empty lines and those that begin with # do not count.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from attache.countries.places import Place, Places
from attache.countries.vocabulary import key
from attache.language.gazetteer import gazetteer
from attache.language.states import states
from attache.language.terms import TermKind
from attache.model import Span


@dataclass(frozen=True, slots=True)
class Additions:
    """People by the key of their name, terms as written, each with its code; `faults` are
    sentences for the reader about lines that could not be used."""

    people: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[str, ...] = ()


def read(path: Path) -> Additions:
    """The additions in a file; none where it is not there.  What cannot be used is a fault, never
    an exception."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Additions()
    except (OSError, UnicodeDecodeError):
        return Additions(
            faults=("Your additions could not be read. Save the file as plain text (UTF-8).",)
        )
    return parsed(text.splitlines())


def parsed(lines: Iterable[str]) -> Additions:
    """The additions in the lines of a file; the last line about a name counts."""
    people: dict[str, str] = {}
    terms: dict[str, str] = {}
    faults = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = _cells(line)
        fault = _fault(cells)
        if fault:
            faults.append(f"Line {number} of your additions: {fault}")
            continue
        kind, words, place = cells
        code = _code(place)
        if kind.lower() == "person":
            people[key(words)] = code
        else:
            terms[words] = code
    return Additions(MappingProxyType(people), MappingProxyType(terms), tuple(faults))


def _cells(line: str) -> list[str]:
    """The parts of a line; none where its quotation marks cannot be read."""
    try:
        return [cell.strip() for cell in next(csv.reader([line], skipinitialspace=True), [])]
    except csv.Error:
        return []


def _fault(cells: list[str]) -> str | None:
    """What is wrong with a line and what to do, or None."""
    if len(cells) != 3:
        return "it needs three parts with commas between them, such as: person, Jane Doe, KE."
    kind, words, place = cells
    if kind.lower() not in {"person", "term"}:
        return f"it begins with “{kind}”; write “person” or “term”."
    if not key(words):
        return "it names nobody; write a name after the first comma."
    if not _code(place):
        return f"“{place}” is no country we know; write its two-letter code or its English name."
    return None


def _code(place: str) -> str:
    """The code that a reader's word for a country means, or an empty string."""
    if place.upper() in states():
        return place.upper()
    codes = {term.code for term in gazetteer().lookup(place) if not term.weak}
    return codes.pop() if len(codes) == 1 else ""


def added(text: str, found: Places, additions: Additions) -> Places:
    """The places of an article with the reader's own terms, which take the place of ours."""
    own = [
        Place(Span(*match.span()), code, TermKind.AGENCY, term, reader=True)
        for term, code in additions.terms.items()
        for match in re.finditer(rf"(?<!\w){re.escape(term)}(?!\w)", text)
    ]
    theirs = Places(own)
    ours = [place for place in found.all if theirs.free(place.span)]
    return Places([*ours, *own])
