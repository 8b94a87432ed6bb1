"""Python's collector of cyclic garbage, told to wait where there is none.

What an analysis builds lives to its end and holds no cycles, but the collector looks all of it over
again and again: a fifth of the time for a text of 200,000 words.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


def uncollected(work: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
    """The same function, during which nothing is collected."""

    @wraps(work)
    def done(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Result:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return done
