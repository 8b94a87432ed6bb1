"""The role that the name of a paragraph style gives, in Word, LibreOffice and their kin."""

from __future__ import annotations

import re
from functools import cache

from attache import assets
from attache.model import Role


@cache
def _styles() -> tuple[tuple[re.Pattern[str], Role], ...]:
    return tuple(
        (re.compile(row["name"], re.IGNORECASE), Role(row["role"]))
        for row in assets.toml("data", "markup.toml")["style"]
    )


def role_of_style(name: str) -> Role | None:
    """The role of paragraphs in a style of this name; None where the name tells none."""
    plain = name.replace("_20_", " ").replace("_", " ").strip()
    for pattern, role in _styles():
        if pattern.match(plain):
            return role
    return None
