"""`--profile DIR`: all that the program keeps lies in one folder, to carry along."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from starting import articles, environment, files, run, wait, window

OWN = {"settings.json", "library.sqlite", "attache.log"}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(
        "The ferry to Lund harbour will sail again in May, the line said on Monday.\n"
        "“We hired forty people,” said Ada Brun, who runs the line.\n",
        encoding="utf-8",
    )
    return path


def test_a_window_keeps_all_in_its_profile(tmp_path: Path, article: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick é"
    home.mkdir()
    stick.mkdir()
    env = environment(home)
    with window("--profile", "mine", article, env=env, cwd=stick) as first:
        wait(lambda: articles(stick / "mine" / "library.sqlite") == 1, "the article")
        wait((stick / "mine" / "settings.json").exists, "the settings")
        # the same profile by another name: the first window gets the file
        again = shutil.copy(article, tmp_path / "again.txt")
        Path(again).write_text("Another article, with words of its own.\n", encoding="utf-8")
        with window(f"--profile={stick}/../{stick.name}/mine", again, env=env) as second:
            assert second.wait(60) == 0
        wait(lambda: articles(stick / "mine" / "library.sqlite") == 2, "the second article")
        # another profile is another window
        with window("--profile", tmp_path / "other", article, env=env):
            wait(lambda: articles(tmp_path / "other" / "library.sqlite") == 1, "the other window")
        assert first.poll() is None
    assert files(stick / "mine") >= OWN
    assert {name for name in files(home) if "fontconfig" not in name} == set()
    assert "Lund" not in (stick / "mine" / "attache.log").read_text("utf-8")


def test_commands_take_the_additions_of_a_profile(tmp_path: Path, article: Path) -> None:
    profile = tmp_path / "mine"
    profile.mkdir()
    (profile / "additions.txt").write_text("person, Ada Brun, KE\n", "utf-8")
    env = environment(tmp_path / "home")

    def country(*words: str | Path) -> object:
        done = run(*words, article, env=env)
        assert done.returncode == 0, done.stderr
        (quote,) = (each for each in json.loads(done.stdout)["quotes"] if each["kind"] == "direct")
        return quote["country"] and quote["country"]["code"]

    asked = ("analyse", "--format", "json")
    assert country(*asked) != "KE"
    assert country("--profile", profile, *asked) == "KE"
    assert country(*asked, "--profile", profile) == "KE"
    assert files(profile) == {"additions.txt"}


def test_what_cannot_be_a_profile_is_said(tmp_path: Path, article: Path) -> None:
    done = run("--profile", article / "in", env=environment(tmp_path))
    assert done.returncode == 1
    assert str(article / "in") in done.stderr
    assert "Traceback" not in done.stderr


def test_an_option_that_there_is_not_is_said(tmp_path: Path) -> None:
    done = run("--colour", env=environment(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--colour" in done.stderr
    assert "--help" in done.stderr
