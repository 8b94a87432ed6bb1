"""Files broken in the ways in which files break, and in those in which someone would break them."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent / "reading" / "fixtures"
_TOKENS = (
    b"<", b">", b"]]>", b"<!ENTITY a 'b'>", b"&a;", b"{", b"}", b"\\u-10179 ", b"\\'ff", b"\0",
    b"\\bin99999999 ", b"\xff\xfe", b"\xed\xa0\x80", b"%%EOF", b"endobj", b"stream\r\n",
    b"/Length 999999999", b"obj", b"<<", b">>", b"-1", b"2147483648", b"1e308", b"\r\n\r\n",
    b"Content-Type: multipart/mixed;", b"--", b"\xe2\x80\xae", b"<div>" * 300, b"[[" * 200,
    b"{" * 400, b"> " * 200, b"(" * 300,
)  # fmt: skip


def samples() -> dict[str, bytes]:
    """The fixtures of every format, by name."""
    return {path.name: path.read_bytes() for path in sorted(FIXTURES.glob("harbour.*"))}


def broken(data: bytes, random_: random.Random) -> bytes:
    """The bytes, broken in one to four places."""
    if data[:4] == b"PK\x03\x04" and random_.random() < 0.7:
        return _broken_archive(data, random_)
    found = bytearray(data)
    for _ in range(random_.randint(1, 4)):
        _break(found, random_)
    return bytes(found)


def _break(data: bytearray, random_: random.Random) -> None:
    if not data:
        return
    start = random_.randrange(len(data))
    length = min(len(data) - start, int(2 ** random_.uniform(0, 12)))
    way = random_.randrange(8)
    if way == 0:
        for _ in range(random_.randint(1, 30)):
            data[random_.randrange(len(data))] = random_.randrange(256)
    elif way == 1:
        del data[start:]
    elif way == 2:
        del data[start : start + length]
    elif way == 3:
        data[start:start] = data[start : start + length] * random_.randint(1, 20)
    elif way == 4:
        data[start : start + length] = bytes(length)
    elif way == 5:
        data[start:start] = random_.choice(_TOKENS) * random_.randint(1, 5)
    elif way == 6:
        other = random_.randrange(len(data))
        data[start : start + length] = data[other : other + length]
    else:
        data[start : start + length] = random_.randbytes(length)


def _broken_archive(data: bytes, random_: random.Random) -> bytes:
    """The archive packed anew, with one of its files broken or left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        names = source.namelist()
        chosen = random_.choice(names)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for name in names:
                content = source.read(name)
                if name == chosen:
                    if random_.random() < 0.1:
                        continue
                    found = bytearray(content)
                    for _ in range(random_.randint(1, 4)):
                        _break(found, random_)
                    content = bytes(found)
                packed.writestr(name, content)
    return target.getvalue()
