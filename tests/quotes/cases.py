"""The format of the data files of this room: paragraphs, then "= words of a quote | speaker"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """A little article and who says what in it."""

    text: str
    said: tuple[tuple[str, str], ...]


def cases(path: Path) -> list[Case]:
    """The cases of one file; lines that begin with # are remarks."""
    found = []
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    for part in "\n".join(lines).split("\n\n"):
        rows = [row for row in part.splitlines() if row.strip()]
        if not rows:
            continue
        text = "\n".join(row for row in rows if not row.startswith("= "))
        said = [row[2:].split(" | ") for row in rows if row.startswith("= ")]
        found.append(Case(text, tuple((words.strip(), name.strip()) for words, name in said)))
    return found
