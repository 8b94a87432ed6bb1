"""Several files, folders and e-books: what in them is an article, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from attache.errors import ArticleError, EmptyArticleError, TooLargeError
from attache.model import Article
from attache.reading.files import file_bytes, refusal
from attache.reading.kinds import kind_of
from attache.reading.reading import read_file
from attache.reading.stopping import Stop, go_on, never

if TYPE_CHECKING:
    from attache.reading.epub import Chapter

MOST_FILES = 500
"""Files of a dropped folder that are opened."""

_DEEPEST = 4  # folders within folders
_OF_THE_SYSTEM = frozenset({"desktop.ini", "thumbs.db"})  # what Windows puts into folders


class Failure(NamedTuple):
    """A file that could not be read, and why."""

    path: str
    error: ArticleError


def _files(folder: Path, depth: int = 0) -> Iterator[Path]:
    """The files in a folder and its folders, by name; hidden ones and what a browser saved beside
    a page are left out, links to folders not followed."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    pages = {entry.stem for entry in entries if entry.suffix.lower() in (".html", ".htm")}
    for entry in entries:
        if entry.name.startswith(".") or entry.name.lower() in _OF_THE_SYSTEM:
            continue
        if not entry.is_dir():
            yield entry
        elif depth < _DEEPEST and not entry.is_symlink() and not _is_of_page(entry, pages):
            yield from _files(entry, depth + 1)


def _is_of_page(folder: Path, pages: set[str]) -> bool:
    """Whether the folder holds the pictures and styles of a saved page ("page_files")."""
    return any(
        folder.name in (f"{page}_files", f"{page}.files", f"{page}-Dateien") for page in pages
    )


def read_many(
    paths: Iterable[str | Path], *, cancelled: Stop = never
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """The articles in files and folders, in order, and what could not be read.

    A folder stands for the files in it, at most MOST_FILES.  Raises Cancelled when `cancelled`
    says so; it is asked before each file.
    """
    articles: list[Article] = []
    failures: list[Failure] = []
    for path in expanded(paths, failures):
        go_on(cancelled)
        try:
            articles.append(read_file(path, cancelled=cancelled))
        except ArticleError as error:
            failures.append(Failure(str(path), error))
    return tuple(articles), tuple(failures)


def expanded(paths: Iterable[str | Path], failures: list[Failure]) -> Iterator[str | Path]:
    """The paths, each folder replaced by the files in it, MOST_FILES at most; what is not among
    them is told in `failures`."""
    for path in paths:
        if not _is_folder(path):
            yield path
            continue
        number = -1
        for number, file in enumerate(_files(Path(path))):
            if number == MOST_FILES:
                error = TooLargeError(
                    f"This folder holds more than {MOST_FILES} files; the others were not opened."
                    " Drop them apart."
                )
                failures.append(Failure(str(path), error))
                break
            yield file
        if number < 0:
            failures.append(Failure(str(path), _nothing_in(path)))


def _nothing_in(path: str | Path) -> ArticleError:
    try:
        next(Path(path).iterdir(), None)
    except OSError as error:
        return refusal(error)
    return EmptyArticleError("There is no file in this folder. Choose another.")


def _is_folder(path: str | Path) -> bool:
    try:
        return path != "" and Path(path).is_dir()
    except (OSError, ValueError):  # a name that the system cannot hold: read_file says what it is
        return False


def chapters(path: str | Path, *, cancelled: Stop = never) -> tuple[Chapter, ...]:
    """The chapters of an e-book, for the reader to choose; () for any other file.

    Raises as `read_file` does.
    """
    data = file_bytes(path)
    if kind_of(data, path) != "epub":
        return ()
    from attache.reading.epub import chapters as chapters_of

    return chapters_of(data, cancelled)
