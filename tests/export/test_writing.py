"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from attache.errors import ExportError
from attache.export import format_of, write_atomically


def test_a_new_file_has_all_bytes_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "page.pdf", b"%PDF")
    assert (tmp_path / "page.pdf").read_bytes() == b"%PDF"
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]


def test_an_existing_file_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ExportError, match="already"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EROFS, "only be read"),
        (errno.EACCES, "may not write"),
        (errno.EBUSY, "has this file open"),
    ],
)
def test_the_old_file_stays_where_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"old")

    def refuse(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)  # the disk's answer, not our code
    with pytest.raises(ExportError, match=words):
        write_atomically(path, b"new", overwrite=True)
    assert path.read_bytes() == b"old"
    assert [left.name for left in tmp_path.iterdir()] == ["page.pdf"]


def test_a_missing_folder_and_a_folder_of_that_name_are_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no such folder"):
        write_atomically(tmp_path / "gone" / "page.pdf", b"x")
    (tmp_path / "page.pdf").mkdir()
    with pytest.raises(ExportError, match="A folder has this name"):
        write_atomically(tmp_path / "page.pdf", b"x", overwrite=True)


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "target.pdf"
    target.write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(target)
    write_atomically(tmp_path / "link.pdf", b"new", overwrite=True)
    assert (tmp_path / "link.pdf").is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "found"), [("a.PDF", "pdf"), ("a.htm", "html"), ("a.markdown", "md"), ("a.txt", "txt")]
)
def test_the_ending_names_the_format(name: str, found: str) -> None:
    assert format_of(name) == found


@pytest.mark.parametrize("name", ["a", "a.odt", ".pdf"])
def test_another_ending_is_a_fault_with_the_endings_known(name: str) -> None:
    with pytest.raises(ExportError, match=r"\.pdf, \.md"):
        format_of(name)
