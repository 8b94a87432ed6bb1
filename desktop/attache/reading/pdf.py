"""A PDF with a text layer: the lines of its pages, each with its place and size."""

from __future__ import annotations

import io
import logging
import re
import types
import zlib
from collections.abc import Callable
from typing import Any

import pdfminer.pdftypes
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import (
    PDFDocument,
    PDFEncryptionError,
    PDFPasswordIncorrect,
)
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import Matrix, Rect, decode_text

from attache.errors import Cancelled, EmptyArticleError, TooLargeError
from attache.reading.archive import damaged, protected
from attache.reading.decoding import clean
from attache.reading.limits import MAX_PAGE_CHARACTERS, MAX_PDF_PAGES, MAX_PDF_STREAM, check_text
from attache.reading.page_boxes import boxes, gutters, whole_lines
from attache.reading.page_order import Line, Page
from attache.reading.pdf_paragraphs import paragraphs
from attache.reading.pieces import Draft
from attache.reading.properties import Properties, properties, title_beside

_BOLD = re.compile("bold|black|heavy", re.IGNORECASE)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_LARGEST_PAGE = 30_000  # points: ten metres
_MOST_FORMS = 5_000  # drawings within drawings on one page
_TOO_MUCH = "This PDF unpacks to more than any article does. Export the article alone as text."


def _inflate(data: bytes) -> bytes:
    """What zlib.decompress gives, but never more than a stream may hold."""
    stream = zlib.decompressobj()
    found = stream.decompress(data, MAX_PDF_STREAM + 1)
    if len(found) > MAX_PDF_STREAM:
        raise TooLargeError(_TOO_MUCH)
    if not stream.eof:
        raise zlib.error("incomplete stream")
    return found


class _Inflator:
    """A decompressor that stops where a stream may end."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self._length = 0

    def decompress(self, data: bytes) -> bytes:
        found = self._stream.decompress(data, MAX_PDF_STREAM + 1)
        self._length += len(found)
        if self._length > MAX_PDF_STREAM:
            raise TooLargeError(_TOO_MUCH)
        return found


# pdfminer inflates without a limit and offers no hook; a kilobyte could become a gigabyte.
vars(pdfminer.pdftypes)["zlib"] = types.SimpleNamespace(
    decompress=_inflate, decompressobj=_Inflator, error=zlib.error
)
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


class _Device(PDFPageAggregator):
    """Gathers the characters of a page, those in drawings too, and nothing else that is drawn."""

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        self.characters = self.forms = 0
        super().begin_page(page, ctm)

    def render_char(self, *args: Any, **kwargs: Any) -> float:  # noqa: ANN401 - passed on
        self.characters += 1
        if self.characters > MAX_PAGE_CHARACTERS:
            raise TooLargeError(_TOO_MUCH)
        return super().render_char(*args, **kwargs)

    def begin_figure(self, name: str, bbox: Rect, matrix: Matrix) -> None:
        self.forms += 1
        if self.forms > _MOST_FORMS:
            raise TooLargeError(_TOO_MUCH)

    def end_figure(self, _: str) -> None:
        pass

    def paint_path(self, *args: object) -> None:
        pass

    def render_image(self, name: str, stream: PDFStream) -> None:
        pass

    def end_page(self, page: PDFPage) -> None:
        if max(self.cur_item.width, self.cur_item.height) > _LARGEST_PAGE:
            raise damaged("one of its pages is ten metres large")
        super().end_page(page)


def pdf_draft(data: bytes, cancelled: Callable[[], bool] = lambda: False) -> Draft:
    """The article of a PDF.

    Raises ProtectedFileError, DamagedFileError, TooLargeError, EmptyArticleError where it holds no
    text (a scan), and Cancelled: `cancelled` is asked before every page.
    """
    parser = PDFParser(io.BytesIO(data))
    try:
        document = PDFDocument(parser)
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise protected() from error
    manager = PDFResourceManager()
    device = _Device(manager, laparams=LAParams(boxes_flow=None))
    interpreter = PDFPageInterpreter(manager, device)
    pages = []
    length = 0
    for number, page in enumerate(PDFPage.create_pages(document)):
        if cancelled():
            raise Cancelled
        if number >= MAX_PDF_PAGES:
            raise TooLargeError(
                f"This PDF has more than {MAX_PDF_PAGES} pages. Save the pages of the article as a"
                " PDF of their own, and drop that."
            )
        interpreter.process_page(page)
        layout = device.get_result()
        pages.append((layout.height, _pieces(layout)))
        length += device.characters
        check_text(length)
    columns = gutters([line for _, lines in pages for line in lines])
    pieces = paragraphs(
        [Page(height, boxes(whole_lines(lines, columns))) for height, lines in pages]
    )
    if not pieces:
        raise EmptyArticleError(
            "This PDF holds no text, only pictures of its pages. Run text recognition (OCR) on it,"
            " or drop the article's web page."
        )
    facts = _facts(document)
    return Draft(pieces, title=title_beside(facts.title, pieces), author=facts.author)


def _pieces(page: LTPage) -> list[Line]:
    """The lines of a page that a reader can see; what is printed beside the paper is left out."""
    return [
        found
        for box in page
        if isinstance(box, LTTextBox)
        for line in box
        if isinstance(line, LTTextLine)
        and page.x0 <= line.x0 <= line.x1 <= page.x1
        and page.y0 <= line.y0 <= line.y1 <= page.y1
        and (found := _line(line))
    ]


def _line(line: LTTextLine) -> Line | None:
    text = _LIGATURE.sub(lambda one: _LIGATURES[one[0]], clean(line.get_text())).strip()
    characters = [one for one in line if isinstance(one, LTChar) and not one.get_text().isspace()]
    if not text or not characters:
        return None
    sizes = sorted(one.size for one in characters)
    bold = sum(bool(_BOLD.search(one.fontname)) for one in characters)
    return Line(
        text,
        line.x0,
        line.y0,
        line.x1,
        line.y1,
        sizes[len(sizes) // 2],
        bold > 0.9 * len(characters),
    )


def _facts(document: PDFDocument) -> Properties:
    """The title and author in the document's information; the days there are those of printing."""
    found: dict[str, str] = {}
    for table in document.info:
        for name in ("Title", "Author"):
            value = resolve1(table.get(name))
            if isinstance(value, bytes):
                found.setdefault(name, clean(decode_text(value)))
    return properties(found.get("Title"), found.get("Author"), None)
