"""Where a text names a country or a body: homonyms, case, dots, and what only looks like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attache.language.gazetteer import Gazetteer, country_name, gazetteer
from attache.language.spelling import spells, tail, word_key
from attache.language.terms import TermKind, Weak, entries


def found(text: str) -> dict[str, tuple[str, ...]]:
    """The words that are terms, each with the codes of its readings."""
    return {match.span.of(text): match.codes for match in gazetteer().matches(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They told us that Us Weekly asked us.", {}),
        ("The US envoy left.", {"US": ("US",)}),
        ("Back in the U.S. it rained.", {"U.S.": ("US",)}),
        ("A U.S.-led force", {"U.S.": ("US",)}),
        ("A US-backed plan", {"US": ("US",)}),
        ("the US's plan and America’s reply", {"US": ("US",), "America": ("US",)}),
        ("TELL US WHAT IS WRONG NOW", {}),
        ("a china plate, polished, with turkey", {}),
        (
            "China and Turkey met the Polish envoy.",
            {"China": ("CN",), "Turkey": ("TR",), "Polish": ("PL",)},
        ),
        ("FRANCE AND GERMANY AGREE", {"FRANCE": ("FR",), "GERMANY": ("DE",)}),
        ("in may and in May", {}),
        (
            "Türkiye, Turkiye and TÜRKİYE",
            {"Türkiye": ("TR",), "Turkiye": ("TR",), "TÜRKİYE": ("TR",)},
        ),
        ("an E\u0301lyse\u0301e aide", {"E\u0301lyse\u0301e": ("FR",)}),
        ("Sao Paulo, São Paulo", {"Sao Paulo": ("BR",), "São Paulo": ("BR",)}),
        ("Cote d’Ivoire's team", {"Cote d’Ivoire": ("CI",)}),
        ("the Bosnian-Herzegovinian side", {"Bosnian-Herzegovinian": ("BA",)}),
        (
            "St. Petersburg and St Petersburg",
            {"St. Petersburg": ("RU", "US"), "St Petersburg": ("RU", "US")},
        ),
        ("OPEC+ ministers, and OPEC itself", {"OPEC+": ("INT",), "OPEC": ("INT",)}),
        ("a court in Calif. said", {"Calif.": ("US",)}),
        ("Mass at noon, Miss Alm, an Ill wind", {}),
        ("Mail ann@France.example or www.China.org", {}),
    ],
)
def test_case_dots_and_signs(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a storm over the Indian Ocean", {}),
        ("Latin American leaders and a Native American poet", {"Native American": ("US",)}),
        ("The New York Times wrote", {"The New York Times": ("US",)}),
        ("South Sudanese, not Sudanese", {"South Sudanese": ("SS",), "Sudanese": ("SD",)}),
        ("Nigerien and Nigerian", {"Nigerien": ("NE",), "Nigerian": ("NG",)}),
        ("Guinea-Bissau", {"Guinea-Bissau": ("GW",)}),
        ("Papua New Guinea", {"Papua New Guinea": ("PG",)}),
        ("Equatorial Guinea", {"Equatorial Guinea": ("GQ",)}),
        ("the Democratic Republic of the Congo", {"Democratic Republic of the Congo": ("CD",)}),
        ("the Republic of the Congo", {"Republic of the Congo": ("CG",)}),
        ("Northern Ireland and Ireland", {"Northern Ireland": ("GB",), "Ireland": ("IE",)}),
        ("New Mexico", {"New Mexico": ("US",)}),
        (
            "the Dominican Republic and Dominica",
            {"Dominican Republic": ("DO",), "Dominica": ("DM",)},
        ),
        ("North Korea and South Korea", {"North Korea": ("KP",), "South Korea": ("KR",)}),
        ("the Korean peninsula", {}),
        ("American Samoa", {"American Samoa": ("AS",)}),
        ("the British Virgin Islands", {"British Virgin Islands": ("VG",)}),
        ("United Nations Security Council", {"United Nations Security Council": ("UN",)}),
        ("the Paris Agreement", {}),
    ],
)
def test_the_longest_phrase_wins(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("Georgia", {"GE", "US"}),
        ("Congo", {"CD", "CG"}),
        ("Paris", {"FR", "US"}),
        ("Washington", {"US"}),
        ("Birmingham", {"GB", "US"}),
        ("Tripoli", {"LY", "LB"}),
        ("Punjab", {"IN", "PK"}),
        ("Dominican", {"DM", "DO"}),
        ("Samoan", {"WS"}),
        ("Kingston", {"JM", "CA", "NF"}),
        ("Brussels", {"BE", "EU"}),
        ("Valencia", {"ES", "VE"}),
        ("Czechoslovakia", {"CZ", "SK"}),
    ],
)
def test_homonyms_carry_all_their_readings(phrase: str, codes: set[str]) -> None:
    assert {term.code for term in gazetteer().lookup(phrase)} == codes


@pytest.mark.parametrize(
    ("phrase", "weak"),
    [
        ("Jordan", Weak.NAME),
        ("Chad", Weak.NAME),
        ("Georgia", Weak.HOMONYM),
        ("Nice", Weak.WORD),
        ("Crimea", Weak.CONTESTED),
        ("Lebanon", Weak.NO),
        ("France", Weak.NO),
    ],
)
def test_ambiguous_words_say_why(phrase: str, weak: Weak) -> None:
    assert gazetteer().lookup(phrase)[0].weak is weak


def test_strong_readings_come_first() -> None:
    first, *others = gazetteer().lookup("Paris")
    assert (first.code, first.kind, first.weak) == ("FR", TermKind.CAPITAL, Weak.NO)
    assert others
    assert all(term.weak for term in others)


@pytest.mark.parametrize(
    ("phrase", "code", "kind"),
    [
        ("Kiev", "UA", TermKind.CAPITAL),
        ("Englishwomen", "GB", TermKind.PEOPLE),
        ("Spaniards", "ES", TermKind.PEOPLE),
        ("Emiratis", "AE", TermKind.PEOPLE),
        ("the Dutch", "NL", TermKind.ADJECTIVE),
        ("Kosovar", "XK", TermKind.ADJECTIVE),
        ("Burma", "MM", TermKind.ALIAS),
        ("Swaziland", "SZ", TermKind.HISTORIC),
        ("the Kremlin", "RU", TermKind.SEAT),
        ("No. 10", "GB", TermKind.SEAT),
        ("Quai d’Orsay", "FR", TermKind.SEAT),
        ("the Knesset", "IL", TermKind.LEGISLATURE),
        ("Verkhovna Rada", "UA", TermKind.LEGISLATURE),
        ("the State Department's", "US", TermKind.MINISTRY),
        ("Bundesbank", "DE", TermKind.BANK),
        ("IDF", "IL", TermKind.FORCE),
        ("MI5", "GB", TermKind.AGENCY),
        ("Likud", "IL", TermKind.PARTY),
        ("KCNA", "KP", TermKind.MEDIA),
        ("Hezbollah", "LB", TermKind.GROUP),
        ("Taoiseach", "IE", TermKind.TITLE),
        ("European Commission", "EU", TermKind.BODY),
        ("UNHCR", "UN", TermKind.BODY),
        ("Nato", "NATO", TermKind.ALIAS),
        ("the African Union", "INT", TermKind.BODY),
        ("Uttar Pradesh", "IN", TermKind.REGION),
        ("Guangzhou", "CN", TermKind.CITY),
    ],
)
def test_lookup(phrase: str, code: str, kind: TermKind) -> None:
    first = gazetteer().lookup(phrase)[0]
    assert (first.code, first.kind) == (code, kind)


def test_other_spellings_lead_to_the_name() -> None:
    assert gazetteer().lookup("Peking")[0].name == "Beijing"
    assert gazetteer().lookup("WHO")[0].name == "World Health Organization"
    assert gazetteer().lookup("nowhere at all") == ()
    assert gazetteer().lookup("") == ()
    assert country_name("NL") == "Netherlands"
    assert country_name("??") == "??"


def test_only_the_part_asked_for_is_read() -> None:
    text = "France\nSouth\nAfrica, U.S."
    assert [match.span.of(text) for match in gazetteer().matches(text, 0, 6)] == ["France"]
    assert [match.span.of(text) for match in gazetteer().matches(text, 7, 12)] == []
    assert [match.span.of(text) for match in gazetteer().matches(text, 7)] == [
        "South\nAfrica",
        "U.S.",
    ]
    assert [match.span.of(text) for match in gazetteer().matches(text, 21, 24)] == ["U.S"]


def test_a_sentence_end_parts_words() -> None:
    assert found("They went south. Africa was far to the South. Korea too") == {"Korea": ("KR",)}


SPELLINGS = [spelling for entry in entries() for spelling in entry.spellings()]
SHOWN = [spelling for entry in entries() if entry.code for spelling in entry.spellings()]
PIECES = st.one_of(
    st.sampled_from(SPELLINGS),
    st.sampled_from([" ", ". ", "’s ", "-", "\n", "@", "the ", "U", "S.", "\u0301", "İ", "ß"]),
    st.text(max_size=8),
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join), st.integers(0, 40), st.integers(0, 80))
def test_any_text_is_read(text: str, start: int, end: int) -> None:
    """Spans lie inside the part, in order, apart from each other, and spell their terms."""
    last = start
    for match in gazetteer().matches(text, start, end):
        assert last <= match.span.start < match.span.end <= min(end, len(text))
        last = match.span.end
        words = match.span.of(text)
        assert match.terms
        for term in match.terms:
            sign = tail(term.spelling)
            assert words.endswith(sign)
            assert spells(words.removesuffix(sign), term.spelling)
            assert term.kind is not TermKind.MASK
        assert list(match.terms) == sorted(match.terms, key=lambda term: bool(term.weak))


@settings(deadline=None)
@given(st.sampled_from(SHOWN), st.sampled_from(["{}", "{} ", "({})", "“{}”", "{}, too", "{}’s"]))
def test_marks_around_a_term_do_not_hide_it(spelling: str, form: str) -> None:
    text = form.format(spelling)
    assert any(match.span.of(text).startswith(spelling) for match in gazetteer().matches(text)), (
        text
    )


@settings(deadline=None)
@given(st.text(max_size=30))
def test_lookup_takes_any_phrase(phrase: str) -> None:
    for term in gazetteer().lookup(phrase):
        words = re.findall(r"[^\W_]+", phrase)
        assert {word_key(word) for word in re.findall(r"[^\W_]+", term.spelling)} <= {
            *map(word_key, words),
        }


def test_own_terms_can_be_matched_too() -> None:
    own = Gazetteer(["agency,NO,,Fjord Watch=fjordvakt|Wind Board"])
    text = "The FJORD WATCH and fjordvakt, not Fjordvakten"
    assert [match.span.of(text) for match in own.matches(text)] == ["FJORD WATCH", "fjordvakt"]
    assert Gazetteer([]).matches("France") == ()
