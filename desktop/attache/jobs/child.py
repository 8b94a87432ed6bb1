"""The child process: one order comes in by its standard input, results go out, and it ends.

It ends at once where its input is closed before: the window is gone, however that came about.
"""

from __future__ import annotations

import os
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from attache.errors import ArticleError
from attache.jobs.orders import Order
from attache.jobs.parcels import Unpacking, parcels
from attache.jobs.steps import PAINTED, steps

_CHUNK = 1 << 16
_ORPHAN = 3  # exit status, which nobody is left to see


class Broken(Exception):  # noqa: N818 - carries a bug from process to process
    """A bug met in the child; `trace` are lines that hold places in the program, no words."""

    def __init__(self, trace: tuple[str, ...]) -> None:
        super().__init__(trace)
        self.trace = trace


def main() -> int:
    """Read the order, work, write; the exit status."""
    given, results = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is no result
    order = _order(given)
    if order is None:
        return _ORPHAN
    threading.Thread(target=_end_with_window, args=(given,), daemon=True).start()
    try:
        for parcel in parcels(_results(order)):
            results.write(parcel)
            results.flush()
    except BrokenPipeError:
        return _ORPHAN
    return 0


def _order(given: BinaryIO) -> Order | None:
    unpacking = Unpacking()
    while data := given.read(_CHUNK):
        unpacking.take(data)
        for value in unpacking.values():
            if isinstance(value, Order):
                return value
    return None


def _end_with_window(given: BinaryIO) -> None:
    while given.read(_CHUNK):
        pass
    os._exit(_ORPHAN)


def _results(order: Order) -> Iterator[object]:
    try:
        for value in steps(order, lambda: False):
            if value is not PAINTED:
                yield value
    except ArticleError as error:
        yield error
    except Exception as error:  # noqa: BLE001 - carried to the window, where it is shown
        yield Broken(_places(error))


def _places(error: BaseException) -> tuple[str, ...]:
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(each.filename).name}:{each.lineno} {each.name}" for each in frames]
    return (type(error).__name__, *places)
