"""Countries and bodies in the window's language; pages and exports keep the article's names."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from attache import assets

_SEVERAL = "INT"  # international bodies: each has a name of its own


def country_word(code: str | None, name: str | None) -> str:
    """What a country with this code and English name is called; None: none is stated."""
    if name is None:
        return QCoreApplication.translate("Words", "Country not stated")
    if code is None or code == _SEVERAL:
        return name
    return _names(language()).get(code) or name


def country_in_sentence(code: str, name: str) -> str:
    """The same within an English sentence: "the United States"."""
    if language() != "en":
        return country_word(code, name)
    from attache.language.states import states  # not at the window's start

    state = states().get(code)
    return state.phrase if state is not None and state.name == name else name


def country_phrase(words: str) -> str:
    """The same for a country as it stands in a reason ("the United States"); other words stay."""
    if language() == "en":
        return words
    from attache.countries.names import localised_phrase  # loads rooms of the engine

    return localised_phrase(words, language())


def language() -> str:
    """The window's language, as ISO 639-1."""
    name = QLocale().name().partition("_")[0]
    return "en" if name == "C" else name


@lru_cache(maxsize=4)
def _names(spoken: str) -> Mapping[str, str]:
    """The names by code.  Read here, not by the engine, whose rooms the window starts without."""
    if spoken == "en":
        return {}
    lines = assets.text("data", "country_names.csv").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return {row["code"]: row[spoken] for row in rows if row.get(spoken)}
