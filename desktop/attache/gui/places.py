"""Where things are kept on this computer, as its system has it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Where = QStandardPaths.StandardLocation


def _folder(where: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(where)) / "attache"


def settings_file() -> Path:
    """The reader's settings."""
    return _folder(_Where.GenericConfigLocation) / "settings.json"


def additions_file() -> Path:
    """The reader's own additions to the tables of countries."""
    return _folder(_Where.GenericConfigLocation) / "additions.txt"


def library_file() -> Path:
    """The articles and corrections."""
    return _folder(_Where.GenericDataLocation) / "library.sqlite"


def log_folder() -> Path:
    """The log's folder."""
    return _folder(_Where.GenericStateLocation)
