"""Fixtures of the whole suite: no display, no network, nothing of the user's own folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A screen of the usual size: the platform's own has 800 pixels, and windows keep within theirs.
_SCREEN = Path(__file__).with_name("screen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")

settings.register_profile("suite", deadline=None)  # nothing is timed in a test
settings.load_profile("suite")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def sample() -> Path:
    """The customer's article."""
    return ROOT / "seeds" / "000_757855998057e387.txt"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, data and state of a test go to a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that need more of the system are skipped by name, unless they are asked for."""
    if os.environ.get("ATTACHE_SYSTEM_TESTS"):
        return
    skip = pytest.mark.skip(reason="needs more of the system: run `make system-test`")
    for item in items:
        if item.get_closest_marker("system"):
            item.add_marker(skip)
