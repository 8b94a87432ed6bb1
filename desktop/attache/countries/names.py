"""What a country or body is called in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from attache.language.gazetteer import country_name
from attache.language.states import states
from attache.language.tables import records

_COLUMNS = {"de": 1, "fr": 2}


def localised(code: str, language: str) -> str:
    """The short name that readers of that language see for a code: "Elfenbeinküste" for CI in "de",
    "Otan" for NATO in "fr".

    `language` is a tag such as "de", "de_AT" or "fr-CA"; in a language that the table does not
    have it is the English name, and the code itself where we know none.  Source:
    ``data/country_names.csv``, read only when a language other than English asks.
    """
    column = _COLUMNS.get(language.replace("_", "-").partition("-")[0].lower())
    name = _names(column).get(code) if column else None
    return name or country_name(code)


def localised_phrase(words: str, language: str) -> str:
    """The same for a country as it stands in a reason: "the United States" becomes "USA" in "de".

    `words` that are no country's English name, with or without its article, stay as they are.
    """
    if language.lower().startswith("en"):
        return words
    code = _codes().get(words)
    return localised(code, language) if code else words


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """The codes by the English names, with and without article."""
    known = states()
    return {words: code for code in known for words in (known[code].name, known[code].phrase)}


@lru_cache(maxsize=len(_COLUMNS))
def _names(column: int) -> Mapping[str, str]:
    return {cells[0]: cells[column] for cells in records("country_names")}
