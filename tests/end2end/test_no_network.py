"""The whole program, with internet sockets forbidden, on a file of every format.

Local sockets are the desktop's and the printing system's business and stay allowed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[[list[str]], "subprocess.CompletedProcess[str]"]

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests" / "reading" / "fixtures"

# Runs before the program: an internet socket, or a name looked up, ends it at once.
GUARD = """
import os, socket

def guarded(kind):
    class Guarded(kind):
        def __init__(self, family=-1, *rest, **named):
            if family in (-1, socket.AF_INET, socket.AF_INET6):
                os.write(2, b"NETWORK: a socket was opened")
                os._exit(97)
            super().__init__(family, *rest, **named)
    return Guarded

def refuse(*_, **__):
    os.write(2, b"NETWORK: a name was looked up")
    os._exit(98)

socket.socket = guarded(socket.socket)
for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection"):
    setattr(socket, name, refuse)
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `attache` with the guard; gives what came of it, and checks that it left no files."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, "utf-8")
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    home.mkdir()
    scratch.mkdir()

    def started(program: list[str]) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(guard), str(ROOT / "desktop")]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "TMPDIR": str(scratch),
        }
        found = subprocess.run(
            [sys.executable, *program],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
            timeout=100,
        )
        assert not list(home.iterdir()), "something was written to the user's folder"
        assert not list(scratch.iterdir()), "a temporary file was left behind"
        return found

    return started


def test_no_format_reaches_the_network(run: Run, sample: Path) -> None:
    files = [str(sample), *map(str, sorted(FIXTURES.glob("harbour.*")))]
    found = run(["-m", "attache", "analyse", "--format", "jsonl", *files])
    assert "NETWORK" not in found.stderr
    assert found.returncode == 0, found.stderr
    answers = [json.loads(line) for line in found.stdout.splitlines()]
    assert len(answers) == len(files)
    assert all(answer["summary"] and answer["quotes"] for answer in answers)


def test_a_page_full_of_addresses_is_not_followed(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'http://127.0.0.1:9/x.dtd'>"
        "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href=x.css>"
        "<script src='http://127.0.0.1:9/x.js'></script></head><body><img src=http://127.0.0.1:9/i.png>"
        "<iframe src='http://127.0.0.1:9/'></iframe><p>The minister said “no” to it in Oslo.</p>"
        "<p>See http://127.0.0.1:9/ and file:///etc/passwd for more, he added.</p></body></html>",
        "utf-8",
    )
    found = run(["-m", "attache", "analyse", "--format", "jsonl", str(page)])
    assert "NETWORK" not in found.stderr
    assert json.loads(found.stdout)["quotes"]


def test_the_guard_itself_holds(run: Run) -> None:
    found = run(["-c", "import socket; socket.socket(socket.AF_INET)"])
    assert found.returncode == 97
    found = run(["-c", "import socket; socket.create_connection(('127.0.0.1', 9))"])
    assert found.returncode == 98
    local = run(["-c", "import socket; socket.socket(socket.AF_UNIX)"])
    assert local.returncode == 0
