"""A PDF with a text layer: the lines of its pages, each with its place and size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, TypeGuard

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTAnno, LTChar, LTPage, LTTextLine
from pdfminer.pdfdocument import (
    PDFDocument,
    PDFEncryptionError,
    PDFPasswordIncorrect,
)
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import Matrix, Rect, decode_text

from attache.errors import EmptyArticleError, TooLargeError
from attache.reading.archive import damaged, protected
from attache.reading.decoding import clean
from attache.reading.drop_caps import LARGER, with_capitals
from attache.reading.limits import (
    MAX_PAGE_CHARACTERS,
    MAX_PAGE_LINES,
    MAX_PDF_CHARACTERS,
    MAX_PDF_PAGES,
)
from attache.reading.page_boxes import boxes, gutters, whole_lines
from attache.reading.page_order import Line, Page
from attache.reading.pdf_guard import FileParser
from attache.reading.pdf_paragraphs import paragraphs
from attache.reading.pdf_tally import COUNTED, TOO_MUCH, Tally, count_token
from attache.reading.pieces import Draft
from attache.reading.properties import Properties, properties, title_beside
from attache.reading.stopping import Stop, never, watched

_BOLD = re.compile("bold|black|heavy", re.IGNORECASE)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_LARGEST_PAGE = 30_000  # points: ten metres
_MOST_FORMS = 5_000  # drawings within drawings on one page
_FEWEST_BESIDE = 3  # characters beside a large first letter
_LAYOUT = LAParams()


class _Device(PDFPageAggregator):
    """Gathers the characters of a page, those in drawings too, and nothing else that is drawn."""

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        self.characters = self.forms = 0
        super().begin_page(page, ctm)

    def render_char(self, *args: Any, **kwargs: Any) -> float:  # noqa: ANN401 - passed on
        self.characters += 1
        if self.characters > MAX_PAGE_CHARACTERS:
            raise TooLargeError(TOO_MUCH)
        return super().render_char(*args, **kwargs)

    def begin_figure(self, name: str, bbox: Rect, matrix: Matrix) -> None:
        self.forms += 1
        if self.forms > _MOST_FORMS:
            raise TooLargeError(TOO_MUCH)

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


class _Interpreter(PDFPageInterpreter):
    """Reads the text of a page and leaves its lines and areas undone."""

    def do_q(self) -> None:
        """Keep the state of drawing, which takes longer than a word."""
        count_token(4)
        super().do_q()

    def undone(self) -> None:
        """In place of an operator that draws: its operands are taken, nothing else."""
        self.argstack.clear()


# The operators that build, paint and clip paths (ISO 32000-1, table 51), "_a" for "*".
for _operators in ("m l c v y h re", "S s f F f_a B B_a b b_a n", "W W_a sh"):
    for _operator in _operators.split():
        setattr(_Interpreter, f"do_{_operator}", _Interpreter.undone)


def pdf_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article of a PDF.

    Raises ProtectedFileError, DamagedFileError, TooLargeError, EmptyArticleError where it holds no
    text (a scan), and Cancelled: `stop` is asked all the while.
    """
    tally = Tally(stop)
    token = COUNTED.set(tally)
    try:
        document = _document(data)
        sheets = list(islice(PDFPage.create_pages(document), MAX_PDF_PAGES + 1))
        if len(sheets) > MAX_PDF_PAGES:
            raise TooLargeError(
                f"This PDF has more than {MAX_PDF_PAGES} pages. Save the pages of the article as a"
                " PDF of their own, and drop that."
            )
        pages = list(_pages(sheets, tally))
        facts = _facts(document)
    finally:
        COUNTED.reset(token)
    columns = gutters([line for _, lines in pages for line in lines])
    pieces = paragraphs(
        [
            Page(height, boxes(whole_lines(lines, columns)))
            for height, lines in watched(pages, stop, every=1)
        ]
    )
    if not pieces:
        raise EmptyArticleError(
            "This PDF holds no text, only pictures of its pages. Run text recognition (OCR) on it,"
            " or drop the article's web page."
        )
    return Draft(pieces, title=title_beside(facts.title, pieces), author=facts.author)


def _document(data: bytes) -> PDFDocument:
    try:
        return PDFDocument(FileParser(data))
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise protected() from error


def _pages(sheets: Sequence[PDFPage], tally: Tally) -> Iterator[tuple[float, list[Line]]]:
    """The height of each page in points, and its lines."""
    manager = PDFResourceManager()
    device = _Device(manager)
    interpreter = _Interpreter(manager, device)
    length = 0
    for sheet in sheets:
        tally.next_page()
        interpreter.process_page(sheet)
        layout = device.get_result()
        yield layout.height, _pieces(layout)
        length += device.characters
        if length > MAX_PDF_CHARACTERS:
            raise TooLargeError(
                f"This PDF holds more than {MAX_PDF_CHARACTERS:,} characters. Save the pages of the"
                " article as a PDF of their own, and drop that."
            )


def _pieces(page: LTPage) -> list[Line]:
    """The lines of a page that a reader can see; what is printed beside the paper is left out."""
    characters = [one for one in page if isinstance(one, LTChar)]
    if not characters:
        return []
    found = [
        one
        for line in page.group_objects(_LAYOUT, characters)
        if page.x0 <= line.x0 <= line.x1 <= page.x1 and page.y0 <= line.y0 <= line.y1 <= page.y1
        for one in _lines(line)
    ]
    if len(found) > MAX_PAGE_LINES:
        raise TooLargeError(TOO_MUCH)
    return with_capitals(found)


def _lines(line: LTTextLine) -> Iterator[Line]:
    """The line, and apart from it the large letter with which a text begins."""
    items = list(line)
    first = next((n for n, one in enumerate(items) if _is_print(one)), 0)
    sizes = sorted(one.size for one in items[first + 1 :] if _is_print(one))
    parts = [items]
    letter = items[first]
    if (
        len(sizes) > _FEWEST_BESIDE
        and isinstance(letter, LTChar)
        and letter.size >= LARGER * sizes[len(sizes) // 2]
    ):
        parts = [items[: first + 1], items[first + 1 :]]
    yield from filter(None, map(_line, parts))


def _is_print(one: object) -> TypeGuard[LTChar]:
    return isinstance(one, LTChar) and not one.get_text().isspace()


def _line(items: Sequence[LTChar | LTAnno]) -> Line | None:
    words = "".join(one.get_text() for one in items)
    text = _LIGATURE.sub(lambda one: _LIGATURES[one[0]], clean(words)).strip()
    characters = [one for one in items if _is_print(one)]
    if not text or not characters:
        return None
    sizes = sorted(one.size for one in characters)
    bold = sum(bool(_BOLD.search(one.fontname)) for one in characters)
    return Line(
        text,
        min(one.x0 for one in characters),
        min(one.y0 for one in characters),
        max(one.x1 for one in characters),
        max(one.y1 for one in characters),
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
