"""What can be opened of what is dropped or pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from attache.gui.engine_words import own

_translate = QCoreApplication.translate
_ADDRESS = re.compile(r"(?:https?|ftp|file)://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offer:
    """Files to open, the names of those left out, or text, of which `html` has more to tell than
    `text` where the other program gave it; all empty: nothing for us."""

    files: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    text: str = ""
    html: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to open and nothing to say."""
        return not (self.files or self.left_out or self.text.strip() or self.html.strip())


def _readable(path: str) -> bool:
    """Whether the reading room knows the ending (or there is none to go by)."""
    from attache.reading.formats import ending, format_of_ending

    return not ending(path) or format_of_ending(path) is not None


def offer(mime: QMimeData | None) -> Offer:
    """What a drag or the clipboard holds for us; files before text.  An empty clipboard may have
    nothing at all to give (None)."""
    if mime is None:
        return Offer()
    if mime.hasUrls():
        local = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        fits = [path for path in local if len(local) == 1 or _readable(path) or Path(path).is_dir()]
        left = [Path(path).name for path in local if path not in fits]
        left += [url.toDisplayString() for url in mime.urls() if not url.isLocalFile()]
        addresses = {url.toString() for url in mime.urls()}  # a dragged link is its own text
        if local or not mime.text().strip() or mime.text().strip() in addresses:
            return Offer(tuple(fits), tuple(left))
    address = mime.text().strip() if mime.hasText() else ""
    if _ADDRESS.fullmatch(address):  # copied from a browser's field: nothing is fetched
        return Offer(left_out=(address,))
    if mime.hasHtml() or (mime.hasText() and mime.text().strip()):
        return Offer(text=mime.text() if mime.hasText() else "", html=mime.html())
    return Offer()


def reason(name: str) -> str:
    """Why a file or an address is left out, and what to do."""
    from attache.reading.formats import refusal, refusal_of_ending

    kind = "link" if "://" in name else refusal_of_ending(name)
    if kind is not None:
        return own(refusal(kind).message)
    return _translate(
        "OpenCommands", "Attaché reads articles: text, web pages, PDF, Word and their like."
    )


def refused(found: Offer) -> tuple[str, ...]:
    """What is known by its name to be no article, where nothing else was offered."""
    from attache.reading.formats import refusal_of_ending

    if found.text or found.html:
        return ()
    if all(refusal_of_ending(path) is not None for path in found.files):
        return (*(Path(path).name for path in found.files), *found.left_out)
    return ()
