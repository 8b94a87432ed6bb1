"""The reader's settings on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.store.settings import Settings, load, save


def test_saved_settings_come_back(tmp_path: Path) -> None:
    settings = Settings(
        theme="dark", sentences=5, recent=("a.txt", "ü.txt"), colours={"DE": "#112233"}
    )
    save(tmp_path / "new" / "settings.json", settings)
    assert load(tmp_path / "new" / "settings.json") == settings
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == Settings()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from(["theme", "sentences", "recent", "colours", "x"]), json_values)
)
def test_broken_values_fall_to_the_default(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    settings = load(path)
    assert type(settings.theme) is str
    assert type(settings.sentences) is int
    assert isinstance(settings.recent, tuple)
    save(path, settings)
    assert load(path) == settings


def test_broken_file_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff{not json")
    assert load(path) == Settings()


def test_a_folder_that_cannot_be_written_keeps_the_old(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileExistsError):
        save(tmp_path / "file" / "settings.json", Settings())
