"""The language of a text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.language.detect import detect, languages
from attache.reading import read_text

LINES = Path(__file__).with_name("languages.txt").read_text("utf-8").splitlines()[1:]
TEXTS = dict(line.split(": ", 1) for line in LINES)


def test_every_language_has_a_text() -> None:
    assert TEXTS.keys() == languages().keys()


@pytest.mark.parametrize("code", TEXTS)
def test_language_of_one_sentence(code: str) -> None:
    assert detect(TEXTS[code]) == code


def test_foreign_words_in_an_english_article_do_not_turn_it() -> None:
    quoted = "“C’est la vie et la guerre est dans les cœurs,” he said. "
    assert detect(TEXTS["en"] * 3 + quoted) == "en"


@pytest.mark.parametrize("text", ["", "…", "42", "Brenz", "Kramm Oberau Ortiz Hayes Brenz Morel"])
def test_nothing_is_guessed(text: str) -> None:
    assert detect(text) is None


@given(st.text(max_size=100))
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text) in {None, *languages()}


def test_an_article_knows_its_language() -> None:
    for code in ("en", "de", "ru", "zh"):
        assert read_text(TEXTS[code]).source.language == code
    assert read_text("Brenz: 42.").source.language is None
