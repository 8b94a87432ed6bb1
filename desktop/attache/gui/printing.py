"""Printing: the page's PDF drawn onto the printer's paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from attache.errors import ExportError
from attache.gui.page_render import rendered

MOST_DPI = 300


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Draw each page over the whole sheet of the printer; raises ExportError."""
    printer.setFullPage(True)
    dots = min(MOST_DPI, printer.resolution())
    images: list[QImage] = rendered(pdf, dots / 72)
    painter = QPainter()
    if not painter.begin(printer):
        words = "The printer took nothing. Check that it is on, then print again."
        raise ExportError(QCoreApplication.translate("Printing", words))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, image in enumerate(images):
        if number:
            printer.newPage()
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        size = image.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(sheet.center())
        place.translate(-sheet.topLeft())
        painter.drawImage(place, image)
    painter.end()


def printer_for(paper: str, title: str) -> QPrinter:
    """A printer set to our paper, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setDocName(title)
    return printer


def ask_and_print(parent: QWidget, pdf: bytes, paper: str, title: str) -> bool:
    """Ask which printer, and print; False where the reader gave up.  Raises ExportError."""
    printer = printer_for(paper, title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint(pdf, printer)
    return True
