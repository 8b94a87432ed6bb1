"""The library on disk: what is kept, found, survives and is forgotten."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.corrections import NotAQuote, Starred, TitleIs
from attache.model import (
    Article,
    Block,
    Briefing,
    Country,
    EntityType,
    Kind,
    Quote,
    Role,
    Source,
    Span,
    Speaker,
)
from attache.reading import read_text
from attache.store.entry import Entry
from attache.store.library import Library
from attache.store.query import parsed


def made(
    text: str, code: str | None = None, speaker: str = "Ana Silva", path: str = "a.txt"
) -> Briefing:
    article = Article(
        text, (Block(Role.PARAGRAPH, Span(0, len(text))),), Source(path, words=len(text.split()))
    )
    mention = Span(0, 3)
    quote = Quote(
        (Span(0, len(text)),), Kind.INDIRECT, 0, None,
        Speaker(speaker, EntityType.PERSON, mention, 0), Country(code, code, "") if code else None,
    )  # fmt: skip
    return Briefing(article, (quote,))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "data" / "library.sqlite")) as made:
        yield made


def headings(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.heading for entry in entries]


def test_last_opened_comes_first(library: Library) -> None:
    library.keep(made("The first text."), opened=1)
    library.keep(made("The second text."), opened=2)
    assert headings(library.entries()) == ["The second text.", "The first text."]
    library.keep(made("The first text."), opened=3)
    assert headings(library.entries()) == ["The first text.", "The second text."]


def test_an_entry_tells_its_countries(library: Library) -> None:
    entry = library.keep(made("Words from Lisbon.", "PT"), opened=1)
    assert entry.counts == (("PT", 1),)
    assert library.keep(made("Words from nowhere."), opened=1).counts == (("-", 1),)


def test_search_by_word_phrase_speaker_and_country(library: Library) -> None:
    library.keep(made("A dictated peace is no peace.", "DE", "Vera Öztürk"), opened=1)
    library.keep(made("Peace was dictated by nobody.", "FR", "Luc Morel"), opened=2)
    assert headings(library.entries('"dictated peace"')) == ["A dictated peace is no peace."]
    assert headings(library.entries("ozturk")) == ["A dictated peace is no peace."]
    assert headings(library.entries("dict")) == [
        "Peace was dictated by nobody.", "A dictated peace is no peace.",
    ]  # fmt: skip
    assert headings(library.entries("country:FR")) == ["Peace was dictated by nobody."]
    assert headings(library.entries("peace country:de")) == ["A dictated peace is no peace."]
    assert library.entries("peace country:IT") == ()


@given(st.text())
def test_any_search_is_a_search(tmp_path_factory: pytest.TempPathFactory, typed: str) -> None:
    with closing(Library(tmp_path_factory.getbasetemp() / "any" / "library.sqlite")) as found:
        found.keep(made("Some words."), opened=1)
        assert len(found.entries(typed)) in {0, 1}


def test_operators_are_words() -> None:
    assert parsed('a OR "b c" NEAR').match == '"a" "OR" "b c" "NEAR"*'


def test_tags_are_kept_and_found(library: Library) -> None:
    entry = library.keep(made("Some words."), opened=1)
    library.tag(entry.fingerprint, ["for  Monday", "", "for Monday"])
    assert library.entries("monday")[0].tags == ("for Monday",)
    library.keep(made("Some words."), opened=2)
    assert library.entries("monday")[0].tags == ("for Monday",)


def test_an_article_outlives_its_file(library: Library) -> None:
    article = read_text("A headline of five words\n\nAna Silva spoke.", source=Source("gone.txt"))
    entry = library.keep(Briefing(article), opened=1)
    assert library.article(entry.fingerprint) == article
    assert library.article("unknown") is None


def test_corrections_follow_the_text_not_the_file(library: Library) -> None:
    made_here = (NotAQuote(Span(0, 4)), TitleIs("“A” \u202e title"))
    library.correct("Same words.", made_here)
    assert library.corrections("Same words.") == made_here
    assert library.corrections("Other words.") == ()
    library.correct("Same words.", ())
    assert library.corrections("Same words.") == ()


def test_remove_and_clear(library: Library) -> None:
    first = library.keep(made("First words."), opened=1)
    library.keep(made("Second words."), opened=2)
    library.correct("First words.", [NotAQuote(Span(0, 4))])
    library.correct("Second words.", [NotAQuote(Span(0, 4))])
    library.remove(first.fingerprint)
    assert headings(library.entries()) == ["Second words."]
    assert library.corrections("First words.") == ()
    library.clear()
    assert library.entries() == ()
    assert library.entries("second") == ()
    assert library.corrections("Second words.")
    library.clear(corrections=True)
    assert not library.corrections("Second words.")


def test_two_programs_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(Library(path)) as one, closing(Library(path)) as two:
        one.keep(made("From one."), opened=1)
        two.keep(made("From two."), opened=2)
        assert headings(one.entries()) == ["From two.", "From one."]


@pytest.mark.parametrize(
    "damage", [b"this is no database" * 400, b"SQLite format 3\0" + b"\xff" * 9000]
)
def test_a_damaged_database_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(damage)
    library = Library(path)
    assert library.set_aside is not None
    assert library.set_aside.read_bytes() == damage
    library.keep(made("Some words."), opened=1)
    library.close()
    with closing(Library(path)) as again:
        assert again.set_aside is None
        assert headings(again.entries()) == ["Some words."]


def test_a_library_that_another_program_holds_is_not_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(Library(path)) as library:
        library.keep(made("Some words."), opened=1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OSError, match="locked"):
            Library(path)
        other.execute("ROLLBACK")
    assert [each.name for each in tmp_path.glob("*damaged*")] == []
    with closing(Library(path)) as library:
        assert headings(library.entries()) == ["Some words."]


def test_a_page_damaged_in_the_middle_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = Library(path)
    for number in range(200):
        library.keep(made(f"Text number {number} " + "with words " * 50), opened=number)
    library.close()
    data = bytearray(path.read_bytes())
    data[8192:16384] = b"\xa5" * 8192
    path.write_bytes(data)
    with closing(Library(path)) as again:
        assert again.set_aside is not None


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileExistsError):
        Library(tmp_path / "file" / "library.sqlite")


DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
KILLED = """
import sys
from pathlib import Path
from attache.corrections import Starred
from attache.model import Span
from attache.store.library import Library
library = Library(Path(sys.argv[1]))
kept = []
for number in range(100000):
    kept.append(Starred(Span(number, number + 1), True))
    library.correct("The text.", kept)
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 4, 9])
def test_corrections_survive_a_kill(tmp_path: Path, after: int) -> None:
    path = tmp_path / "library.sqlite"
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
    )
    assert process.stdout is not None
    seen = 0
    while seen < after:
        seen = int(process.stdout.readline()) + 1
    time.sleep(0.003 * after)
    process.send_signal(signal.SIGKILL)
    said = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    last = int(said[-1]) + 1 if said else seen
    with closing(Library(path)) as library:
        assert library.set_aside is None
        found = library.corrections("The text.")
    assert len(found) in {last, last + 1}
    assert found == tuple(Starred(Span(n, n + 1), True) for n in range(len(found)))
