"""Values over a pipe between two processes of this program: eight bytes of length, then a pickle.

Pickles are read from nothing but the pipe to our own child, or from our own parent.
"""

from __future__ import annotations

import pickle
import struct
from typing import IO

_LENGTH = struct.Struct(">Q")


def send(pipe: IO[bytes], value: object) -> None:
    """Write a value; OSError where nobody reads any more."""
    octets = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(octets)) + octets)
    pipe.flush()


def receive(pipe: IO[bytes]) -> object:
    """The next value; EOFError where the other side has ended."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    octets = pipe.read(length)
    if len(octets) < length:
        raise EOFError
    return pickle.loads(octets)  # noqa: S301 - from our own process
