"""Bytes become a file: whole or not at all, and never over another unasked."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from attache.errors import ExportError

_SENTENCES = {
    errno.ENOSPC: "There is no room left on the disk. Make some, or choose another folder.",
    errno.EDQUOT: "Your share of the disk is used up. Make some room, or choose another folder.",
    errno.EACCES: "You may not write in this folder. Choose another.",
    errno.EPERM: "You may not write this file. Choose another name or folder.",
    errno.EROFS: "This disk can only be read. Choose another folder.",
    errno.ENOENT: "There is no such folder. Choose one that exists.",
    errno.ENOTDIR: "There is no such folder. Choose one that exists.",
    errno.EISDIR: "A folder has this name. Choose another name.",
    errno.ENAMETOOLONG: "This name is too long. Choose a shorter one.",
    errno.EBUSY: "Another program has this file open. Close it there, then try again.",
    errno.ETXTBSY: "Another program has this file open. Close it there, then try again.",
}
_OTHER = "The file could not be written. Choose another name or folder."
_OPEN_ELSEWHERE = frozenset({32, 33})  # Windows: sharing violation, lock violation


def _fault(error: OSError, path: Path) -> ExportError:
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        return ExportError(f"{path.name}: {_SENTENCES[errno.EBUSY]}")
    return ExportError(f"{path.name}: {_SENTENCES.get(error.errno or 0, _OTHER)}")


def write_atomically(path: str | Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write `data` to `path` by way of a temporary file in the same folder, then rename.

    What was there before stays until the new file is whole; it is only replaced where `overwrite`
    says so.  Raises ExportError with a sentence for the reader.
    """
    path = Path(path)
    if path.is_dir():
        raise ExportError(f"{path.name}: {_SENTENCES[errno.EISDIR]}")
    if not overwrite and os.path.lexists(path):
        raise _exists(path)
    if path.is_symlink():
        path = path.resolve()  # the link stays, what it leads to is replaced
    try:
        handle, name = tempfile.mkstemp(prefix=".attache-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _fault(error, path) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _mode_of(part, path)
        _put(part, path, overwrite=overwrite)
    except OSError as error:
        raise _fault(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _exists(path: Path) -> ExportError:
    return ExportError(f"{path.name}: there is a file of this name already. Choose another name.")


def _put(part: Path, path: Path, *, overwrite: bool) -> None:
    """Give the finished file its name; without `overwrite` not even over one made meanwhile."""
    if overwrite or os.name == "nt":  # there a rename refuses by itself what exists
        (part.replace if overwrite else part.rename)(path)
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:  # a disk without hard links
        if path.exists():
            raise _exists(path) from None
        part.replace(path)


def _mode_of(part: Path, path: Path) -> None:
    """The rights of the file that is replaced, or those that any new file would get."""
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    with contextlib.suppress(OSError):
        part.chmod(mode)
