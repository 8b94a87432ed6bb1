"""English stems: those of NLTK, and so of sumy."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nltk.stem.snowball import EnglishStemmer

from attache.language.stems import stem

ROOTS = [
    "agree",
    "act",
    "communicat",
    "generous",
    "arsenal",
    "nation",
    "negotiat",
    "hop",
    "hope",
    "control",
    "fall",
    "fizz",
    "tan",
    "fail",
    "luxuri",
    "happ",
    "relation",
    "condition",
    "digit",
    "oper",
    "feudal",
    "decis",
    "hope",
    "callous",
    "form",
    "sens",
    "electric",
    "good",
    "trouble",
    "size",
    "cease",
    "probate",
    "rate",
    "roll",
    "free",
    "sky",
    "die",
    "lie",
    "early",
    "bias",
    "say",
    "boy",
    "fly",
    "cry",
    "minister’s",
    "ministers'",
]
ENDINGS = [
    "",
    "s",
    "es",
    "ed",
    "ing",
    "ingly",
    "edly",
    "eed",
    "eedly",
    "ies",
    "ied",
    "y",
    "ly",
    "al",
    "ation",
    "ational",
    "ization",
    "izer",
    "ator",
    "alism",
    "aliti",
    "fulness",
    "ousness",
    "iveness",
    "iviti",
    "biliti",
    "logi",
    "fulli",
    "lessli",
    "ative",
    "icate",
    "alize",
    "ness",
    "ful",
    "ment",
    "ement",
    "ion",
    "ism",
    "ous",
    "ive",
    "ize",
    "'s",
]


def test_stems_of_roots_with_every_ending() -> None:
    theirs = EnglishStemmer().stem
    for word in (root + ending for root in ROOTS for ending in ENDINGS):
        # After -ization, -izer and -ational NLTK keeps an e that the algorithm drops.
        assert stem(word) in (theirs(word), theirs(word).removesuffix("e")), word


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("negotiations", "negoti"),
        ("realization", "realiz"),
        ("generously", "generous"),
        ("hopping", "hop"),
        ("hoping", "hope"),
        ("skies", "sky"),
        ("ties", "tie"),
        ("minister’s", "minist"),
        ("news", "news"),
        ("us", "us"),
        ("innings", "inning"),
        ("succeeds", "succeed"),
    ],
)
def test_stems_as_published(word: str, wanted: str) -> None:
    assert stem(word) == wanted


@settings(max_examples=500)
@given(st.text(alphabet=string.ascii_lowercase, min_size=1, max_size=14))
def test_a_stem_is_never_longer_than_its_word_by_more_than_a_letter(word: str) -> None:
    assert 0 < len(stem(word)) <= len(word) + 1
