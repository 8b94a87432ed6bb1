"""The page's PDF as a picture, for the screen and for the printer."""

from __future__ import annotations

import threading

import pypdfium2
from PySide6.QtGui import QImage

_ONE = threading.Lock()  # pdfium may be called from one thread at a time only


def rendered(pdf: bytes, scale: float) -> list[QImage]:
    """Each page as an image; `scale` is pixels for one point (1/72 inch)."""
    with _ONE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_image(document[number], scale) for number in range(len(document))]
        finally:
            document.close()


def _image(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    form = {
        4: QImage.Format.Format_RGBX8888,
        3: QImage.Format.Format_RGB888,
        1: QImage.Format.Format_Grayscale8,
    }[bitmap.n_channels]
    data = bytes(bitmap.buffer)
    # copied: the picture outlives the bytes it is made from
    return QImage(data, bitmap.width, bitmap.height, bitmap.stride, form).copy()
