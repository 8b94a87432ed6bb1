"""Holds pdfminer within limits and lets it be interrupted, which it has no means for itself.

A few kilobytes of a PDF can stand for gigabytes of data or hours of drawing.  pdfminer makes its
decoders and parsers where they are needed, so they are replaced in its modules, once, and count for
the document that is being read.
"""

from __future__ import annotations

import io
import logging
import re
import types
import zlib
from collections.abc import Iterator

import pdfminer.pdfdocument
import pdfminer.pdftypes
from pdfminer.pdfinterp import PDFContentParser
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSBaseParser, PSBaseParserToken

from attache.reading.pdf_decoders import (
    Cipher,
    Inflator,
    inflate,
    png_rows,
    tiff_rows,
    unpack_lzw,
    unpack_runs,
)
from attache.reading.pdf_tally import count_token

_TAIL = 1 << 20  # bytes at the end of a file in which its table is named
_BYTES = 16  # of a string or blanks that take as long as a word
_LINE_END = re.compile(rb"\r\n?|\n")


class FileParser(PDFParser):
    """The parser of a whole file, with lines found in its bytes at once: pdfminer puts a long one
    together from pieces, in quadratic time."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        super().__init__(io.BytesIO(data))

    def nextline(self) -> tuple[int, bytes]:
        """The place and the bytes of the next line, its end included."""
        count_token()
        start = self.bufpos + self.charpos
        if start >= len(self._data):
            raise PSEOF("Unexpected EOF")
        found = _LINE_END.search(self._data, start)
        end = found.end() if found else len(self._data)
        self.seek(end)
        return start, self._data[start:end]

    def revreadlines(self) -> Iterator[bytes]:
        """The last lines, the last first."""
        return reversed(self._data[-_TAIL:].splitlines())


_next_token = PSBaseParser.nexttoken


def _counted_token(self: PSBaseParser) -> tuple[int, PSBaseParserToken]:
    count_token()
    return _next_token(self)


_fill = PSBaseParser.fillbuf
_fill_content = PDFContentParser.fillbuf


def _weigh(parser: PSBaseParser) -> None:
    """Count blanks, comments and long strings too, of which no word comes; the parser copies a
    string that it has not read to its end with each part of it."""
    if parser.charpos >= len(parser.buf):
        count_token((parser.BUFSIZ + len(parser._curtoken)) // _BYTES)


def _weighed_fill(self: PSBaseParser) -> bool:
    _weigh(self)
    return _fill(self)


def _weighed_content(self: PDFContentParser) -> bool:
    _weigh(self)
    return _fill_content(self)


vars(pdfminer.pdftypes).update(
    zlib=types.SimpleNamespace(decompress=inflate, decompressobj=Inflator, error=zlib.error),
    lzwdecode=unpack_lzw,
    rldecode=unpack_runs,
    ccittfaxdecode=lambda _data, _params: b"",  # only pictures are packed so
    apply_png_predictor=png_rows,
    apply_tiff_predictor=tiff_rows,
)
vars(pdfminer.pdfdocument).update(Arcfour=Cipher)
PSBaseParser.nexttoken = _counted_token  # type: ignore[method-assign]
PSBaseParser.fillbuf = _weighed_fill  # type: ignore[method-assign]
PDFContentParser.fillbuf = _weighed_content  # type: ignore[method-assign]
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
