"""Printing: pages drawn onto the printer's paper, one after the other, off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from attache.errors import ArticleError, ExportError
from attache.export.pdf.geometry import BOTTOM, SIDE, TOP
from attache.gui.page_render import picture, size_of
from attache.gui.print_values import Asked, Report, Step
from attache.gui.worker import Cancel, Work

MOST_DPI = 600
_translate = QCoreApplication.translate


def printer_for(paper: str, title: str, *, greyscale: bool = False) -> QPrinter:
    """A printer set to our paper, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setDocName(title)
    if greyscale:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def ask(parent: QWidget, printer: QPrinter, pages: int = 1) -> bool:
    """Ask which printer and how; False where the reader gave up."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, max(1, pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def printing(pages: Sequence[Asked], printer: QPrinter, stopped: Cancel) -> Work:
    """Make all pages, then draw them; yields a Step after each step and a Report at the end.

    A page that cannot be made costs no other.  Where the reader stops it while pages are made,
    nothing is printed; later the printer is told to drop what it has, if it can.
    """

    def work(_: Cancel) -> Iterator[object]:
        made: list[bytes] = []
        faults: list[tuple[str, str]] = []
        total = 2 * len(pages)
        for number, page in enumerate(_in_range(pages, printer)):
            if stopped():
                yield Report(0, tuple(faults), stopped=True)
                return
            try:
                made.append(page.pdf())
            except ArticleError as error:
                faults.append((page.title, error.message))
            yield Step(number + 1, total)
        drawn = 0
        for drawn in paint(made, printer, stopped):
            yield Step(total - len(made) + min(drawn, len(made)), total)
        yield Report(drawn, tuple(faults), stopped=stopped())

    return work


def _in_range(pages: Sequence[Asked], printer: QPrinter) -> Sequence[Asked]:
    """The pages that the dialog was told to print: by default all."""
    first, last = printer.fromPage(), printer.toPage()
    return pages[first - 1 : last] if 0 < first <= last else pages


def paint(
    pdfs: Sequence[bytes], printer: QPrinter, stopped: Cancel = lambda: False
) -> Iterator[int]:
    """Draw each one-page PDF on a sheet of its own; yields the number of sheets after each.

    Raises ExportError where the printer takes nothing.
    """
    if not pdfs:
        return
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(
            _translate("Printing", "The printer took nothing. Check that it is on, then try again.")
        )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        for number, pdf in enumerate(_copied(pdfs, printer)):
            if stopped():
                printer.abort()
                return
            if number and not printer.newPage():
                raise ExportError(
                    _translate("Printing", "The printer stopped. Check it, then print again.")
                )
            _sheet(painter, printer, pdf)
            yield number + 1
    finally:
        painter.end()


def _copied(pdfs: Sequence[bytes], printer: QPrinter) -> Iterator[bytes]:
    """As many copies as were asked for, where the printer makes none itself."""
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    for pdf in pdfs:
        yield from [pdf] * copies


def _sheet(painter: QPainter, printer: QPrinter, pdf: bytes) -> None:
    """One page, where it belongs on the paper, in as many dots as the printer has."""
    place = placed(QSizeF(*size_of(pdf)), printer.pageLayout(), printer.resolution())
    dots = min(MOST_DPI, printer.resolution())
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    scale = dots / printer.resolution() * place.width() / size_of(pdf)[0]
    painter.drawImage(place, picture(pdf, scale, greyscale=grey))


def placed(page: QSizeF, layout: QPageLayout, resolution: int) -> QRectF:
    """Where a page (points) goes on a sheet, in dots from the sheet's corner.

    At its own size where the paper is ours and the printer can reach as far as our type does, else
    as large as the printable area holds, in its middle.
    """
    unit = resolution / 72
    sheet = QRectF(layout.fullRect(QPageLayout.Unit.Point))
    edges = layout.minimumMargins()
    factor = {QPageLayout.Unit.Millimeter: 72 / 25.4, QPageLayout.Unit.Inch: 72.0}
    by = factor.get(layout.units(), 1.0)
    left, top, right, bottom = (
        edge * by for edge in (edges.left(), edges.top(), edges.right(), edges.bottom())
    )
    whole = page.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    scale = whole.width() / page.width()
    reach = max(left, right) <= SIDE * scale and top <= TOP * scale and bottom <= BOTTOM * scale
    if not reach:
        sheet = sheet.adjusted(left, top, -right, -bottom)
        whole = page.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, whole.width(), whole.height())
    place.moveCenter(sheet.center())
    return QRectF(place.x() * unit, place.y() * unit, place.width() * unit, place.height() * unit)
