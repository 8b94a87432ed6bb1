"""The SQLite file behind the library: its tables, and what happens when it is damaged."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

VERSION = 1
_TABLES = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    path TEXT, format TEXT NOT NULL, heading TEXT NOT NULL, title TEXT, date TEXT, site TEXT,
    author TEXT, language TEXT, words INTEGER NOT NULL, opened REAL NOT NULL, counts TEXT NOT NULL,
    blocks TEXT NOT NULL, tags TEXT NOT NULL DEFAULT ''
);
CREATE TABLE quote (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    country TEXT NOT NULL
);
CREATE INDEX quote_country ON quote (country, article);
CREATE TABLE correction (
    fingerprint TEXT NOT NULL, position INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (fingerprint, position)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
    title, text, speakers, tags, tokenize = "unicode61 remove_diacritics 2"
);
"""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database; `set_aside` is where a damaged one was put, None if there was none."""

    connection: sqlite3.Connection
    set_aside: Path | None = None


def open_database(path: Path) -> Opened:
    """The library's database at `path`, made if it is not there.

    Write-ahead logging with full synchronisation: what was committed survives a killed process and
    a lost power supply.  A file that is no sound database is renamed, beside itself, and a new one
    begun.  Raises OSError where the folder cannot be made, or the file not be used now: it is
    locked, or may not be written, or the disk is full.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return Opened(_connect(path))
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise OSError(str(error)) from error
        aside = _put_aside(path)
        return Opened(_connect(path), aside)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found == 0:
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        elif found != VERSION:
            raise sqlite3.DatabaseError(f"version {found}")
        connection.execute("COMMIT")
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("damaged")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the error tells of a broken file, and not of one that is locked by another program,
    that may not be written, or that finds no room on the disk: such a library is sound."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # an error of our own
        return True
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def _put_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    for ending in ("-wal", "-shm"):
        extra = path.with_name(path.name + ending)
        if extra.exists():
            extra.rename(aside.with_name(aside.name + ending))
    return aside
