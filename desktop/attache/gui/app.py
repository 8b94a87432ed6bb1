"""The window's beginning: application, services, first window."""

from __future__ import annotations

from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Open the window on these files and run until it is closed; the exit status."""
    raise NotImplementedError
