"""Who says what in sentences of our own, class by class: a floor for each file and for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from attache.briefing import statements
from attache.model import Quote
from attache.reading import read_text
from quotes.cases import Case, cases

FOLDER = Path(__file__).parent / "attribution"
FILES = sorted(path.stem for path in FOLDER.glob("*.txt"))
FLOOR, CLASS_FLOOR = 0.92, 0.85
# Where a class is harder than the rest.
LOWER = {"interviews": 0.4}


def _said(quotes: tuple[Quote, ...], text: str, words: str) -> Quote | None:
    return next((quote for quote in quotes if words in quote.span.of(text)), None)


def faults(case: Case) -> list[str]:
    """What is wrong in one case, a line each."""
    found = []
    quotes = statements(read_text(case.text)).quotes
    for words, name in case.said:
        quote = _said(quotes, case.text, words)
        if quote is None:
            found.append(f"not found: {words!r} in {case.text!r}")
        elif quote.speaker is None or name not in quote.speaker.name:
            told = quote.speaker.name if quote.speaker else None
            found.append(f"{words!r}: {told!r} and not {name!r} in {case.text!r}")
    return found


@pytest.mark.parametrize("name", FILES)
def test_speakers_of_a_class(name: str) -> None:
    here = cases(FOLDER / f"{name}.txt")
    wrong = [fault for case in here for fault in faults(case)]
    count = sum(len(case.said) for case in here)
    share = 1 - len(wrong) / count
    assert share >= LOWER.get(name, CLASS_FLOOR), "\n".join(wrong)


def test_speakers_of_all_classes() -> None:
    everything = [case for name in FILES for case in cases(FOLDER / f"{name}.txt")]
    count = sum(len(case.said) for case in everything)
    wrong = [fault for case in everything for fault in faults(case)]
    assert count >= 200
    assert 1 - len(wrong) / count >= FLOOR, "\n".join(wrong)
