"""The reader's additions: written by us, read by the engine, edited by them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.countries import read_additions
from attache.store.additions import add_person, remove_person


def test_what_is_added_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "additions.txt"
    add_person(path, "Jane  Doe, Jr.", "KE")
    add_person(path, "Li Wei", "CN")
    found = read_additions(path)
    assert not found.faults
    assert sorted(found.people.values()) == ["CN", "KE"]
    assert [each.name for each in path.parent.iterdir()] == ["additions.txt"]


def test_what_the_reader_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "additions.txt"
    path.write_text("# mine\nterm, the Palace, BR", encoding="utf-8")
    add_person(path, "Jane Doe", "KE")
    assert path.read_text("utf-8") == "# mine\nterm, the Palace, BR\nperson,Jane Doe,KE\n"


@given(st.text(min_size=1).filter(str.strip))
def test_any_name_leaves_a_file_that_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "additions.txt"
    add_person(path, name.encode("utf-8", "replace").decode(), "KE")
    read_additions(path)
    add_person(path, "Jane Doe", "BR")
    assert "BR" in read_additions(path).people.values()


def test_what_was_added_can_be_taken_out_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "additions.txt"
    remove_person(path, "Jane Doe", "KE")
    assert not path.exists()
    mine = "# person,Jane Doe,KE\nperson,Jane Doe,BR\nperson,Jane Doe,KEN\n"
    path.write_text(mine, encoding="utf-8")
    remove_person(path, "Jane Doe", "KE")
    assert path.read_text("utf-8") == mine
    add_person(path, "Jane Doe", "KE")
    add_person(path, "Li Wei", "CN")
    remove_person(path, "Jane  Doe", "KE")
    assert path.read_text("utf-8") == mine + "person,Li Wei,CN\n"
