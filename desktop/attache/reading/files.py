"""The bytes of a file, read so that no file can hold the program up.

A pipe or a device is refused before a byte is read, a file that grows is cut off at the limit, one
that changes meanwhile is read again.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from attache.errors import NotFoundError, NotReadableError, TooLargeError
from attache.reading.limits import MAX_FILE, MAX_TEXT

_ATTEMPTS = 3
_CHUNK = 1 << 20

_REASONS = {
    errno.ENOENT: "This file is not there any more. Choose another.",
    errno.ENOTDIR: "This file is not there any more. Choose another.",
    errno.ELOOP: "This is a link that leads only to itself. Choose the file itself.",
    errno.ENAMETOOLONG: "The name of this file is too long for the system. Give it a shorter one.",
    errno.EACCES: "You may not read this file. Ask its owner, or copy it to a folder of yours.",
    errno.EPERM: "You may not read this file. Ask its owner, or copy it to a folder of yours.",
    errno.EISDIR: "This is a folder, not an article. Choose the files in it.",
}


def refusal(error: OSError) -> NotReadableError | NotFoundError:
    """What the system's error means for the reader."""
    message = _REASONS.get(error.errno or 0)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return NotFoundError(_REASONS[errno.ENOENT])
    return NotReadableError(
        message or "This file cannot be read. Check that the disk it is on is still connected."
    )


def _read(path: Path, limit: int) -> tuple[bytes, bool]:
    """The bytes of a regular file, and whether it stayed as it was meanwhile."""
    # Not to wait for a pipe's other end; Windows has neither the flag nor such pipes.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    number = os.open(path, flags)
    with os.fdopen(number, "rb") as file:
        before = os.fstat(number)
        if stat.S_ISDIR(before.st_mode):
            raise IsADirectoryError(errno.EISDIR, "a folder")
        if not stat.S_ISREG(before.st_mode):
            raise NotReadableError(
                "This is a device or a pipe of the system, not a file. Choose an article's file."
            )
        data = bytearray()
        while len(data) <= limit and (chunk := file.read(min(_CHUNK, limit + 1 - len(data)))):
            data += chunk
        after = os.fstat(number)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return bytes(data), (same and len(data) == before.st_size) or len(data) > limit


def file_bytes(path: str | Path, limit: int = MAX_FILE) -> bytes:
    """All bytes of a regular file of at most `limit` bytes.

    Raises NotFoundError, NotReadableError (a folder, a pipe, no permission, a file that never
    stays the same) or TooLargeError.
    """
    if path == "":
        raise NotFoundError(_REASONS[errno.ENOENT])
    for _ in range(_ATTEMPTS):
        try:
            data, whole = _read(Path(path), limit)
        except OSError as error:
            raise refusal(error) from error
        except ValueError as error:  # a NUL in the path
            raise NotFoundError(_REASONS[errno.ENOENT]) from error
        if len(data) > limit:
            raise TooLargeError(
                f"This file is larger than {limit // 1_000_000} MB. Attaché takes up to"
                f" {MAX_TEXT // 1_000_000} MB of text: drop the article alone."
            )
        if whole:
            return data
    raise NotReadableError(
        "Another program is writing to this file. Wait until it has finished, then try again."
    )
