"""The command line: ``attache analyse`` and ``attache brief``, without a window or Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from attache.cli.arguments import parser
from attache.cli.files import expand
from attache.cli.output import OutputError
from attache.faults import say
from attache.invocation import COMMANDS, PROFILE

_BROKEN_PIPE = 141  # what a shell reports of a program that the signal ended


def main(arguments: Sequence[str], profile: Path | None = None) -> int:
    """Run one command; the exit status is 1 where a file could not be read or written, and
    SystemExit(2) is raised where the arguments make no sense.  With a profile the additions in it
    hold, where no others are named."""
    known = parser(arguments)
    if arguments and arguments[0].startswith("-") and arguments[0] not in (*COMMANDS, PROFILE):
        known.error(f"there is no option {arguments[0]} before a command or files")
    options = known.parse_args(arguments)
    if profile is not None and options.additions is None:
        own = profile / "additions.txt"
        options.additions = own if own.is_file() else None
    try:
        expand(options)
        status: int = options.run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except BrokenPipeError:  # who reads our output has enough
        _close_output()
        return _BROKEN_PIPE
    except OutputError as error:
        _close_output()
        say(str(error))
        return 1


def _close_output() -> None:
    """What is left unwritten is dropped: the interpreter's own last flush must not complain."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
