"""German and French are complete, say the same, and are what the window speaks."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from attache.gui import app, translations
from attache.gui.looks import Looks

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = [code for code in translations.LANGUAGES if code != "en"]
SLOTS = re.compile(r"\{\w+\}")


def tool(name: str) -> Path:
    return (
        Path(sysconfig.get_path("scripts")) / f"{name}{'.exe' if sys.platform == 'win32' else ''}"
    )


def messages(path: Path) -> dict[tuple[str, str, str], str]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") in {"vanished", "obsolete"}:
                continue
            key = (context.findtext("name") or "", message.findtext("source") or "", "")
            found[key] = translation.text or ""
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str, str], str]:
    """All strings of the window as they are today."""
    path = tmp_path_factory.mktemp("ts") / "all.ts"
    sources = sorted(str(path) for path in (ROOT / "desktop/attache/gui").glob("*.py"))
    subprocess.run(
        [
            tool("pyside6-lupdate"), "-locations", "none", "-tr-function-alias",
            "translate+=_translate", *sources, "-ts", path,
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    return messages(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(
    language: str, collected: dict[tuple[str, str, str], str]
) -> None:
    ours = messages(FOLDER / f"attache_{language}.ts")
    missing = sorted(key[1] for key in collected if not ours.get(key))
    assert not missing, "run `make translations`, then translate these"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_words_are_the_same(language: str) -> None:
    for (_, source, _), translation in messages(FOLDER / f"attache_{language}.ts").items():
        assert sorted(SLOTS.findall(source)) == sorted(SLOTS.findall(translation)), source
        assert source.count("&") == 0 or translation.count("&") <= 1, translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_what_translators_wrote(language: str, tmp_path: Path) -> None:
    source = shutil.copy(FOLDER / f"attache_{language}.ts", tmp_path)
    made = tmp_path / "made.qm"
    subprocess.run([tool("pyside6-lrelease"), source, "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == (FOLDER / f"attache_{language}.qm").read_bytes()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    translations.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "file", "correct"),
    [("de", "&Datei", "&Korrigieren"), ("fr", "&Fichier", "Co&rriger")],
)
def test_the_window_speaks_it(
    qtbot, speaking: QApplication, language: str, file: str, correct: str
) -> None:
    translations.install(speaking, language)
    window = app.build(Looks()).window
    qtbot.addWidget(window)
    titles = [action.text() for action in window.menuBar().actions()]
    assert file in titles
    assert correct in titles
    window.close()


def test_the_readers_wish_comes_before_the_systems(speaking: QApplication) -> None:
    assert translations.language_of("fr") == "fr"
    assert translations.language_of("xx") in translations.LANGUAGES
