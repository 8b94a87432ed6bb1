"""The command line as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("Qt is not here")
sys.meta_path.insert(0, NoQt())
from attache.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def attache(*arguments: str | Path, qt: bool = True) -> subprocess.CompletedProcess[bytes]:
    program = [sys.executable, "-m", "attache"] if qt else [sys.executable, "-c", WITHOUT_QT]
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    return subprocess.run(
        [*program, *map(str, arguments)],
        check=False,
        capture_output=True,
        env=environment,
        timeout=60,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(
        "The ferry to Lund harbour will sail again in May, the line said on Monday.\n"
        "“We hired forty people,” said Ada Brun, the Norwegian transport minister.\n"
        "Tickets will cost ten crowns, and children travel free until the autumn.\n",
        encoding="utf-8",
    )
    return path


def test_one_file_gives_an_object_and_several_a_list(article: Path) -> None:
    one = json.loads(attache("analyse", "--format", "json", article).stdout)
    assert one["schema"] == "attache/1"
    assert one["source"]["path"] == str(article)
    two = json.loads(attache("analyse", "--format", "json", article, article).stdout)
    assert two == [one, one]


def test_lines_come_in_order_and_a_fault_is_an_object(article: Path, tmp_path: Path) -> None:
    done = attache("analyse", "--format", "jsonl", article, tmp_path / "gone.txt", article)
    first, fault, last = map(json.loads, done.stdout.decode().splitlines())
    assert first == last
    assert fault["source"] == {"path": str(tmp_path / "gone.txt")}
    assert fault["error"]["code"] == "not-found"
    assert done.returncode == 1


@pytest.mark.parametrize("qt", [True, False])
def test_a_briefing_is_written_without_qt(article: Path, tmp_path: Path, qt: bool) -> None:
    out = tmp_path / "out.pdf"
    done = attache("brief", article, "-o", out, "--date", "2026-11-23", qt=qt)
    assert (done.returncode, done.stderr) == (0, b"")
    text = extract_text(out)
    assert "The ferry to Lund harbour" in text
    assert "23 November 2026" in text


def test_an_existing_file_stays_unless_forced(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    out.write_text("mine")
    done = attache("brief", article, "-o", out)
    assert done.returncode == 1
    assert b"exists already" in done.stderr
    assert out.read_text() == "mine"
    assert attache("brief", article, "-o", out, "--force").returncode == 0
    assert out.read_text(encoding="utf-8").startswith("# The ferry")


def test_version_and_help_need_no_window() -> None:
    assert attache("--version", qt=False).stdout.startswith(b"Attach\xc3\xa9 ")
    assert b"brief" in attache("--help", qt=False).stdout
