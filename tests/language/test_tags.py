"""Tokens, their tags and the noun phrases: what later rules stand on."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.language import document
from attache.language.phrases import phrases
from attache.language.tag import Tag
from attache.language.tokens import Token
from attache.language.words import forms, words
from attache.model import Article, Block, Role, Span


def tokens(text: str) -> tuple[Token, ...]:
    return document(Article(text, (Block(Role.PARAGRAPH, Span(0, len(text))),))).tokens


def tag_of(word: str, text: str) -> str:
    (tag,) = {token.tag for token in tokens(text) if token.text == word}
    return tag


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mr. Kim's aide can't go.", ["Mr.", "Kim", "'s", "aide", "can't", "go", "."]),
        ("He’s in the U.S. now", ["He", "’s", "in", "the", "U.S.", "now"]),
        ("Since the 1990s.", ["Since", "the", "1990s", "."]),
        ("O'Neill, a 52-year-old", ["O'Neill", ",", "a", "52-year-old"]),
        ("$1,250.50 or 3.5%", ["$", "1,250.50", "or", "3.5", "%"]),
        ("Sen. Lee (R-Conn.) left", ["Sen.", "Lee", "(", "R-Conn.", ")", "left"]),
    ],
)
def test_tokens(text: str, wanted: list[str]) -> None:
    assert [token.text for token in tokens(text)] == wanted


@pytest.mark.parametrize(
    ("word", "text", "tag"),
    [
        ("claims", "The report's claims are old.", Tag.NOUN),
        ("claims", "Weber claims that it rained.", Tag.VERB),
        ("report", "They report a loss.", Tag.VERB),
        ("report", "He read the report twice.", Tag.NOUN),
        ("plan", "They will plan the route.", Tag.BASE),
        ("called", "It has called a vote.", Tag.PARTICIPLE),
        ("called", "She called a vote.", Tag.VERB),
        ("proposed", "The proposed tax is high.", Tag.ADJECTIVE),
        ("meeting", "The meeting went on.", Tag.NOUN),
        ("adding", "He left, adding nothing.", Tag.ING),
        ("that", "He knew that it rained.", Tag.THAT),
        ("That", "That is mine.", Tag.PRONOUN),
        ("her", "We saw her, too.", Tag.OBJECT_PRONOUN),
        ("her", "We saw her house.", Tag.DETERMINER),
        ("May", "The vote is in May now.", Tag.NAME),
        ("Tuesday", "He left on Tuesday.", Tag.TIME),
        ("'s", "He's late.", Tag.BE),
        ("'s", "Weber's car is late.", Tag.POSSESSIVE),
        ("embroider", "They embroider their coats.", Tag.VERB),
    ],
)
def test_tags(word: str, text: str, tag: str) -> None:
    assert tag_of(word, text) == tag


@pytest.mark.parametrize(
    ("base", "wanted"),
    [
        ("deny", ("denies", "denied", "denying")),
        ("urge", ("urges", "urged", "urging")),
        ("nod", ("nods", "nodded", "nodding")),
        ("agree", ("agrees", "agreed", "agreeing")),
        ("stress", ("stresses", "stressed", "stressing")),
        ("explain", ("explains", "explained", "explaining")),
        ("play", ("plays", "played", "playing")),
        ("panic", ("panics", "panicked", "panicking")),
    ],
)
def test_regular_forms(base: str, wanted: tuple[str, str, str]) -> None:
    assert forms(base) == wanted


def test_forms_lead_back_to_their_base() -> None:
    lemmas = words().lemmas
    said = {form: lemmas[form] for form in ("said", "told", "wrote", "written", "admitted")}
    assert said == {
        "said": "say",
        "told": "tell",
        "wrote": "write",
        "written": "write",
        "admitted": "admit",
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The old king left.", ["The old king"]),
        ("He saw Russia's new policy.", ["He", "Russia's new policy"]),
        ("Weber of Bern spoke.", ["Weber", "Bern"]),
    ],
)
def test_noun_phrases(text: str, wanted: list[str]) -> None:
    words_ = tokens(text)
    found = [text[words_[p.first].start : words_[p.last - 1].end] for p in phrases(words_)]
    assert found[: len(wanted)] == wanted


@given(st.text(alphabet="“\"'abTh. ,;:-()’s1é\n", max_size=80))
def test_any_text_has_tokens_in_order_with_one_tag_each(text: str) -> None:
    found = tokens(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(token.text == text[token.start : token.end] for token in found)
    assert all(len(token.tag) == 1 for token in found)
    covered = "".join(token.text for token in found)
    assert covered == "".join(text.split())
