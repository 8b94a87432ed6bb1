"""Several files and folders: all that can be opened, and reasons for what cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from attache.errors import Cancelled
from attache.reading import read_many, supported
from attache.reading import several as several_module

TEXT = "The harbour of Lunden stays closed, because the crane still lies where it fell.\n"


def test_a_folder_opens_what_it_can(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", "utf-8")
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "script.js").write_text("x", "utf-8")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".hidden.txt").write_text(TEXT, "utf-8")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "c.txt").write_text(TEXT, "utf-8")
    articles, failures = read_many([tmp_path, tmp_path / "gone.txt"])
    names = [Path(str(article.source.path)).name for article in articles]
    assert names == ["a.html", "b.txt", "c.txt"]
    assert [(Path(failure.path).name, failure.error.code) for failure in failures] == [
        ("photo.png", "unsupported"),
        ("gone.txt", "not-found"),
    ]


def test_a_folder_with_too_many_files_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(several_module, "MOST_FILES", 2)
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(TEXT, "utf-8")
    articles, failures = read_many([tmp_path])
    assert len(articles) == 2
    assert "more than 2 files" in failures[0].error.message


def test_a_folder_that_holds_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    try:
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("links need rights here")
    articles, failures = read_many([tmp_path])
    assert len(articles) == 1
    assert not failures


def test_cancelling_between_files(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TEXT, "utf-8")
    with pytest.raises(Cancelled):
        read_many([tmp_path], cancelled=lambda: True)


def test_formats_for_the_open_dialog() -> None:
    found = {one.name: one.endings for one in supported()}
    assert found["txt"][0] == "txt"
    assert {"html", "mht", "eml", "md", "rtf", "docx", "odt", "epub", "pdf"} < set(found)
    assert len({ending for endings in found.values() for ending in endings}) == sum(
        map(len, found.values())
    )
