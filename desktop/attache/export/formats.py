"""One door to all exports: a format's name or a file's ending leads to the bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from attache.errors import ExportError
from attache.export.page_options import PageOptions
from attache.model import Briefing


def _pdf(briefing: Briefing, options: PageOptions) -> bytes:
    from attache.export.pdf import briefing_pdf

    return briefing_pdf(briefing, options)


def _markdown(briefing: Briefing, _: PageOptions) -> bytes:
    from attache.export.markdown import as_markdown

    return as_markdown(briefing).encode("utf-8", "replace")


def _html(briefing: Briefing, options: PageOptions) -> bytes:
    from attache.export.html import as_html

    return as_html(briefing, kept=dict(options.slots)).encode("utf-8", "replace")


def _docx(briefing: Briefing, options: PageOptions) -> bytes:
    from attache.export.docx import as_docx

    return as_docx(briefing, kept=dict(options.slots))


def _csv(briefing: Briefing, _: PageOptions) -> bytes:
    from attache.export.csv import as_csv

    return as_csv([briefing]).encode("utf-8", "replace")


def _json(briefing: Briefing, _: PageOptions) -> bytes:
    from attache.export.json import as_json

    return (as_json(briefing) + "\n").encode("utf-8", "backslashreplace")


def _text(briefing: Briefing, _: PageOptions) -> bytes:
    from attache.export.text import as_text

    return as_text(briefing).encode("utf-8", "replace")


# Each imports what it needs only when it is called: a PDF should not wait for Word's library.
EXPORTS: dict[str, Callable[[Briefing, PageOptions], bytes]] = {
    "pdf": _pdf,
    "md": _markdown,
    "html": _html,
    "docx": _docx,
    "csv": _csv,
    "json": _json,
    "txt": _text,
}
_ENDINGS = {"htm": "html", "markdown": "md", "text": "txt"}


def format_of(path: str | PurePath) -> str:
    """The format that a file's ending names, a key of `EXPORTS`; raises ExportError."""
    ending = PurePath(path).suffix.lower().removeprefix(".")
    found = _ENDINGS.get(ending, ending)
    if found not in EXPORTS:
        known = ", ".join(f".{name}" for name in EXPORTS)
        raise ExportError(f"{PurePath(path).name}: give the file one of these endings: {known}.")
    return found


def exported(briefing: Briefing, name: str, options: PageOptions | None = None) -> bytes:
    """The briefing in the format of that name (a key of `EXPORTS`), as UTF-8 where it is text."""
    return EXPORTS[name](briefing, options or PageOptions())
