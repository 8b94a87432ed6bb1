"""What countries are called for readers of German and French."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from attache.countries import names
from attache.countries.names import localised, localised_phrase
from attache.language.states import states

# Where the press, and so our table, writes another name than CLDR, or CLDR has none.
OWN = {
    "de": {
        *("BL", "BN", "CD", "CI", "CV", "EU", "GB", "HK", "INT", "MD", "MF", "MO", "NATO", "PS"),
        *("TL", "UM", "US", "VA"),
    },
    "fr": {
        *("CD", "CF", "CZ", "EU", "HK", "INT", "KG", "MM", "MO", "NATO", "PS", "SX", "UN", "VA"),
        *("VC", "VN"),
    },
}


@pytest.mark.parametrize(
    ("code", "german", "french"),
    [
        ("DE", "Deutschland", "Allemagne"),
        ("US", "USA", "États-Unis"),
        ("GB", "Großbritannien", "Royaume-Uni"),
        ("NL", "Niederlande", "Pays-Bas"),
        ("CI", "Elfenbeinküste", "Côte d’Ivoire"),
        ("KP", "Nordkorea", "Corée du Nord"),
        ("CD", "DR Kongo", "RD Congo"),
        ("CG", "Kongo-Brazzaville", "Congo-Brazzaville"),
        ("DM", "Dominica", "Dominique"),
        ("DO", "Dominikanische Republik", "République dominicaine"),
        ("PS", "Palästina", "Palestine"),
        ("XK", "Kosovo", "Kosovo"),
        ("EU", "Europa", "Europe"),
        ("NATO", "Nato", "Otan"),
        ("UN", "Vereinte Nationen", "Nations unies"),
        ("INT", "Internationale Organisation", "Organisation internationale"),
    ],
)
def test_a_code_has_its_name_in_each_language(code: str, german: str, french: str) -> None:
    assert localised(code, "de") == german
    assert localised(code, "fr") == french


@pytest.mark.parametrize("language", ["en", "en_GB", "nl", "", "C"])
def test_other_languages_read_english(language: str) -> None:
    assert localised("CI", language) == "Ivory Coast"


@pytest.mark.parametrize("language", ["de", "de_AT", "de-CH", "DE"])
def test_a_tag_with_a_region_is_understood(language: str) -> None:
    assert localised("CH", language) == "Schweiz"


def test_a_code_that_we_do_not_know_stays() -> None:
    assert localised("ZZ", "fr") == "ZZ"


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_code_has_a_name_of_its_own(language: str) -> None:
    names = {code: localised(code, language) for code in states()}
    allowed = {"Saint-Martin"} if language == "fr" else set()
    assert len(set(names.values()) - allowed) == len(names) - len(allowed)
    assert all(name == name.strip() and 2 < len(name) <= 48 for name in names.values())


@pytest.mark.parametrize("language", ["de", "fr"])
def test_names_are_those_of_cldr_but_for_those_listed(language: str) -> None:
    cldr = Locale(language).territories
    differ = {code for code in states() if localised(code, language) != cldr.get(code)}
    assert differ == OWN[language]


@pytest.mark.parametrize(
    ("words", "german"),
    [
        ("the United States", "USA"),
        ("United States", "USA"),
        ("Ukraine", "Ukraine"),
        ("the Netherlands", "Niederlande"),
        ("DR Congo", "DR Kongo"),
        ("the mayor of Nowhere", "the mayor of Nowhere"),
    ],
)
def test_a_country_in_a_reason_is_named_too(words: str, german: str) -> None:
    assert localised_phrase(words, "de") == german
    assert localised_phrase(words, "en") == words


@given(st.text(max_size=8), st.text(max_size=8))
def test_any_code_and_language_give_a_name(code: str, language: str) -> None:
    assert localised(code, language) or not code


def test_english_reads_no_table_of_names() -> None:
    names._names.cache_clear()
    assert localised("FR", "en") == "France"
    assert not names._names.cache_info().currsize
    assert localised("FR", "de") == "Frankreich"
    assert names._names.cache_info().currsize == 1
