"""A reader of a format is imported only when a file of it is opened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).resolve().parent / "fixtures"
HEAVY = ("trafilatura", "pdfminer", "docx", "odf", "lxml", "markdown_it", "chardet", "email")
PROGRAM = """
import sys
from attache.reading import read_file
if sys.argv[1:]:
    read_file(sys.argv[1])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def imported(*arguments: str) -> set[str]:
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2] / "desktop")},
    )
    return set(found.stdout.split())


def test_a_plain_text_needs_none_of_them(sample: Path) -> None:
    assert not set(HEAVY) & imported(str(sample))


def test_the_room_alone_imports_none_of_them() -> None:
    assert not set(HEAVY) & imported()


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("harbour.html", "trafilatura"),
        ("harbour.office.pdf", "pdfminer"),
        ("harbour.md", "markdown_it"),
    ],
)
def test_the_check_itself_sees_imports(name: str, needed: str) -> None:
    assert needed in imported(str(FIXTURES / name))
