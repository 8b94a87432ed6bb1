"""The log file: what it tells and what it must not."""

from __future__ import annotations

import logging
from pathlib import Path

from attache.store.log import FILES, SIZE, start


def test_a_fault_is_logged_without_the_words_of_an_article(tmp_path: Path) -> None:
    path = start(tmp_path / "state")
    assert path is not None
    try:
        raise ValueError("“Secret words of an article”")
    except ValueError:
        logging.getLogger("attache.gui").exception("Reading failed")
    text = path.read_text("utf-8")
    assert "Reading failed: ValueError at test_log.py" in text
    assert "Secret" not in text


def test_it_never_grows_without_end(tmp_path: Path) -> None:
    start(tmp_path)
    logger = logging.getLogger("attache.test")
    for number in range(9000):
        logger.info("line %d %s", number, "x" * 80)
    files = list(tmp_path.iterdir())
    assert len(files) == FILES
    assert all(file.stat().st_size <= SIZE for file in files)


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert start(tmp_path / "file" / "state") is None
