"""The built bundle does what the checkout does: the same bytes for every format and every export.

Needs a bundle in ``dist/`` (``make bundle``).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from attache.methods import METHODS

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "attache" / ("attache.exe" if os.name == "nt" else "attache")
ARTICLES = [
    "seeds/000_757855998057e387.txt",
    "resources/sample/fisheries-talks.txt",
    *(f"tests/reading/fixtures/{path.name}"
      for path in sorted((ROOT / "tests/reading/fixtures").glob("harbour.*"))),
]  # fmt: skip
MOST = 260_000_000  # bytes that the bundle may have
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not BUNDLE.exists(), reason="there is no bundle: run `make bundle`"),
]


def answer(home: Path, *arguments: str | Path, checkout: bool = False) -> bytes:
    """What bundle or checkout prints, from the same folder, in an environment without anything."""
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"}
    if os.name == "nt":
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    program = [str(BUNDLE)]
    if checkout:
        program = [sys.executable, "-m", "attache"]
        environment["PYTHONPATH"] = str(ROOT / "desktop")
    done = subprocess.run(
        [*program, *map(str, arguments)],
        cwd=ROOT, env=environment, capture_output=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    assert not list(home.iterdir())
    return done.stdout


@pytest.mark.parametrize("article", ARTICLES)
def test_every_format_is_read_as_in_the_checkout(tmp_path: Path, article: str) -> None:
    words = ("analyse", "--format", "json", article)
    bundled = answer(tmp_path / "home", *words)
    assert b'"quotes": [{' in bundled
    assert bundled == answer(tmp_path / "home", *words, checkout=True)


@pytest.mark.parametrize("name", ["pdf", "md", "html", "docx", "csv", "json", "txt"])
def test_every_export_is_written_as_in_the_checkout(tmp_path: Path, name: str) -> None:
    words = ("brief", ARTICLES[0], "--format", name, "-o", "-", "--date", "2026-11-23")
    bundled = answer(tmp_path / "home", *words)
    assert len(bundled) > 2000
    assert bundled == answer(tmp_path / "home", *words, checkout=True)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_chooses_the_same(tmp_path: Path, method: str) -> None:
    words = ("analyse", "--method", method, ARTICLES[0])
    assert answer(tmp_path / "home", *words) == answer(tmp_path / "home", *words, checkout=True)


def test_a_page_in_other_scripts_and_with_a_logo(tmp_path: Path) -> None:
    article = tmp_path / "mixed.txt"
    article.write_text(
        "“سنبقى هنا” قال الوزير. “נישאר כאן” אמר השר.\n"
        "“हम यहाँ रहेंगे” मंत्री ने कहा। “เราจะอยู่ที่นี่” รัฐมนตรีกล่าว\n"
        "“We will stay here,” said Kari Berg, the Norwegian minister, on Monday.\n",
        "utf-8",
    )
    logo = ROOT / "resources/icons/png/attache-64.png"
    words = ("brief", article, "-o", "-", "--logo", logo, "--date", "2026-11-23")
    bundled = answer(tmp_path / "home", *words)
    assert bundled.startswith(b"%PDF")
    assert bundled == answer(tmp_path / "home", *words, checkout=True)


def test_the_bundle_is_no_larger_than_promised() -> None:
    size = sum(
        path.stat().st_size
        for path in BUNDLE.parent.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    assert size <= MOST
