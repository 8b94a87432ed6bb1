"""The ways to choose a summary that the window offers."""

from __future__ import annotations

from attache.methods import METHODS, WINDOW_METHODS


def methods() -> dict[str, str]:
    """Each with a line about it, by name."""
    return {name: METHODS[name] for name in WINDOW_METHODS}
