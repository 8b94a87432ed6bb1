"""What the reader has set, as one small JSON file; unknown or broken values fall to the default."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` is system, light, dark or contrast; `text_scale` in per cent;
    `article_font` a family, empty for the one brought along; `paper` a4, letter or
    empty (by locale); `language` an ISO 639-1 code or empty (the system's); `colours` are the
    reader's own, country code to ``#rrggbb``; `slots` what country has which colour; `context`
    whether quotes show the sentences around them; `group_order` how the groups follow each other on
    the desk; `order`, `office` (the line above the page),
    `logo` (a path), `greyscale`, `page_date` and `page_keywords` are of the printed page; `recent`
    paths, last opened first; `layout` is the window's own (Base64 of Qt's saved states)."""

    theme: str = "system"
    text_scale: int = 100
    article_font: str = ""
    paper: str = ""
    language: str = ""
    method: str = "newsrank"
    sentences: int = 3
    keep_library: bool = True
    reopen_last: bool = False
    animations: bool = True
    show_library: bool = True
    context: bool = False
    group_order: str = "article"
    order: str = "article"
    office: str = ""
    logo: str = ""
    greyscale: bool = False
    page_date: bool = True
    page_keywords: bool = True
    colours: dict[str, str] = field(default_factory=dict)
    slots: dict[str, int] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    layout: dict[str, str] = field(default_factory=dict)


def _fits(default: object, value: object) -> bool:
    if isinstance(default, tuple):
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(key, str) for key in value)
    return type(value) is type(default)


def load(path: Path) -> Settings:
    """The settings in a file; the defaults where there is none or where a value is broken."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        data = {}
    settings = Settings()
    if not isinstance(data, dict):
        return settings
    found: dict[str, Any] = {}
    for each in fields(Settings):
        default = getattr(settings, each.name)
        if each.name in data and _fits(default, data[each.name]):
            value = data[each.name]
            found[each.name] = tuple(value) if isinstance(default, tuple) else value
    return replace(settings, **found)


def save(path: Path, settings: Settings) -> None:
    """Write the settings, all or nothing; raises OSError where the folder cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
