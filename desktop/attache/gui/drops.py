"""What can be opened of what is dropped or pasted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Offer:
    """Files to open, the names of those left out, or text; all empty: nothing for us."""

    files: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to open and nothing to say."""
        return not (self.files or self.left_out or self.text.strip())


_TEXT = frozenset({"", ".txt", ".text", ".md", ".markdown"})


def supported() -> frozenset[str]:
    """The endings of the files that the reading room takes, with their dots."""
    from attache import reading

    found = getattr(reading, "SUPPORTED", None)
    if not found:
        return _TEXT
    return frozenset(
        str(ending).lower() if str(ending).startswith(".") else f".{str(ending).lower()}"
        for ending in found
    )


def offer(mime: QMimeData) -> Offer:
    """What a drag or the clipboard holds for us; files before text."""
    if mime.hasUrls():
        local = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        known = supported()
        fits = [path for path in local if Path(path).suffix.lower() in known or len(local) == 1]
        left = [Path(path).name for path in local if path not in fits]
        left += [url.toDisplayString() for url in mime.urls() if not url.isLocalFile()]
        if local or not mime.hasText():
            return Offer(tuple(fits), tuple(left))
    if mime.hasText() and mime.text().strip():
        return Offer(text=mime.text())
    return Offer()
