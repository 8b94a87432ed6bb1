"""What a command line asks for: a profile, a command, or a window with files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.invocation import parted

HERE = Path().absolute()


@pytest.mark.parametrize(
    ("words", "profile", "rest"),
    [
        ([], None, []),
        (["--profile", "p"], "p", []),
        (["--profile=p", "a.txt"], "p", ["a.txt"]),
        (["a.txt", "--profile", "p", "b.txt"], "p", ["a.txt", "b.txt"]),
        (["--profile", "p", "--profile", "q"], "q", []),
        (["analyse", "--profile", "p", "a.txt"], "p", ["analyse", "a.txt"]),
        (["--", "--profile", "p"], None, ["--", "--profile", "p"]),
        (["--profile"], None, ["--profile"]),
        (["--profile="], None, ["--profile="]),
    ],
)
def test_a_profile_is_taken_out(words: list[str], profile: str | None, rest: list[str]) -> None:
    found = parted(words)
    assert found.profile == (HERE / profile if profile else None)
    assert found.arguments == rest


def test_a_window_has_files_and_no_options() -> None:
    found = parted(["a.txt", "-psn_0_12345", "--", "-odd name.txt"])
    assert found.files == [str(HERE / "a.txt"), str(HERE / "-odd name.txt")]
    assert found.unknown is None
    assert not found.command
    assert parted(["a.txt", "--colour"]).unknown == "--colour"


@pytest.mark.parametrize("word", ["analyse", "brief", "--help", "-h", "--version"])
def test_commands_need_no_window(word: str) -> None:
    assert parted([word]).command
    assert parted(["--profile", "p", word]).command


@given(st.lists(st.text(max_size=6)))
def test_without_the_option_nothing_is_taken(words: list[str]) -> None:
    found = parted(words)
    if not any(word.startswith("--profile") for word in words):
        assert found.arguments == words
        assert found.profile is None
