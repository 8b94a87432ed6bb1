"""The office's own image at the head of the page."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from attache.errors import ExportError
from attache.export.pdf.greys import without_colour

WIDEST, TALLEST = 130.0, 30.0  # points
_MOST = 25_000_000  # pixels of an image that is read at all


@dataclass(frozen=True, slots=True)
class Logo:
    """An image and its size on the page in points."""

    reader: ImageReader
    size: tuple[float, float]

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw it with (x, y) as its lower left corner."""
        width, height = self.size
        canvas.drawImage(self.reader, x, y, width, height, mask="auto")


def opened_logo(data: bytes, *, greyscale: bool = False) -> Logo:
    """The logo of an image file's bytes (PNG, JPEG, ...), in greys where asked for; raises
    ExportError where it is none."""
    try:
        with Image.open(BytesIO(data)) as image:
            width, height = image.size
            if not 0 < width * height <= _MOST:
                raise ExportError("This logo is too large. Choose an image of fewer pixels.")
            image.load()
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise ExportError(
            "This logo cannot be read as an image. Choose a PNG or JPEG file."
        ) from error
    factor = min(WIDEST / width, TALLEST / height)
    shown = without_colour(data) if greyscale else data
    return Logo(ImageReader(BytesIO(shown)), (width * factor, height * factor))
