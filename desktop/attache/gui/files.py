"""The dialogs that ask for files, and what an export is called."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

_translate = QCoreApplication.translate
_LETTER = frozenset(
    ["US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "NI", "SV", "DO", "PR"]
)


def paper_of_locale() -> str:
    """Letter where the reader's country writes on it (CLDR's paper sizes), else A4."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return "letter" if code in _LETTER else "a4"


def export_filters() -> dict[str, str]:
    """What each format of the exports is called in the dialog, by its ending."""
    return {
        "pdf": _translate("Files", "The page, PDF (*.pdf)"),
        "docx": _translate("Files", "Word (*.docx)"),
        "md": _translate("Files", "Markdown (*.md)"),
        "html": _translate("Files", "Web page (*.html)"),
        "json": _translate("Files", "Data, JSON (*.json)"),
        "csv": _translate("Files", "Table, CSV (*.csv)"),
        "txt": _translate("Files", "Plain text (*.txt)"),
    }


def ask_open(parent: QWidget, folder: str) -> list[str]:
    """The files that the reader chose; empty where they gave up."""
    from attache.reading.formats import supported  # not before it is wanted: start-up counts

    kinds = [(each.title, " ".join(f"*.{name}" for name in each.endings)) for each in supported()]
    everything = " ".join(endings for _, endings in kinds)
    filters = [_translate("Files", "Articles ({endings})").format(endings=everything)]
    filters += [f"{words} ({endings})" for words, endings in kinds]
    filters.append(_translate("Files", "All files (*)"))
    title = _translate("Files", "Open an article")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, folder, ";;".join(filters))
    return [str(path) for path in chosen]


def ask_image(parent: QWidget, folder: str) -> str:
    """An image for the head of the page; empty where the reader gave up."""
    title = _translate("Files", "Choose a logo")
    images = _translate("Files", "Images (*.png *.jpg *.jpeg)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, images)
    return str(chosen)


def ask_export(parent: QWidget, suggestion: str, formats: tuple[str, ...]) -> str:
    """Where to write; its ending names the format.  Empty where the reader gave up."""
    names = export_filters()
    filters = {names[ending]: ending for ending in formats if ending in names}
    title = _translate("Files", "Export the briefing")
    chosen, wanted = QFileDialog.getSaveFileName(parent, title, suggestion, ";;".join(filters))
    if not chosen:
        return ""
    return with_ending(str(chosen), filters.get(wanted, formats[0]), formats)


def with_ending(path: str, wanted: str, formats: tuple[str, ...]) -> str:
    """The path, ending in a format that is known: its own, else the wanted one."""
    ending = Path(path).suffix.lower().removeprefix(".")
    return path if ending in formats else f"{path}.{wanted}"


def suggested_name(heading: str, path: str | None) -> str:
    """A file name without ending for an export: the article's own, or words of its heading."""
    stem = Path(path).stem if path else "-".join(re.findall(r"\w+", heading.casefold())[:6])
    return stem or "briefing"
