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
from contextvars import ContextVar

import pdfminer.pdfdocument
import pdfminer.pdftypes
from pdfminer import lzw
from pdfminer import utils as pdfminer_utils
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSBaseParser, PSBaseParserToken

from attache.errors import TooLargeError
from attache.reading.limits import MAX_PDF_PAGE_TOKENS, MAX_PDF_STREAM, MAX_PDF_TOKENS
from attache.reading.stopping import Stop, go_on, never

TOO_MUCH = "This PDF unpacks to more than any article does. Export the article alone as text."
_WIDEST_ROW = 1_000_000  # bytes of one row of a picture: a metre at 1,200 dots an inch has 150,000
_EVERY = 1024  # tokens
_TAIL = 1 << 20  # bytes at the end of a file in which its table is named
_LINE_END = re.compile(rb"\r\n?|\n")


class Tally:
    """Counts the words of a PDF's language that are read, in all and on one page, and asks now and
    then whether the work is still wanted."""

    def __init__(self, stop: Stop = never) -> None:
        self._stop = stop
        self._tokens = self._before = 0

    def next_page(self) -> None:
        """Begin to count for another page."""
        self._before = self._tokens
        go_on(self._stop)

    def token(self) -> None:
        """One more; raises Cancelled, or TooLargeError beyond the limits."""
        self._tokens += 1
        if self._tokens % _EVERY == 0:
            go_on(self._stop)
            if self._tokens - self._before > MAX_PDF_PAGE_TOKENS or self._tokens > MAX_PDF_TOKENS:
                raise TooLargeError(
                    "This PDF draws more than Attaché can look through. Drop the article's web"
                    " page or text, or print it to a PDF anew."
                )


COUNTED: ContextVar[Tally] = ContextVar("COUNTED")
"""The tally of the document that is being read in this thread."""


class FileParser(PDFParser):
    """The parser of a whole file, with lines found in its bytes at once: pdfminer puts a long one
    together from pieces, in quadratic time."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        super().__init__(io.BytesIO(data))

    def nextline(self) -> tuple[int, bytes]:
        """The place and the bytes of the next line, its end included."""
        COUNTED.get().token()
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


def _inflate(data: bytes) -> bytes:
    """What zlib.decompress gives, but never more than a stream may hold."""
    stream = zlib.decompressobj()
    found = stream.decompress(data, MAX_PDF_STREAM + 1)
    if len(found) > MAX_PDF_STREAM:
        raise TooLargeError(TOO_MUCH)
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
            raise TooLargeError(TOO_MUCH)
        return found


def _unpack_lzw(data: bytes) -> bytes:
    found = bytearray()
    for part in lzw.LZWDecoder(io.BytesIO(data)).run():
        COUNTED.get().token()
        found += part
        if len(found) > MAX_PDF_STREAM:
            raise TooLargeError(TOO_MUCH)
    return bytes(found)


def _unpack_runs(data: bytes) -> bytes:
    """Run-length decoding (ISO 32000-1, 7.4.5)."""
    found = bytearray()
    place = 0
    while place < len(data) - 1 and data[place] != 128:
        COUNTED.get().token()
        length = data[place]
        if length < 128:
            found += data[place + 1 : place + length + 2]
            place += length + 2
        else:
            found += data[place + 1 : place + 2] * (257 - length)
            place += 2
        if len(found) > MAX_PDF_STREAM:
            raise TooLargeError(TOO_MUCH)
    return bytes(found)


def _png_rows(pred: int, colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    if not 0 < columns * max(colors, 1) * max(bitspercomponent, 1) <= 8 * _WIDEST_ROW:
        raise TooLargeError(TOO_MUCH)
    return pdfminer_utils.apply_png_predictor(pred, colors, columns, bitspercomponent, data)


def _tiff_rows(colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    if not 0 < columns * max(colors, 1) <= _WIDEST_ROW:
        raise TooLargeError(TOO_MUCH)
    return pdfminer_utils.apply_tiff_predictor(colors, columns, bitspercomponent, data)


class _Cipher:
    """RC4, as pdfminer's, but in linear time."""

    def __init__(self, key: bytes) -> None:
        self._box = list(range(256))
        other = 0
        for one in range(256):
            other = (other + self._box[one] + key[one % len(key)]) % 256
            self._box[one], self._box[other] = self._box[other], self._box[one]
        self._one = self._other = 0

    def process(self, data: bytes) -> bytes:
        box, one, other = self._box, self._one, self._other
        found = bytearray(len(data))
        for place, octet in enumerate(data):
            if place % _EVERY == 0:
                COUNTED.get().token()
            one = (one + 1) % 256
            other = (other + box[one]) % 256
            box[one], box[other] = box[other], box[one]
            found[place] = octet ^ box[(box[one] + box[other]) % 256]
        self._one, self._other = one, other
        return bytes(found)

    encrypt = decrypt = process


_next_token = PSBaseParser.nexttoken


def _counted_token(self: PSBaseParser) -> tuple[int, PSBaseParserToken]:
    COUNTED.get().token()
    return _next_token(self)


vars(pdfminer.pdftypes).update(
    zlib=types.SimpleNamespace(decompress=_inflate, decompressobj=_Inflator, error=zlib.error),
    lzwdecode=_unpack_lzw,
    rldecode=_unpack_runs,
    ccittfaxdecode=lambda _data, _params: b"",  # only pictures are packed so
    apply_png_predictor=_png_rows,
    apply_tiff_predictor=_tiff_rows,
)
vars(pdfminer.pdfdocument).update(Arcfour=_Cipher)
PSBaseParser.nexttoken = _counted_token  # type: ignore[method-assign]
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
