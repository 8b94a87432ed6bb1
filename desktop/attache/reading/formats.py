"""The kinds of files that Attaché reads, and the sentences for those it does not."""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import NamedTuple

from attache import assets
from attache.errors import UnsupportedFormatError


class Format(NamedTuple):
    """A kind of file that is read: its short name, what the open dialog calls it, and its endings
    without the dot."""

    name: str
    title: str
    endings: tuple[str, ...]


class _Table(NamedTuple):
    formats: tuple[Format, ...]
    of_ending: dict[str, str]
    refused: dict[str, str]
    refusal_of_ending: dict[str, str]
    magic: tuple[tuple[int, bytes, str], ...]


@cache
def _table() -> _Table:
    table = assets.toml("data", "formats.toml")
    formats = tuple(
        Format(row["name"], row["title"], tuple(row["endings"])) for row in table["read"]
    )
    return _Table(
        formats,
        {ending: kind.name for kind in formats for ending in kind.endings},
        table["refused"],
        {end: name for name, endings in table["refused_endings"].items() for end in endings},
        tuple(
            (row.get("offset", 0), bytes.fromhex(one), row["refusal"])
            for row in table["magic"]
            for one in row["bytes"]
        ),
    )


def supported() -> tuple[Format, ...]:
    """The formats that are read, in the order in which the open dialog lists them."""
    return _table().formats


def ending(path: str | PurePath) -> str:
    """The ending of a file's name, in lower case and without the dot."""
    return PurePath(path).suffix.lower().removeprefix(".")


def format_of_ending(path: str | PurePath) -> str | None:
    """The short name of the format that the ending promises; None where it is none we read."""
    return _table().of_ending.get(ending(path))


def refusal(name: str) -> UnsupportedFormatError:
    """The error that tells the reader why a kind of file ("image", "archive") is not read."""
    return UnsupportedFormatError(_table().refused[name])


def refusal_of_ending(path: str | PurePath) -> str | None:
    """The refusal that the ending calls for, by its name; None for other endings."""
    return _table().refusal_of_ending.get(ending(path))


def refusal_of_bytes(data: bytes) -> str | None:
    """The refusal that a file's first bytes call for, by its name; None for other bytes."""
    for offset, magic, name in _table().magic:
        if data.startswith(magic, offset):
            return name
    return None
