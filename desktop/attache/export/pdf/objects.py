"""The one door to reportlab's document, for what its canvas does not offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


def name(text: str) -> str:
    """A PDF name, as reportlab writes it."""
    found: str = pdfdoc.PDFName(text)
    return found


def string(text: str) -> pdfdoc.PDFObject:
    """A PDF string, as UTF-16 where that is needed."""
    return pdfdoc.PDFString(text)


def array(values: Sequence[object]) -> pdfdoc.PDFObject:
    """A PDF array."""
    return pdfdoc.PDFArray(values)


def dictionary(entries: Mapping[str, object]) -> pdfdoc.PDFObject:
    """A PDF dictionary."""
    return pdfdoc.PDFDictionary(dict(entries))


class Objects:
    """The objects of the document behind a canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document: Any = vars(canvas)["_doc"]

    def refer(self, target: pdfdoc.PDFObject, label: str | None = None) -> pdfdoc.PDFObject:
        """A reference to an object, which then is part of the document."""
        found: pdfdoc.PDFObject = self._document.Reference(target, label)
        return found

    def reserve(self, label: str) -> pdfdoc.PDFObject:
        """A reference to an object that `refer` gives later under the same label."""
        return pdfdoc.PDFObjectReference(label)

    def stream(
        self,
        data: bytes,
        label: str,
        entries: Mapping[str, object] | None = None,
        *,
        packed: bool = True,
    ) -> pdfdoc.PDFObject:
        """A reference to a stream, compressed where it is `packed`."""
        filters = [pdfdoc.PDFZCompress] if packed else []
        stream = pdfdoc.PDFStream(dictionary(entries or {}), data, filters)
        return self.refer(stream, label)

    def font(self, label: str, font: pdfdoc.PDFObject) -> None:
        """Make a font known to the page under a name."""
        fonts: Any = self._document.idToObject[pdfdoc.BasicFonts]
        fonts.dict[label] = self.refer(font, f"{label}.font")

    def catalog(self, **entries: object) -> None:
        """Set entries of the document's root."""
        for key, value in entries.items():
            setattr(self._document.Catalog, key, value)

    def page(self) -> pdfdoc.PDFObject:
        """A reference to the only page; there is one when the canvas has shown it."""
        return self.refer(self._document.Pages.pages[-1])

    def of_page(self, **entries: object) -> None:
        """Set entries of the only page, also those that reportlab does not know."""
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, *entries]
        for key, value in entries.items():
            setattr(page, key, value)

    def only_own_fonts(self) -> None:
        """Let the page name no font but those given to `font`: reportlab's own first one is not
        embedded, and nothing is set in it."""
        vars(self._canvas)["_preamble"] = "1 0 0 1 0 0 cm"
        fonts: Any = self._document.idToObject[pdfdoc.BasicFonts]
        for label in [label for label in fonts.dict if not label.startswith("AT")]:
            del fonts.dict[label]

    def dated(self, moment: datetime) -> None:
        """Give the document a moment of its making (in UTC) instead of the clock's."""
        stamp = self._document._timeStamp
        stamp.t = moment.timestamp()
        stamp.lt = moment.timetuple()
        stamp.YMDhms = tuple(moment.timetuple())[:6]
