"""The files that the words of a command line stand for: a folder is the files in it."""

from __future__ import annotations

from argparse import Namespace


def expand(options: Namespace) -> None:
    """Replace each folder among `options.files` by its files, as the window does with a dropped
    one.

    `options.failures` becomes what of the folders cannot be read, `options.several` whether more
    than one file was asked for.
    """
    from attache.reading import Failure, expanded

    failures: list[Failure] = []
    files = [str(file) for file in expanded(options.files, failures)]
    options.several = files != options.files or len(files) > 1
    options.files, options.failures = files, failures
