"""The dialogs that ask for files, and the writing of what is exported."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from attache.errors import ExportError
from attache.gui.drops import supported

_translate = QCoreApplication.translate


def ask_open(parent: QWidget, folder: str) -> list[str]:
    """The files that the reader chose; empty where they gave up."""
    endings = " ".join(f"*{ending}" for ending in sorted(supported()) if ending)
    filters = [
        _translate("Files", "Articles ({endings})").format(endings=endings),
        _translate("Files", "All files (*)"),
    ]
    title = _translate("Files", "Open an article")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, folder, ";;".join(filters))
    return [str(path) for path in chosen]


def ask_save(parent: QWidget, title: str, suggestion: str, filters: list[str]) -> str:
    """Where to write; empty where the reader gave up."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggestion, ";;".join(filters))
    return str(chosen)


def suggested_name(heading: str, path: str | None, ending: str) -> str:
    """A file name for an export: the article's own, or words of its heading."""
    stem = Path(path).stem if path else "-".join(re.findall(r"\w+", heading.casefold())[:6])
    return f"{stem or 'briefing'}.{ending}"


def write(path: str, data: bytes) -> None:
    """Write all or nothing; raises ExportError and leaves what was there."""
    goal = Path(path)
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=goal.parent, prefix=f".{goal.name[:40]}-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if goal.exists():
            Path(name).chmod(goal.stat().st_mode & 0o777)
        else:
            Path(name).chmod(0o644)
        Path(name).replace(goal)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise ExportError(
            _translate("Files", "It could not be written: {reason}. Choose another folder.").format(
                reason=error.strerror or str(error)
            )
        ) from error
