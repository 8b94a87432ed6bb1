"""Where things are kept: where the system has them, or all in the folder of a profile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_Where = QStandardPaths.StandardLocation


def _folder(where: QStandardPaths.StandardLocation, profile: Path | None) -> Path:
    if profile is not None:
        return profile
    return Path(QStandardPaths.writableLocation(where)) / "attache"


def settings_file(profile: Path | None = None) -> Path:
    """The reader's settings."""
    return _folder(_Where.GenericConfigLocation, profile) / "settings.json"


def additions_file(profile: Path | None = None) -> Path:
    """The reader's own additions to the tables of countries."""
    return _folder(_Where.GenericConfigLocation, profile) / "additions.txt"


def library_file(profile: Path | None = None) -> Path:
    """The articles and corrections."""
    return _folder(_Where.GenericDataLocation, profile) / "library.sqlite"


def log_folder(profile: Path | None = None) -> Path:
    """The log's folder."""
    return _folder(_Where.GenericStateLocation, profile)


def keep_qt_in(profile: Path) -> None:
    """Let Qt's own settings (what its file dialog remembers) lie in the profile too."""
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, scope, str(profile))
