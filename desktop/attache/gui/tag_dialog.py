"""Asks for the tags of an article in the library."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from attache.store.entry import Entry

_translate = QCoreApplication.translate


def ask_tags(parent: QWidget, entry: Entry) -> tuple[str, ...] | None:
    """The reader's tags, in the order typed; None where they gave up."""
    typed, good = QInputDialog.getText(
        parent,
        _translate("Library", "Tags"),
        _translate("Library", "Tags of this article, with commas between them:"),
        text=", ".join(entry.tags),
    )
    if not good:
        return None
    clean = (" ".join(tag.split()) for tag in typed.split(","))
    return tuple(dict.fromkeys(tag for tag in clean if tag))
