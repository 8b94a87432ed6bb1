"""What the engine says is said in the reader's language."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import articles
import pytest
from PySide6.QtCore import QTranslator

from attache import assets, errors
from attache.export import writing
from attache.gui import translations
from attache.gui.engine_sentences import FAULTS
from attache.gui.engine_words import own
from attache.gui.why import facts
from attache.model import Country
from attache.reading import files

PACKAGE = Path(errors.__file__).parent
KNOWN = {name for name in dir(errors) if name.endswith("Error")} | {"BrokenCorrectionsError"}


@pytest.fixture(params=["de", "fr"])
def language(request, qapp) -> Iterator[str]:
    """The window speaks German or French."""
    translations.install(qapp, request.param)
    yield request.param
    translations.install(qapp, "en")


def _texts(node: ast.expr) -> Iterator[str]:
    """The sentences that an expression can be; what is filled in is "7"."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(v.value if isinstance(v, ast.Constant) else "7" for v in values)
        case ast.IfExp(body=body, orelse=other):
            yield from (*_texts(body), *_texts(other))
        case ast.BoolOp(values=values):
            for each in values:
                yield from _texts(each)


def _raised() -> set[str]:
    """Every sentence of a fault that the engine's code holds."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if not {"gui", "cli"} & set(path.relative_to(PACKAGE).parts):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in KNOWN:
                    found.update(text for each in node.args[:1] for text in _texts(each))
    refused = tomllib.loads(assets.text("data", "formats.toml"))["refused"]
    return found | set(refused.values()) | set(files._REASONS.values())


def test_every_fault_of_the_engine_is_there_for_translators() -> None:
    for sentence in sorted(_raised() - {"7: 7"}):
        filled = [key for key in FAULTS if own_of(key, sentence)]
        assert filled, f"not in gui/engine_sentences.py: {sentence}"


def own_of(key: str, sentence: str) -> bool:
    """Whether a sentence is this one, filled in."""
    for name in "abcdef":
        key = key.replace(f"{{{name}}}", "7")
    return key == sentence


def test_faults_are_told_in_the_readers_language(language: str) -> None:
    for sentence in sorted(_raised() - {"7: 7"}):
        assert own(sentence) != sentence
        assert own(sentence).count("7") == sentence.count("7")
    full = writing._SENTENCES[28]
    told = own(f"page.pdf: {full}")
    assert told.startswith("page.pdf: ")
    assert told.removeprefix("page.pdf: ") == own(full) != full


@pytest.mark.parametrize(
    ("why", "german"),
    [
        ("said by the reader", "so von Ihnen festgelegt"),
        ("Oslo: capital of Norway", "Oslo: Hauptstadt: Norway"),
        ("of Tarvo (Tarvo: city in Norway)", "of Tarvo (Tarvo: Stadt in: Norway)"),
        (
            "Kari Berg: Minister of Norway, since 2021-03 (not held on the article's day)",
            "Kari Berg: Minister of Norway, seit 2021-03 (am Tag des Artikels nicht im Amt)",
        ),
        ("spokesman (speaks for Tarvo Port)", "spokesman (spricht für Tarvo Port)"),
        ("minister, due to speak", "minister, due to speak"),
        ("Norwegian minister", "Norwegian minister"),
    ],
)
def test_reasons_are_told_and_the_articles_words_stay(qapp, why: str, german: str) -> None:
    translator = QTranslator()
    assert translator.load(str(assets.path("i18n", "attache_de.qm")))
    assert own(why) == why
    qapp.installTranslator(translator)
    told = own(why)
    qapp.removeTranslator(translator)
    assert told == german


def test_without_a_translation_the_sentence_stays() -> None:
    for sentence in (
        "This file holds 7 lines or paragraphs; Attaché takes up to 9. {x}",
        "",
        "{a}",
    ):
        assert own(sentence) == sentence


def test_the_card_tells_the_reason_in_the_readers_language(language: str) -> None:
    briefing = articles.briefing()
    country = Country("NO", "Norway", "Tromsø: city in Norway", articles.span("Tromsø"))
    quote = replace(briefing.quotes[0], country=country)
    told = [fact.words for fact in facts(briefing, quote, ())]
    assert not [words for words in told if "city in" in words]
    norway = {"de": "Norwegen", "fr": "Norvège"}[language]
    assert [words for words in told if words.startswith("Tromsø: ") and words.endswith(norway)]
