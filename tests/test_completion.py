"""Shells complete what the program's arguments are, and the files that they read are up to date."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from attache.export import EXPORTS
from attache.methods import METHODS

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "linux" / "completions"
sys.path.insert(0, str(FOLDER))

import generate  # noqa: E402 - beside what it writes

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
compopt() { :; }
_attache
printf '%s\\n' "${COMPREPLY[@]}"
"""
needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="bash is not here")
needs_fish = pytest.mark.skipif(not shutil.which("fish"), reason="fish is not here")
needs_zsh = pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "a b.txt").touch()
    return tmp_path


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_what_is_installed_is_what_the_parser_says(shell: str) -> None:
    written = (FOLDER / generate.FILES[shell]).read_text("utf-8")
    assert written == generate.COMPLETIONS[shell](), "run: make completions"


CASES = [
    (["attache", ""], {"analyse", "brief", "articles", "a b.txt"}),
    (["attache", "an"], {"analyse"}),
    (["attache", "--pro"], {"--profile"}),
    (["attache", "--profile", ""], {"articles"}),
    (["attache", "--profile", "=", "art"], {"articles"}),
    (["attache", "--profile", "analyse", "brief", "--pap"], {"--paper"}),
    (["attache", "x.txt", ""], {"articles", "a b.txt"}),
    (["attache", "analyse", "--format", "j"], {"json", "jsonl"}),
    (["attache", "analyse", "--format", "=", "c"], {"csv"}),
    (["attache", "analyse", "--sentences", ""], {""}),
    (["attache", "analyse", "--method", ""], set(METHODS)),
    (["attache", "brief", "a b.txt", "--format", ""], set(EXPORTS)),
    (["attache", "brief", "a b.txt", "-o", "a"], {"articles", "a b.txt"}),
]


@needs_bash
@pytest.mark.parametrize(("words", "wanted"), CASES)
def test_bash_completes(folder: Path, words: list[str], wanted: set[str]) -> None:
    done = subprocess.run(
        ["bash", "-c", BASH, "bash", FOLDER / "attache.bash", *words],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert set(done.stdout[:-1].split("\n")) == wanted
    assert not done.stderr


@needs_fish
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("attache ", {"analyse", "brief", "articles/", "a b.txt"}),
        ("attache --profile ", {"articles/"}),
        ("attache analyse --format ", {"text", "json", "jsonl", "markdown", "html", "csv"}),
        ("attache brief x --paper l", {"letter"}),
    ],
)
def test_fish_completes(folder: Path, line: str, wanted: set[str]) -> None:
    code = f"source {FOLDER}/attache.fish; complete -C'{line}'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", code], cwd=folder, capture_output=True, text=True, check=True,
        env={"HOME": str(folder / "articles"), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert {each.split("\t")[0] for each in done.stdout.splitlines()} == wanted


@needs_zsh
def test_zsh_can_read_its_completion() -> None:
    subprocess.run(["zsh", "-n", FOLDER / "_attache"], check=True)
