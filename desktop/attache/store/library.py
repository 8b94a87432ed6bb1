"""The articles that were opened, and the corrections made to them.

One SQLite file in the reader's data folder.  Corrections belong to an article's text, not to its
file, so that they come back when the same article is opened from another place; they stay when the
history is cleared only as long as the reader does not clear them too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from attache.corrections import (
    BrokenCorrectionsError,
    Correction,
    as_record,
    fingerprint,
    from_record,
)
from attache.model import Article, Block, Briefing, Role, Source, Span
from attache.store.database import open_database
from attache.store.entry import COLUMNS, Entry, code_of, entry, row_of, speakers_of
from attache.store.query import parsed


class Library:
    """The opened library.  Two programs may have it open at once."""

    def __init__(self, path: Path) -> None:
        opened = open_database(path)
        self._database: sqlite3.Connection = opened.connection
        self.set_aside: Path | None = opened.set_aside

    def close(self) -> None:
        """Give the file back."""
        self._database.close()

    def keep(self, briefing: Briefing, *, opened: float) -> Entry:
        """Put an article in, or renew it; `opened` is the time in seconds since 1970."""
        row = row_of(briefing, opened)
        key, text = str(row["fingerprint"]), briefing.article.text
        names = ", ".join(row)
        places = ", ".join(f":{name}" for name in row)
        renewed = ", ".join(f"{name} = coalesce(excluded.{name}, {name})" for name in row)
        with _Transaction(self._database) as database:
            number, tags = database.execute(
                f"INSERT INTO article ({names}) VALUES ({places})"  # noqa: S608 - our own columns
                f" ON CONFLICT (fingerprint) DO UPDATE SET {renewed} RETURNING id, tags",
                row,
            ).fetchone()
            database.execute("DELETE FROM quote WHERE article = ?", (number,))
            database.executemany(
                "INSERT INTO quote (article, country) VALUES (?, ?)",
                [(number, code) for code in sorted({code_of(each) for each in briefing.quotes})],
            )
            tags = database.execute("SELECT tags FROM article WHERE id = ?", (number,)).fetchone()[
                0
            ]
            database.execute("DELETE FROM words WHERE rowid = ?", (number,))
            database.execute(
                "INSERT INTO words (rowid, title, text, speakers, tags) VALUES (?, ?, ?, ?, ?)",
                (number, row["heading"], text, speakers_of(briefing), tags),
            )
        return self.entries_of([key])[0]

    def entries(self, typed: str = "") -> tuple[Entry, ...]:
        """The articles that the search finds (all, where nothing is typed), last opened first."""
        query = parsed(typed)
        where, values = ["1"], []
        if query.match:
            where.append("id IN (SELECT rowid FROM words WHERE words MATCH ?)")
            values.append(query.match)
        for code in query.countries:
            where.append("id IN (SELECT article FROM quote WHERE country = ?)")
            values.append(code)
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM article WHERE {' AND '.join(where)}"  # noqa: S608 - our words
            " ORDER BY opened DESC, id DESC",
            values,
        )
        return tuple(entry(row) for row in rows)

    def entries_of(self, fingerprints: Sequence[str]) -> tuple[Entry, ...]:
        """The entries of these articles, as far as they are in the library."""
        found = []
        for key in fingerprints:
            row = self._database.execute(
                f"SELECT {COLUMNS} FROM article WHERE fingerprint = ?",  # noqa: S608
                (key,),
            ).fetchone()
            if row:
                found.append(entry(row))
        return tuple(found)

    def article(self, key: str) -> Article | None:
        """An article as it was kept, for when its file is gone."""
        row = self._database.execute(
            "SELECT words.text, blocks, path, format, article.title, author, date, site, language,"
            " article.words FROM words JOIN article ON words.rowid = article.id"
            " WHERE fingerprint = ?",
            (key,),
        ).fetchone()
        if row is None:
            return None
        text, blocks, *source = row
        found = [Block(Role(role), Span(start, end)) for role, start, end in json.loads(blocks)]
        return Article(text, tuple(found), Source(*source))

    def tag(self, key: str, tags: Sequence[str]) -> None:
        """The reader's tags of an article; they are found by the search."""
        clean = "\n".join(dict.fromkeys(" ".join(tag.split()) for tag in tags if tag.strip()))
        with _Transaction(self._database) as database:
            database.execute("UPDATE article SET tags = ? WHERE fingerprint = ?", (clean, key))
            database.execute(
                "UPDATE words SET tags = ? WHERE rowid ="
                " (SELECT id FROM article WHERE fingerprint = ?)",
                (clean, key),
            )

    def remove(self, key: str) -> None:
        """Take an article out, with its corrections."""
        with _Transaction(self._database) as database:
            database.execute(
                "DELETE FROM words WHERE rowid IN (SELECT id FROM article WHERE fingerprint = ?)",
                (key,),
            )
            database.execute("DELETE FROM article WHERE fingerprint = ?", (key,))
            database.execute("DELETE FROM correction WHERE fingerprint = ?", (key,))

    def clear(self, *, corrections: bool = False) -> None:
        """Forget all articles, and also what was corrected where that is wished."""
        with _Transaction(self._database) as database:
            database.execute("DELETE FROM words")
            database.execute("DELETE FROM article")
            if corrections:
                database.execute("DELETE FROM correction")

    def corrections(self, text: str) -> tuple[Correction, ...]:
        """The corrections of the article with this text, in order; a broken one is left out."""
        found = []
        rows = self._database.execute(
            "SELECT record FROM correction WHERE fingerprint = ? ORDER BY position",
            (fingerprint(text),),
        )
        for (record,) in rows:
            try:
                found.append(from_record(json.loads(record)))
            except (BrokenCorrectionsError, ValueError):
                continue
        return tuple(found)

    def correct(self, text: str, corrections: Sequence[Correction]) -> None:
        """Keep these as the corrections of the article with this text; done when it returns."""
        key = fingerprint(text)
        records = [
            (key, position, json.dumps(as_record(correction), ensure_ascii=False))
            for position, correction in enumerate(corrections)
        ]
        with _Transaction(self._database) as database:
            database.execute("DELETE FROM correction WHERE fingerprint = ?", (key,))
            database.executemany(
                "INSERT INTO correction (fingerprint, position, record) VALUES (?, ?, ?)", records
            )


class _Transaction:
    """All of it or nothing; waits for another program's writing to end."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> sqlite3.Connection:
        self._database.execute("BEGIN IMMEDIATE")
        return self._database

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._database.execute("COMMIT" if kind is None else "ROLLBACK")
