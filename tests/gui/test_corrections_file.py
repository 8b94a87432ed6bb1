"""An article's corrections go to a file and come back from it, by the window's menu."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import articles
import pytest
from PySide6.QtWidgets import QFileDialog

from attache.gui.main_window import MainWindow


@pytest.fixture
def desk(lay: Callable[..., MainWindow]) -> MainWindow:
    window = lay(articles.briefing())
    window.correcting.history.take_up(window.desk.article)  # type: ignore[attr-defined]
    return window


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """What the reader answers in the dialogs for files."""

    def put(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return put


def star(window: MainWindow, number: int) -> None:
    window.desk.choose(number)
    window.actions_by_name["star"].trigger()


def starred(window: MainWindow) -> list[int]:
    return [number for number, quote in enumerate(window.desk.quotes) if quote.starred]


def test_there_and_back(desk: MainWindow, tmp_path: Path, answer: Callable[[Path], None]) -> None:
    star(desk, 1)
    star(desk, 4)
    answer(tmp_path / "cod")
    desk.actions_by_name["save_corrections"].trigger()
    saved = tmp_path / "cod.corrections.json"
    assert [each["is"] for each in json.loads(saved.read_text("utf-8"))["corrections"]] == [
        "Starred",
        "Starred",
    ]
    star(desk, 1)
    star(desk, 6)
    assert starred(desk) == [4, 6]
    answer(saved)
    desk.actions_by_name["load_corrections"].trigger()
    assert starred(desk) == [1, 4]
    desk.actions_by_name["undo"].trigger()
    assert starred(desk) == [4, 6]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not a file of corrections"),
        (b"\xff\xfe\x00", "not a file of corrections"),
        (b'["attache"]', "not a file of corrections"),
        (b"[" * 100_000, "not a file of corrections"),
        (b'{"schema": "attache-corrections/1", "article": "0"}', "another article"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_good(
    desk: MainWindow,
    tmp_path: Path,
    answer: Callable[[Path], None],
    content: bytes | None,
    told: str,
) -> None:
    star(desk, 1)
    path = tmp_path / "other.json"
    if content is not None:
        path.write_bytes(content)
    answer(path)
    desk.actions_by_name["load_corrections"].trigger()
    assert desk.message.isVisible()
    assert told in desk.message.text.text()
    assert "other.json" in desk.message.title.text()
    assert starred(desk) == [1]


def test_spans_beyond_the_article_do_no_harm(
    desk: MainWindow, tmp_path: Path, answer: Callable[[Path], None]
) -> None:
    star(desk, 1)
    path = tmp_path / "far.json"
    answer(path)
    desk.actions_by_name["save_corrections"].trigger()
    data = json.loads(path.read_text("utf-8"))
    far = [10**6, 10**6 + 9]
    data["corrections"] += [
        {"is": "IsAQuote", "quote": far, "kind": "direct"},
        {"is": "ExtentIs", "quote": [*_key(desk, 2)], "spans": [far]},
        {"is": "SummaryWith", "sentence": far},
    ]
    path.write_text(json.dumps(data), "utf-8")
    desk.actions_by_name["load_corrections"].trigger()
    text = articles.TEXT
    assert not desk.message.title.text().startswith("No corrections")
    assert len(desk.correcting.history.corrections) == 4  # type: ignore[attr-defined]
    assert starred(desk) == [1]
    assert all(quote.text(text).strip() for quote in desk.desk.quotes)


def _key(window: MainWindow, number: int) -> tuple[int, int]:
    key = window.desk.quotes[number].key
    return key.start, key.end


def test_a_folder_that_cannot_be_written(
    desk: MainWindow, tmp_path: Path, answer: Callable[[Path], None]
) -> None:
    star(desk, 1)
    answer(tmp_path / "nowhere" / "cod.json")
    desk.actions_by_name["save_corrections"].trigger()
    assert desk.message.isVisible()
    assert "cod.json" in desk.message.title.text()
