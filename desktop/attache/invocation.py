"""What a command line asks for before anything is loaded: a profile, a command, or a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PROFILE = "--profile"
COMMANDS = frozenset({"analyse", "brief", "--version", "--help", "-h"})  # no window for these


class Invocation(NamedTuple):
    """`profile` is the folder for settings, library, log and additions, where one is named (else
    the system's folders hold); `arguments` are all the others."""

    profile: Path | None
    arguments: list[str]

    @property
    def command(self) -> bool:
        """Whether a command is asked for: then no window opens, and Qt is not loaded."""
        return bool(self.arguments) and self.arguments[0] in COMMANDS

    @property
    def unknown(self) -> str | None:
        """The first option that a window does not know, or None."""
        for each in self.arguments:
            if each == "--":
                return None
            if each.startswith("-") and each != "-" and not each.startswith("-psn_"):
                return each  # -psn_...: what an older macOS adds when Finder starts a program
        return None

    @property
    def files(self) -> list[str]:
        """The files for the window, as absolute paths."""
        words = self.arguments
        after = words.index("--") if "--" in words else len(words)
        named = [each for each in words[:after] if not each.startswith("-psn_")]
        return [str(Path(each).absolute()) for each in named + words[after + 1 :]]


def parted(arguments: Sequence[str]) -> Invocation:
    """Take ``--profile DIR`` out, wherever it stands before a ``--``; the last one holds.  One
    without a folder is left in, for the parser to complain of."""
    profile: Path | None = None
    rest: list[str] = []
    words = list(arguments)
    while words:
        word = words.pop(0)
        name, _, folder = word.partition("=")
        if word == "--":
            return Invocation(profile, [*rest, word, *words])
        if name == PROFILE and folder:
            profile = Path(folder).absolute()
        elif word == PROFILE and words and words[0]:
            profile = Path(words.pop(0)).absolute()
        else:
            rest.append(word)
    return Invocation(profile, rest)
