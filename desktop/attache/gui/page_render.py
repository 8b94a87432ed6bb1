"""The page's PDF as a picture, for the screen and for the printer."""

from __future__ import annotations

import threading

import pypdfium2
from PySide6.QtGui import QImage

_ONE = threading.Lock()  # pdfium may be called from one thread at a time only


def size_of(pdf: bytes) -> tuple[float, float]:
    """Width and height of a one-page PDF in points."""
    with _ONE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            width, height = document[0].get_size()
        finally:
            document.close()
    return float(width), float(height)


def picture(pdf: bytes, scale: float, *, greyscale: bool = False) -> QImage:
    """The page of a one-page PDF as an image; `scale` is pixels for one point (1/72 inch)."""
    with _ONE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return _image(document[0], scale, greyscale=greyscale)
        finally:
            document.close()


def _image(page: pypdfium2.PdfPage, scale: float, *, greyscale: bool) -> QImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, grayscale=greyscale)
    form = {
        4: QImage.Format.Format_RGBX8888,
        3: QImage.Format.Format_RGB888,
        1: QImage.Format.Format_Grayscale8,
    }[bitmap.n_channels]
    held = memoryview(bitmap.buffer).cast("B")
    # copied: the picture outlives the bytes it is made from
    return QImage(held, bitmap.width, bitmap.height, bitmap.stride, form).copy()
