"""The command line: ``attache analyse`` and ``attache brief``, without a window or Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from attache.cli.arguments import parser

_BROKEN_PIPE, _INTERRUPTED = 141, 130  # what a shell reports of a program that the signal ended


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit status is 1 where a file could not be read or written, and
    SystemExit(2) is raised where the arguments make no sense."""
    options = parser(arguments).parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # Who reads our output has enough; the interpreter's own last flush must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
