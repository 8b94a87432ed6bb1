"""Messages over a pipe between two processes of this program: eight bytes of length, then a pickle;
a long message in parts.

Pickles are read from nothing but the pipe to our own child, or from our own parent.
"""

from __future__ import annotations

import pickle
import struct
import time
from typing import IO, Any

from attache.engine.parts import Part, joined, parted

REST = 0.001  # seconds between parts, in which the interpreter is the window's
_LENGTH = struct.Struct(">Q")


def send(pipe: IO[bytes], message: object) -> None:
    """Write a message; OSError where nobody reads any more."""
    for part in parted(message):
        octets = pickle.dumps(part, protocol=pickle.HIGHEST_PROTOCOL)
        pipe.write(_LENGTH.pack(len(octets)) + octets)
    pipe.flush()


def receive(pipe: IO[bytes]) -> object:
    """The next message; EOFError where the other side has ended."""
    parts: dict[int, list[Any]] = {}
    while isinstance(value := _value(pipe), Part):
        parts.setdefault(value.column, []).extend(value.values)
        time.sleep(REST)
    return joined(value, parts)


def _value(pipe: IO[bytes]) -> object:
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    octets = pipe.read(length)
    if len(octets) < length:
        raise EOFError
    return pickle.loads(octets)  # noqa: S301 - from our own process
