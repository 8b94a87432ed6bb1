"""The decoders of a PDF's streams in place of pdfminer's: the same bytes out, within limits.

A kilobyte of run lengths can stand for gigabytes; pdfminer unpacks all of them, or in quadratic
time.
"""

from __future__ import annotations

import io
import zlib

from pdfminer import lzw, utils

from attache.errors import TooLargeError
from attache.reading.limits import MAX_PDF_STREAM
from attache.reading.pdf_tally import TOO_MUCH, count_token

_WIDEST_ROW = 1_000_000  # bytes of one row of a picture: a metre at 1,200 dots an inch has 150,000
_EVERY = 1024  # bytes


def inflate(data: bytes) -> bytes:
    """What zlib.decompress gives, but never more than a stream may hold."""
    stream = zlib.decompressobj()
    found = stream.decompress(data, MAX_PDF_STREAM + 1)
    if len(found) > MAX_PDF_STREAM:
        raise TooLargeError(TOO_MUCH)
    if not stream.eof:
        raise zlib.error("incomplete stream")
    return found


class Inflator:
    """A decompressor that stops where a stream may end."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self._length = 0

    def decompress(self, data: bytes) -> bytes:
        """The bytes that come next; raises TooLargeError."""
        found = self._stream.decompress(data, MAX_PDF_STREAM + 1)
        self._length += len(found)
        if self._length > MAX_PDF_STREAM:
            raise TooLargeError(TOO_MUCH)
        return found


def unpack_lzw(data: bytes) -> bytes:
    """LZW decoding (ISO 32000-1, 7.4.4); raises TooLargeError."""
    found = bytearray()
    for part in lzw.LZWDecoder(io.BytesIO(data)).run():
        count_token()
        found += part
        if len(found) > MAX_PDF_STREAM:
            raise TooLargeError(TOO_MUCH)
    return bytes(found)


def unpack_runs(data: bytes) -> bytes:
    """Run-length decoding (ISO 32000-1, 7.4.5); raises TooLargeError."""
    found = bytearray()
    place = 0
    while place < len(data) - 1 and data[place] != 128:
        count_token()
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


def png_rows(pred: int, colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    """Rows as PNG's filters left them; raises TooLargeError for one too wide."""
    if not 0 < columns * max(colors, 1) * max(bitspercomponent, 1) <= 8 * _WIDEST_ROW:
        raise TooLargeError(TOO_MUCH)
    return utils.apply_png_predictor(pred, colors, columns, bitspercomponent, data)


def tiff_rows(colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    """Rows as TIFF's predictor left them; raises TooLargeError for one too wide."""
    if not 0 < columns * max(colors, 1) <= _WIDEST_ROW:
        raise TooLargeError(TOO_MUCH)
    return utils.apply_tiff_predictor(colors, columns, bitspercomponent, data)


class Cipher:
    """RC4, as pdfminer's, but in linear time."""

    def __init__(self, key: bytes) -> None:
        self._box = list(range(256))
        other = 0
        for one in range(256):
            other = (other + self._box[one] + key[one % len(key)]) % 256
            self._box[one], self._box[other] = self._box[other], self._box[one]
        self._one = self._other = 0

    def process(self, data: bytes) -> bytes:
        """The bytes that come next, encrypted or decrypted."""
        box, one, other = self._box, self._one, self._other
        found = bytearray(len(data))
        for place, octet in enumerate(data):
            if place % _EVERY == 0:
                count_token()
            one = (one + 1) % 256
            other = (other + box[one]) % 256
            box[one], box[other] = box[other], box[one]
            found[place] = octet ^ box[(box[one] + box[other]) % 256]
        self._one, self._other = one, other
        return bytes(found)

    encrypt = decrypt = process
