"""The command line: ``attache analyse`` and ``attache brief``, without a window or Qt."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from attache.briefing import analyse
from attache.errors import ArticleError
from attache.export.json import as_object, error_object
from attache.reading import read_file


def parser() -> argparse.ArgumentParser:
    """The parser of both commands."""
    top = argparse.ArgumentParser(prog="attache")
    commands = top.add_subparsers(dest="command", required=True)
    analysis = commands.add_parser("analyse")
    analysis.add_argument("--format", default="text")
    analysis.add_argument("--sentences", type=int, default=3)
    analysis.add_argument("files", nargs="+")
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit status is 1 where a file could not be read."""
    options = parser().parse_args(arguments)
    status = 0
    for file in options.files:
        try:
            found = as_object(analyse(read_file(file), sentences=options.sentences))
        except ArticleError as error:
            status = 1
            found = error_object(file, error)
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return status
